import type { Language } from '@grapevine/core';

/** Numbers as people of a language write them. */
export interface Numbers {
  /** Whole numbers: `4,039`. */
  readonly whole: (value: number) => string;
  /** With this many decimals: `12.30`. */
  readonly fixed: (value: number, decimals: number) => string;
  /** About three significant digits: `0.0312`, `12.3`, `4,039`. */
  readonly short: (value: number) => string;
  /** A share of 1: `0.30%`. */
  readonly percent: (share: number) => string;
  /** A short time: `0.41 s`, `1 min 20 s`. */
  readonly seconds: (seconds: number) => string;
  /** An amount of memory: `64 MB`, `64 Mo`. */
  readonly bytes: (bytes: number) => string;
}

const NO_BREAK_SPACE = '\u00a0';

/** How to write numbers in a language. */
export function numbersOf(language: Language): Numbers {
  const fixed = (value: number, decimals: number) =>
    format(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })(value);
  const whole = format(language, { maximumFractionDigits: 0 });
  const precise = format(language, { maximumSignificantDigits: 3 });
  const short = (value: number) => (Math.abs(value) >= 1000 ? whole(value) : precise(value));
  const percent = format(language, { style: 'percent', maximumSignificantDigits: 2 });
  return {
    whole,
    fixed,
    short,
    percent,
    seconds: (seconds) => showSeconds(seconds, fixed),
    bytes: (bytes) => showBytes(bytes, language, precise),
  };
}

function format(language: Language, options: Intl.NumberFormatOptions): (value: number) => string {
  const formatter = new Intl.NumberFormat(language, options);
  return (value) => (Number.isFinite(value) ? formatter.format(value) : '–');
}

function showSeconds(seconds: number, fixed: Numbers['fixed']): string {
  if (seconds < 60)
    return `${fixed(seconds, Number.isInteger(seconds) || seconds >= 9.995 ? 0 : 2)}${NO_BREAK_SPACE}s`;
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const parts = hours > 0 ? [`${hours} h`, `${minutes} min`] : [`${minutes} min`, `${rest} s`];
  return parts.join(' ').replaceAll(' ', NO_BREAK_SPACE);
}

function showBytes(bytes: number, language: Language, precise: (value: number) => string): string {
  const letter = language === 'fr' ? 'o' : 'B';
  const power = bytes < 999.5 ? 0 : Math.min(4, Math.floor(Math.log10(bytes * 1.0005) / 3));
  return `${precise(bytes / 1000 ** power)}${NO_BREAK_SPACE}${['', 'k', 'M', 'G', 'T'][power]}${letter}`;
}
