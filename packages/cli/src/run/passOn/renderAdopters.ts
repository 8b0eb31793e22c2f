import type { AdoptionResult, PassOnContentResult } from '@grapevine/core';
import { fittingTable } from '../../terminal/fittingTable.js';
import type { Terminal } from '../../terminal/terminal.js';
import { visible } from '../../terminal/visible.js';
import { wrapText } from '../../terminal/wrapText.js';
import type { PassOnScenarioResult } from './passOnScenarioResult.js';
import { roundPercent } from './roundPercent.js';

type Category = keyof AdoptionResult['categories'];

/** Which share of each adopter category passes contents on, and when most people take them up. */
export function renderAdopters({ contents }: PassOnScenarioResult, terminal: Terminal): string {
  const { colors, columns, messages, numbers } = terminal;
  const text = messages.passOn.adopters;
  const all = Object.entries(contents);
  const first = all[0]?.[1];
  if (!first) return '';
  const acts = all.some(([, { conversions }]) => conversions.mean > 0);
  const categories = Object.keys(first.adoption.categories) as Category[];
  const rows = categories.map((category) => [
    text.categories[category]!,
    numbers.whole(first.adoption.categories[category].members),
    ...all.map(([, content]) => shareOf(content, category, acts, terminal)),
  ]);
  const table = fittingTable(
    {
      head: ['', text.members, ...all.map(([id]) => visible(id))],
      rows,
      align: ['left', ...rows[0]!.slice(1).map(() => 'right' as const)],
    },
    // contents from the last one on
    all.map((_, i) => all.length + 1 - i).slice(0, -1),
    columns,
    { dim: colors.dim, leftOut: messages.columnsLeftOut },
  );
  const notes = [
    acts ? text.passedOnAndActed : text.passedOn,
    ...all.flatMap(([id, { adoption }]) => renderCourse(visible(id), adoption, terminal)),
  ];
  const dimmed = notes.map((note) => colors.dim(wrapText(note, columns)));
  return [colors.bold(text.title), table, ...dimmed].join('\n');
}

function shareOf(
  { adoption }: PassOnContentResult,
  category: Category,
  acts: boolean,
  { numbers }: Terminal,
): string {
  const { members, passOns, conversions } = adoption.categories[category];
  const percent = (count: number) => (members > 0 ? roundPercent(count / members, numbers) : '–');
  return acts ? `${percent(passOns.mean)} · ${percent(conversions.mean)}` : percent(passOns.mean);
}

/** When adoption is fastest, by the Bass curve; or why there is none, where there is enough to tell. */
function renderCourse(
  id: string,
  { bass, of, peakHours, startHours = 0 }: AdoptionResult,
  { messages, numbers }: Terminal,
): string[] {
  const text = messages.passOn.adopters;
  if (bass.kind === 'none') {
    const { reason } = bass;
    return reason === 'poor' || reason === 'no-end-in-sight' ? [text.noCurve(id, reason)] : [];
  }
  const isAtOnce = peakHours === undefined || peakHours <= startHours;
  const after = isAtOnce ? undefined : messages.passOn.hours(peakHours - startHours, numbers);
  const rate = (value: number) => numbers.short(value < 1e-6 ? 0 : value);
  const curve = text.curve(rate(bass.p), rate(bass.q), numbers.fixed(bass.rSquared, 2));
  return [`${text.peak(id, of === 'conversions', after)} (${curve}).`];
}
