import type { PolledFigure, PollResult } from '@grapevine/core';
import { fittingTable } from '../../terminal/fittingTable.js';
import type { Terminal } from '../../terminal/terminal.js';
import { visible } from '../../terminal/visible.js';
import { wrapText } from '../../terminal/wrapText.js';
import type { PassOnScenarioResult } from './passOnScenarioResult.js';
import { roundPercent } from './roundPercent.js';

const MOST_POLLS = 8;

/** The polls against the truth, at most eight spread over the time; empty without polls. */
export function renderPolls({ polls, contents }: PassOnScenarioResult, terminal: Terminal): string {
  if (polls.length === 0) return '';
  const { colors, columns, messages, numbers } = terminal;
  const text = messages.passOn.polls;
  const ids = Object.keys(contents);
  const percent = (share: number) => roundPercent(share, numbers);
  const rows = spread(polls).map(({ hours, respondents, awareness, attitude }) => [
    messages.passOn.hours(hours, numbers),
    numbers.whole(respondents.mean),
    ...ids.map((id) => against(awareness[id]!, percent)),
    against(attitude, (value) => numbers.fixed(value, 2)),
  ]);
  const table = fittingTable(
    {
      head: [text.after, text.answers, ...ids.map(visible), text.attitude],
      rows,
      align: rows[0]!.map(() => 'right' as const),
    },
    // answers first, then contents from the last one on
    [1, ...ids.map((_, i) => ids.length + 1 - i).slice(0, -1)],
    columns,
    { dim: colors.dim, leftOut: messages.columnsLeftOut },
  );
  const points = pointsOf(polls);
  const notes = [text.explanation];
  if (points > 0) notes.push(text.halfWidth(numbers.whole(points)));
  return `${colors.bold(text.title)}\n${table}\n${colors.dim(wrapText(notes.join(' '), columns))}`;
}

function against({ estimate, truth }: PolledFigure, show: (value: number) => string): string {
  return `${estimate ? show(estimate.mean) : '–'} (${show(truth.mean)})`;
}

/** Largest half-width of the shares of a single poll, in points of a hundred. */
function pointsOf(polls: readonly PollResult[]): number {
  const shares = polls.flatMap(({ awareness }) => Object.values(awareness));
  return Math.max(0, ...shares.map(({ halfWidth }) => 100 * (halfWidth ?? 0)));
}

/** Some of a list, evenly spread, the last one always. */
function spread<T>(list: readonly T[]): T[] {
  if (list.length <= MOST_POLLS) return [...list];
  return Array.from(
    { length: MOST_POLLS },
    (_, i) => list[Math.round(((i + 1) * list.length) / MOST_POLLS) - 1]!,
  );
}
