import { el } from '../player/dom.js';

/** A figure that is drawn beside others. */
export interface BarRow {
  readonly label: string;
  /** Undefined while it is not there yet. */
  readonly value: number | undefined;
  /** 95 % interval. */
  readonly between?: readonly [number, number] | undefined;
  readonly text: string;
  /** What it is beside its label: `right`, `Your guess`. */
  readonly tag?: string | undefined;
  readonly isGuess?: boolean;
}

/** Bars of some figures from 0 on, all on one scale, each with its number. */
export function barRows(rows: readonly BarRow[]): HTMLUListElement {
  const values = rows.flatMap(({ value = 0, between = [0, 0] }) => [value, ...between]);
  const [low, high] = [Math.min(0, ...values), Math.max(1e-9, ...values)];
  const place = (value: number) => (100 * (value - low)) / (high - low);
  return el('ul', { class: 'bars' }, ...rows.map((row) => barRow(row, place)));
}

function barRow({ label, value, between, text, tag, isGuess }: BarRow, place: (value: number) => number) {
  const track = el('span', { class: 'track-line', 'aria-hidden': 'true' });
  const draw = (name: string, from: number, to: number) => {
    const bar = el('i', { class: name });
    bar.style.left = `${Math.min(place(from), place(to))}%`;
    bar.style.width = `${Math.abs(place(to) - place(from))}%`;
    track.append(bar);
  };
  if (value !== undefined) draw('fill', 0, value);
  if (between) draw('span', between[0], between[1]);
  return el(
    'li',
    { class: isGuess ? 'guess' : undefined },
    el('span', { class: 'what' }, label, tag !== undefined && el('em', {}, ` · ${tag}`)),
    track,
    el('b', {}, text),
  );
}
