import type { Lang } from './messages.js';

/** Numbers as a language writes them. */
export interface Numbers {
  readonly whole: (value: number) => string;
  readonly share: (value: number) => string;
  readonly exact: (value: number) => string;
}

/** Number formats of a language. */
export function numbersOf(lang: Lang): Numbers {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 });
  const exact = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  return {
    whole: (value) => whole.format(value),
    share: (value) => share.format(Math.round(1000 * value) / 1000),
    exact: (value) => exact.format(value),
  };
}
