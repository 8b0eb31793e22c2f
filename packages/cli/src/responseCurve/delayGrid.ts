import { hoursOf } from '@grapevine/core';
import { CommandError } from '../command/commandError.js';
import type { Messages } from '../messages/messagesOf.js';

/** Hours that people think in; beyond these, every other day. */
const USUAL = [0, 1, 2, 4, 6, 9, 12, 18, 24, 36, 48, 60, 72, 96, 120, 144, 168];
const USUAL_STEP = 48;
const FEWEST = 6;
const MOST = 200;

/**
 * The delays that `--delay` asks for, in hours: a range `0h..72h`, with so many points `0h..72h/13`, or a list `0h,1h,2d`.
 * A range without a number has points where hours matter: close together at first.
 *
 * @throws CommandError `wrong-usage`
 */
export function delayGrid(text: string, { errors }: Messages): number[] {
  const wrong = () => new CommandError('wrong-usage', errors.delays(text, MOST));
  const hours = (part: string): number => {
    const value = hoursOf(part.trim());
    if (value === undefined) throw wrong();
    return value;
  };
  const [, from, to, points] = /^([^.,/]+(?:\.\d[^.,/]*)?)\.\.([^,/]+?)(?:\/(\d+))?$/.exec(text) ?? [];
  const delays =
    from === undefined || to === undefined
      ? text.split(',').map(hours)
      : between(hours(from), hours(to), points === undefined ? undefined : Number(points));
  const isAscending = delays.every((delay, i) => i === 0 || delay > delays[i - 1]!);
  if (!isAscending || delays.length < 2 || delays.length > MOST) throw wrong();
  return delays;
}

function between(from: number, to: number, points: number | undefined): number[] {
  if (points !== undefined) return points > MOST ? [] : evenly(from, to, points);
  const usual = [...USUAL];
  while (usual.at(-1)! < to) usual.push(usual.at(-1)! + USUAL_STEP);
  const within = [from, ...usual.filter((delay) => delay > from && delay < to), to];
  if (within.length >= FEWEST && within.length <= MOST) return within;
  return evenly(from, to, within.length < FEWEST ? FEWEST + 1 : MOST);
}

function evenly(from: number, to: number, points: number): number[] {
  const step = (to - from) / (points - 1);
  return Array.from({ length: points }, (_, i) =>
    Number((i === points - 1 ? to : from + i * step).toFixed(4)),
  );
}
