import type { Attribution, SharedCredit } from '@grapevine/core';
import { howMany } from '../../messages/howMany.js';
import { fittingTable } from '../../terminal/fittingTable.js';
import type { Terminal } from '../../terminal/terminal.js';
import { visible } from '../../terminal/visible.js';
import { wrapText } from '../../terminal/wrapText.js';
import type { PassOnScenarioResult } from './passOnScenarioResult.js';
import { roundPercent } from './roundPercent.js';

const FIGURES = ['reach', 'convinced', 'conversions'] as const;
/** Columns in the order in which a narrow terminal does without them: only together, in all. */
const DISPENSABLE = [4, 1];

/** What is due to broadcast, to word of mouth, and to ambassadors; empty where the scenario does not ask. */
export function renderCredit(result: PassOnScenarioResult, terminal: Terminal): string {
  const { attribution, currency } = result;
  const shares = attribution ? renderShares(attribution, currency, terminal) : [];
  return [...shares, ...renderAmbassadors(result, terminal)].join('\n');
}

function renderShares(
  { contents, revenue }: Attribution,
  currency: string | undefined,
  { colors, columns, messages, numbers }: Terminal,
): string[] {
  const text = messages.passOn.credit;
  const credits = Object.entries(contents).flatMap(([id, figures]) =>
    FIGURES.map((figure) => [`${visible(id)} · ${text.figures[figure]}`, figures[figure]] as const),
  );
  const worth = currency === undefined ? text.figures.revenue : `${text.figures.revenue} (${currency})`;
  const all = [...credits, ...(revenue ? [[worth, revenue] as const] : [])];
  const told = all.filter(([, { together }]) => together.mean !== 0);
  if (told.length === 0) return [];
  const share = ({ together }: SharedCredit, part: number) =>
    `${howMany(part, numbers)} (${roundPercent(part / together.mean, numbers)})`;
  const rows = told.map(([label, credit]) => [
    label,
    howMany(credit.together.mean, numbers),
    share(credit, credit.broadcast.mean),
    share(credit, credit.wordOfMouth.mean),
    howMany(credit.synergy.mean, numbers),
  ]);
  const table = fittingTable(
    { head: text.head, rows, align: ['left', 'right', 'right', 'right', 'right'] },
    DISPENSABLE,
    columns,
    { dim: colors.dim, leftOut: messages.columnsLeftOut },
  );
  const overlaps = told.some(([, { synergy }]) => synergy.mean < 0);
  const note = overlaps ? `${text.explanation} ${text.overlap}` : text.explanation;
  return [`${colors.bold(text.title)}\n${table}`, colors.dim(wrapText(note, columns))];
}

function renderAmbassadors(
  { throughAmbassadors = {} }: PassOnScenarioResult,
  { columns, messages, numbers }: Terminal,
): string[] {
  return Object.entries(throughAmbassadors).flatMap(([id, { difference, share }]) => {
    if (!share || difference.mean <= 0) return [];
    const [low, high] = share.ci95.map((end) => numbers.percent(end)) as [string, string];
    const members = howMany(difference.mean, numbers);
    const sentence = messages.passOn.throughAmbassadors(
      visible(id),
      members,
      numbers.percent(share.value),
      low,
      high,
    );
    return [wrapText(sentence, columns)];
  });
}
