import type { Lang } from '../messages/messages.js';
import { type Numbers, numbersOf } from '../messages/numbers.js';

/** Numbers for a room: round ones. */
export interface RoomNumbers extends Numbers {
  readonly money: (amount: number, currency: string) => string;
  readonly oneDecimal: (value: number) => string;
  /** A share in whole per cent. */
  readonly wholeShare: (value: number) => string;
}

/** Number formats of a language. */
export function roomNumbersOf(lang: Lang): RoomNumbers {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  const format = (options: Intl.NumberFormatOptions) => {
    const { format: write } = new Intl.NumberFormat(locale, options);
    return (value: number) => minus(write(Object.is(Math.round(value), -0) ? 0 : value));
  };
  const minus = (written: string) => written.replace('-', '\u2212');
  const numbers = numbersOf(lang);
  return {
    ...numbers,
    whole: (value) => minus(numbers.whole(value)),
    money: (amount, currency) => format({ style: 'currency', currency, maximumFractionDigits: 0 })(amount),
    oneDecimal: format({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    wholeShare: format({ style: 'percent', maximumFractionDigits: 0 }),
  };
}
