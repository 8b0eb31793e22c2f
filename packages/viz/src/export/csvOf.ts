import type { ShownWorld } from '../player/player.js';
import { reachSeries } from '../run/recordRun.js';
import type { SharedElement } from '../share/sharedElement.js';

const COLUMNS = [
  ...['world', 'scenario', 'rngSeed', 'run', 'content', 'step', 'hours', 'reached'],
  ...['runs', 'mean', 'low', 'high'],
];

/** The curves of all worlds: the shown run, and where there is one the band of many (mean, and between what nine in ten runs lie). */
export function csvOf({ player }: SharedElement): string {
  const rows = (player?.shown ?? []).flatMap(rowsOf);
  return `${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function rowsOf({ played: { scenario }, run, band }: ShownWorld, place: number): (string | number)[][] {
  const { timed } = run;
  const content = timed && 'passOn' in scenario ? scenario.passOn.contents[timed.content]!.id : '';
  const head = [place + 1, scenario.name, String(scenario.rngSeed), run.run + 1, content];
  return reachSeries(run).map((reached, step) => {
    const hours = timed?.hours[step] ?? '';
    const at =
      band?.hours && hours !== '' ? band.hours.indexOf(hours) : Math.min(step, (band?.mean.length ?? 0) - 1);
    const many =
      band && at >= 0 ? [band.runs, band.mean[at]!, band.low[at]!, band.high[at]!] : ['', '', '', ''];
    return [...head, step, hours, reached, ...many];
  });
}

/** A cell as CSV writes it. A text that a spreadsheet would take for a formula gets an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
