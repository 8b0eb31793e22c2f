import type { Lang } from './messages.js';

/** Numbers as a language writes them. */
export interface Numbers {
  readonly whole: (value: number) => string;
  readonly share: (value: number) => string;
  readonly exact: (value: number) => string;
  /** A number with its unit, as `Intl` calls it: `7 days`. */
  readonly inUnit: (value: number, unit: string) => string;
  /** A length of time, from hours, in the unit that suits it: `15 minutes`, `36 hours`, `7 days`. */
  readonly duration: (hours: number) => string;
  /** A time of day, from minutes since midnight. */
  readonly clock: (minutes: number) => string;
}

/** Number formats of a language. */
export function numbersOf(lang: Lang): Numbers {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 });
  const exact = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const inUnit = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    }).format(value);
  const between = lang === 'fr' ? '\u00a0h\u00a0' : ':';
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    whole: (value) => whole.format(value),
    share: (value) => share.format(Math.round(1000 * value) / 1000),
    exact: (value) => exact.format(value),
    inUnit,
    duration(hours) {
      if (hours < 1) return inUnit(60 * hours, 'minute');
      return hours >= 48 && hours % 24 === 0 ? inUnit(hours / 24, 'day') : inUnit(hours, 'hour');
    },
    clock: (minutes) => `${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`,
  };
}
