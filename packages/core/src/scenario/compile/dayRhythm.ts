/**
 * [24] relative activity by hour of day, from midnight. A guess after the daily course that measurements of online
 * activity have in common: a low at 4 h, a rise until noon, and a peak in the evening.
 */
const WAKING = [
  0.55, 0.3, 0.2, 0.15, 0.1, 0.15, 0.35, 0.7, 1, 1.15, 1.2, 1.2, 1.3, 1.25, 1.2, 1.2, 1.2, 1.25, 1.35, 1.5,
  1.65, 1.7, 1.5, 1,
];

/** [24] activity by hour of day, mean 1; undefined where all hours are alike. */
export function dayRhythm(rhythm: 'flat' | 'waking'): readonly number[] | undefined {
  if (rhythm === 'flat') return undefined;
  const mean = WAKING.reduce((sum, activity) => sum + activity, 0) / WAKING.length;
  return WAKING.map((activity) => activity / mean);
}
