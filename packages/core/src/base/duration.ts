/** A length of time as files write it: `"30min"`, `"6h"`, `"2d"`; also seconds and weeks. */
export type Duration = string;

const HOURS: Readonly<Record<string, number>> = { s: 1 / 3600, min: 1 / 60, h: 1, d: 24, w: 168 };
const FORM = /^(\d+(?:\.\d+)?)\s*(s|min|h|d|w)$/;

/** The hours of a duration, or undefined for a text that is none. */
export function hoursOf(duration: Duration): number | undefined {
  const [, amount, unit] = FORM.exec(duration) ?? [];
  return amount === undefined ? undefined : Number(amount) * HOURS[unit!]!;
}
