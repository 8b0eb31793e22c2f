import { figureName, withFigures } from '@grapevine/core';
import type { RoomMessages } from '../messages/roomMessages.js';
import type { RoomNumbers } from './roomNumbers.js';
import type { WorldFigures } from './worldFigures.js';

/** Figures as a language writes them. */
export interface FigureTexts {
  /** A value of a figure: with its currency, or as a number. */
  readonly value: (figure: string, value: number) => string;
  /** A text with its figures filled in; an ellipsis stands for those that are not there yet. */
  readonly filled: (text: string) => string;
}

const MONEY = ['revenue', 'cost', 'return', 'lostSales'];
/** Means below this are written with a decimal. */
const SMALL = 20;
const NOT_YET = '…';

/** Writes the figures of some worlds. `members` is how many people there are. */
export function figureTexts(
  figures: WorldFigures,
  { numbers, messages, members }: { numbers: RoomNumbers; messages: RoomMessages; members: number },
): FigureTexts {
  const value = (figure: string, amount: number) => {
    const currency = figures.currencyOf(figure);
    const keys = figureName(figure)?.path.split('.') ?? [];
    if (currency && keys.some((key) => MONEY.includes(key))) return numbers.money(amount, currency);
    return Math.abs(amount) < SMALL && amount % 1 !== 0 ? numbers.oneDecimal(amount) : numbers.whole(amount);
  };
  return {
    value,
    filled: (text) =>
      withFigures(text, (figure, how) => {
        const found = figures.get(figure);
        if (!found) return NOT_YET;
        const { mean, ci95 } = found;
        if (how === 'share') return numbers.wholeShare(mean / members);
        return how === 'between'
          ? messages.between(value(figure, ci95[0]), value(figure, ci95[1]))
          : value(figure, mean);
      }),
  };
}
