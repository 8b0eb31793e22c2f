/** The `count` indices with the largest values above 0, largest first, equal ones by index. O(values x log count). */
export function topValues(values: ArrayLike<number>, count: number): number[] {
  const best: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (!(values[i]! > 0) || (best.length === count && values[i]! <= (values[best.at(-1)!] ?? 0))) continue;
    let place = best.length;
    while (place > 0 && values[best[place - 1]!]! < values[i]!) place--;
    best.splice(place, 0, i);
    if (best.length > count) best.pop();
  }
  return best;
}
