import type { ComparisonResult, ResponseCurveResult, ResponseMetric, ScenarioResult } from '@grapevine/core';
import type { LedgerBy, SeriesFigure } from '../messages/chartMessages.js';
import type { Lang } from '../messages/messages.js';
import type { ChartLook } from './chartColours.js';
import type { ChartTable } from './chartTable.js';

/** `grapevine-result/1`, `grapevine-comparison/1` or `grapevine-response-curve/1`; as JSON, where numbers may be null. */
export type ChartDocument = ScenarioResult | ComparisonResult | ResponseCurveResult;

/** The charts that can be drawn of documents. */
export const CHART_KINDS = [
  'fan',
  'ledger',
  'share-of-voice',
  'adoption',
  'response-curve',
  'states',
] as const;
/** See `CHART_KINDS`. */
export type ChartKind = (typeof CHART_KINDS)[number];

/** What a chart is to show. What is not there in the document is as if it were not given. */
export interface ChartOptions {
  readonly lang: Lang;
  /** Id of the content that is shown. Default: of a fan chart all (of several worlds one), else the first. */
  readonly content?: string | undefined;
  /** Place of the world that is shown of a comparison, from 0. Default: of fan chart and ledger all, else the first. */
  readonly world?: number | undefined;
  /** What a fan chart counts. Default: reach. */
  readonly figure?: SeriesFigure | undefined;
  /** What the rows of a ledger chart are. Default: contents, or platforms where there is one content. */
  readonly by?: Exclude<LedgerBy, 'world'> | undefined;
  /** What a response curve counts. Default: reach. */
  readonly metric?: ResponseMetric | undefined;
  /** A single run as one line in a fan chart. */
  readonly run?: ShownRun | undefined;
}

/** One run of those behind a fan chart: what it has come to at each hour, or step. */
export interface ShownRun {
  readonly label: string;
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/** How large a chart is drawn, pixels, and how it looks. */
export interface ChartSize {
  readonly width: number;
  /** At least so high; default: what suits the width. It grows where its texts need more. */
  readonly height?: number;
  /** Default: `auto`. */
  readonly look?: ChartLook;
}

/** A chart: drawn, in words, and as numbers. */
export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  /** Sentences that say what is drawn. */
  readonly caption: string;
  readonly table: ChartTable;
  /** An SVG document with background, axes, legend and caption. Texts are escaped; needs no DOM. */
  readonly svg: (size: ChartSize) => string;
}
