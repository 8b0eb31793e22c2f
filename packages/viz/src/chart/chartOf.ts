import { adoptionChart } from './adoptionChart.js';
import type { Chart, ChartDocument, ChartKind, ChartOptions } from './chart.js';
import { fanChart } from './fanChart.js';
import { ledgerChart } from './ledgerChart.js';
import { responseCurveChart } from './responseCurveChart.js';
import { shareOfVoiceChart } from './shareOfVoiceChart.js';
import { hasStates, statesChart } from './statesChart.js';
import { isComparison, isPassOn } from './worlds.js';

const CHARTS: Readonly<Record<ChartKind, (document: ChartDocument, options: ChartOptions) => Chart>> = {
  fan: fanChart,
  ledger: ledgerChart,
  'share-of-voice': shareOfVoiceChart,
  adoption: adoptionChart,
  'response-curve': responseCurveChart,
  states: statesChart,
};

/** The chart of a kind, of a document. The kind is one of `chartKindsOf`. */
export function chartOf(document: ChartDocument, kind: ChartKind, options: ChartOptions): Chart {
  return CHARTS[kind](document, options);
}

/** The charts that can be drawn of a document, the one first that it is drawn as by default. */
export function chartKindsOf(document: ChartDocument): readonly ChartKind[] {
  if (document.format === 'grapevine-response-curve/1') return ['response-curve'];
  const results = isComparison(document) ? document.results : [document];
  if (results.every(isPassOn)) return ['fan', 'ledger', 'share-of-voice', 'adoption'];
  return results.every(hasStates) ? ['fan', 'states'] : ['fan'];
}
