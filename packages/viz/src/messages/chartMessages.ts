import type {
  AdoptionResult,
  CategoryResult,
  NoBassFit,
  PassOnSeries,
  ResponseMetric,
  ValueMeasure,
} from '@grapevine/core';
import { chartEn } from './chartEn.js';
import { chartFr } from './chartFr.js';
import type { Lang } from './messages.js';

/** A figure that has a course over time. */
export type SeriesFigure = Exclude<keyof PassOnSeries, 'hours'>;

/** What the rows of a ledger chart are. */
export type LedgerBy = 'world' | 'content' | 'byPlatform' | 'bySource' | 'byGroupKind' | 'bySegment';

/** The texts of charts in one language. Numbers and times arrive written out; names come from the data, made safe. */
export interface ChartMessages {
  /** What a figure is called, as a title begins. */
  readonly figures: Readonly<Record<SeriesFigure, string>>;
  readonly overTime: (figure: string) => string;
  readonly stepByStep: (figure: string) => string;
  readonly hoursAxis: string;
  readonly daysAxis: string;
  readonly stepsAxis: string;
  readonly median: string;
  readonly mean: string;
  readonly band: (share: string, runs: string) => string;
  readonly innerBand: (share: string) => string;
  readonly afterTime: (time: string) => string;
  readonly afterStep: (step: string) => string;
  /** `when` from `afterTime` or `afterStep`; `members` where the figure counts members. */
  readonly fanOne: (parts: {
    readonly when: string;
    readonly low: string;
    readonly high: string;
    readonly median: string;
    readonly members: string | undefined;
  }) => string;
  readonly fanMany: (when: string, medians: readonly string[]) => string;
  readonly bandsHold: (share: string) => string;
  /** What was simulated. */
  readonly drawn: (parts: {
    readonly runs: number;
    readonly runsWritten: string;
    readonly members: string;
    readonly seed: string;
  }) => string;
  readonly moreLeftOut: (count: string) => string;
  readonly valued: (name: string, value: string) => string;
  readonly shareTitle: string;
  readonly statesTitle: string;
  readonly statesAxis: string;
  readonly shareAxis: string;
  readonly others: string;
  readonly shareCaption: (
    impressions: string,
    shares: readonly string[],
    slice: string,
    hasGaps: boolean,
  ) => string;
  readonly shareFrom: string;
  readonly shareTo: string;
  readonly ledgerTitle: string;
  readonly ledgerBy: Readonly<Record<LedgerBy, string>>;
  readonly measures: Readonly<Record<ValueMeasure, string>>;
  /** What the result's own names are called. */
  readonly keys: Readonly<Record<string, string>>;
  readonly ledgerCaption: string;
  readonly whiskers: string;
  readonly vanity: (first: string, second: string) => string;
  readonly low: (name: string) => string;
  readonly high: (name: string) => string;
  readonly adoptionTitle: (content: string) => string;
  readonly adopters: Readonly<Record<AdoptionResult['of'], string>>;
  readonly categories: Readonly<Record<keyof AdoptionResult['categories'], string>>;
  readonly category: string;
  readonly members: string;
  readonly beginsAt: string;
  readonly shareOfAdopters: string;
  readonly categoryShares: Readonly<Record<Exclude<keyof CategoryResult, 'members'>, string>>;
  readonly bass: string;
  readonly afterPeak: (time: string) => string;
  readonly atOnce: string;
  /** `peak` from `afterPeak`, or `atOnce`. */
  readonly bassFitted: (p: string, q: string, rSquared: string, peak: string) => string;
  readonly noBass: Readonly<Record<NoBassFit['reason'], string>>;
  readonly zones: Readonly<Record<'bass' | 'normal', string>>;
  readonly responseTitle: (incident: string) => string;
  readonly harms: Readonly<Record<ResponseMetric, string>>;
  readonly delayAxis: string;
  /** Without `delay`: an answer at once. */
  readonly moreThanAt: (harm: string, delay: string | undefined) => string;
  readonly savedBy: (harm: string) => string;
  readonly never: string;
  readonly asPlanned: string;
  readonly halfGone: string;
  readonly halfGoneAt: (time: string) => string;
  readonly responseBands: string;
  readonly showTable: string;
  readonly copySvg: string;
  readonly saveSvg: string;
  readonly copyCsv: string;
  readonly saveCsv: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly noSuchChart: string;
  readonly notADocument: string;
}

/** The texts of charts in a language. */
export function chartMessagesOf(lang: Lang): ChartMessages {
  return lang === 'fr' ? chartFr : chartEn;
}
