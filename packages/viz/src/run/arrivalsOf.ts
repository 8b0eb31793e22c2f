/** [reach] times in steps: whole where a step ends, in between in proportion. `times` ascend. O(reach + steps). */
export function arrivalsOf(
  times: readonly number[],
  hours: readonly number[],
  stepOffsets: Uint32Array,
): Float64Array {
  const arrivals = new Float64Array(times.length);
  for (let step = 1; step < hours.length; step++) {
    const begin = hours[step - 1]!;
    const length = hours[step]! - begin;
    for (let place = stepOffsets[step]!; place < stepOffsets[step + 1]!; place++)
      arrivals[place] = step - 1 + (times[place]! - begin) / length;
  }
  return arrivals;
}
