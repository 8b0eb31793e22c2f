import type { ResultHead } from '@grapevine/core';
import { type ChartMessages, chartMessagesOf } from '../messages/chartMessages.js';
import type { Lang } from '../messages/messages.js';
import { type Numbers, numbersOf } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import type { Axis } from './axes.js';
import { niceTicks } from './niceTicks.js';
import { timeTicks } from './timeTicks.js';

/** Texts and numbers of charts in a language. */
export interface ChartWords extends Numbers {
  readonly lang: Lang;
  readonly text: ChartMessages;
  /** A number to about three digits. */
  readonly short: (value: number) => string;
  /** A share of 1, to two digits. */
  readonly percent: (value: number) => string;
}

/** Above this many hours, axes count days. */
const MOST_HOURS = 72;
const LONGEST_NAME = 36;
const LONGEST_TITLE = 80;

/** The texts and numbers of charts in a language. */
export function chartWords(lang: Lang): ChartWords {
  const numbers = numbersOf(lang);
  const minus = (write: (value: number) => string) => (value: number) =>
    value < 0 ? `\u2212${write(-value)}` : write(value);
  const short = (value: number) =>
    value >= 100 || value < 1e-6 ? numbers.whole(value) : numbers.exact(Number(value.toPrecision(3)));
  const percent = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    maximumSignificantDigits: 2,
  });
  return {
    ...numbers,
    lang,
    text: chartMessagesOf(lang),
    short: minus(short),
    percent: (value) => percent.format(value),
  };
}

/** A name out of the data, as charts write it. */
export function safeName(name: string): string {
  return shortText(name, LONGEST_NAME);
}

/** The name of a scenario or a world, as the line below a title writes it. */
export function safeTitle(name: string): string {
  return shortText(name, LONGEST_TITLE);
}

/** The sentence that says what was simulated. */
export function drawnText({ runs, population, rngSeed }: Drawn, { text, whole }: ChartWords): string {
  return text.drawn({
    runs,
    runsWritten: whole(runs),
    members: whole(population.members),
    seed: safeName(String(rngSeed)),
  });
}

type Drawn = Pick<ResultHead, 'runs' | 'population' | 'rngSeed'>;

/** An axis from the start on, in hours, or in days where that is long. */
export function timeAxis(to: number, width: number, { text, short }: ChartWords): Axis {
  const isLong = to > MOST_HOURS;
  const ticks = timeTicks(0, to, Math.max(2, Math.min(9, Math.floor(width / 60))));
  return {
    ...{ label: isLong ? text.daysAxis : text.hoursAxis, from: 0, to, ticks },
    format: (hours) => short(isLong ? hours / 24 : hours),
  };
}

/** An axis of steps. */
export function stepAxis(last: number, width: number, { text, whole }: ChartWords): Axis {
  const ticks = niceTicks(last, Math.max(2, Math.min(9, width / 60))).filter((tick) => tick <= last);
  return { label: text.stepsAxis, from: 0, to: last, ticks, format: whole };
}
