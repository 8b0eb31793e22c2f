import type { Numbers } from '../terminal/numbers.js';

const NO_BREAK_SPACE = '\u00a0';

/** A delay of so many hours as people say it: `9.3 h`, `45 min`, `72 h`. */
export function hoursText(hours: number, numbers: Numbers): string {
  const minutes = hours > 0 && hours < 1;
  const value = minutes
    ? Math.round(hours * 60)
    : Math.round(hours * (hours < 10 ? 10 : 1)) / (hours < 10 ? 10 : 1);
  return `${numbers.short(value)}${NO_BREAK_SPACE}${minutes ? 'min' : 'h'}`;
}
