/** A place in a picture: x, y. */
export type Place = readonly [x: number, y: number];

/** Path data of a curve: straight from each place to the next. */
export function linePath(places: readonly Place[]): string {
  return places.length === 0 ? '' : `M${places.join('L')}`;
}

/** Path data of what lies between two curves that have the same x: one area for each stretch. */
export function areaPath(stretches: readonly { readonly low: Place[]; readonly high: Place[] }[]): string {
  return stretches.map(({ low, high }) => `${linePath([...high, ...low.toReversed()])}Z`).join('');
}

/** A curve that stays where it is until the next place, and then jumps. */
export function stepped(places: readonly Place[]): Place[] {
  return places.flatMap((place, i) => (i === 0 ? [place] : [[place[0], places[i - 1]![1]] as const, place]));
}
