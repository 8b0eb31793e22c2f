import type { PassOnEnsemble } from './passOnEnsemble.js';

/** Figures of a response curve: three of the incident's content, the others of the crisis; amounts where members buy. */
export const RESPONSE_METRICS = [
  'reach',
  'convinced',
  'cascadeSize',
  'lost',
  'boycotters',
  'reputation',
  'lostSales',
  'cost',
] as const;
/** See `RESPONSE_METRICS`. */
export type ResponseMetric = (typeof RESPONSE_METRICS)[number];

/** By metric; a scenario that does not say what members buy has no amounts. */
export type ByMetric<T> = Readonly<Partial<Record<ResponseMetric, T>>>;

const OF_CONTENT: readonly ResponseMetric[] = ['reach', 'convinced', 'cascadeSize'];

/** 1 where more of a figure is harm, -1 where less of it is. */
export function harmSign(metric: ResponseMetric): 1 | -1 {
  return metric === 'reputation' ? -1 : 1;
}

/** [runs] each: the figures of a response curve in a world that was simulated. */
export function responseFigures({ samples }: PassOnEnsemble, incident: string): ByMetric<Float64Array> {
  const columns = RESPONSE_METRICS.map((metric) => {
    const path = OF_CONTENT.includes(metric) ? `contents.${incident}.${metric}` : `crisis.${metric}`;
    return [metric, samples[path]] as const;
  });
  return Object.fromEntries(columns.filter(([, values]) => values !== undefined));
}

/** Does something for each metric that there is. */
export function eachMetric<T, U>(
  values: ByMetric<T>,
  work: (value: T, metric: ResponseMetric) => U,
): ByMetric<U> {
  const entries = Object.entries(values) as [ResponseMetric, T][];
  return Object.fromEntries(entries.map(([metric, value]) => [metric, work(value, metric)]));
}
