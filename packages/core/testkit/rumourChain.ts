/** A rumour in one group, `others` members beside the first spreader. */
export interface GroupRumour {
  readonly others: number;
  /** Two spreaders who meet both find it useless, and all pairs meet at one rate. */
  readonly pairs: boolean;
  readonly contactRate?: number;
  readonly spreadingProbability?: number;
  readonly stiflingProbability?: number;
  readonly stiflingAfter?: number;
  readonly forgettingRate?: number;
}

/** What the chain comes to, exactly. */
export interface RumourLaw {
  /** [others + 1] probability of each number of members who never hear. */
  readonly left: number[];
  /** Mean of the largest number of spreaders at one time. */
  readonly meanPeak: number;
  /** Mean time of the last change. */
  readonly meanDuration: number;
}

/** A state: ignorants, the most spreaders so far, and spreaders by useless meetings they have had. */
interface Place {
  readonly x: number;
  readonly peak: number;
  readonly y: readonly number[];
}

/** The rates of leaving a state, by where to. Changes that change nothing are left out. */
type Leave = (rate: number, to: Place) => void;

/**
 * The chain of a rumour solved by following the probability of every state, those with most changes to come first: each
 * change takes one from (k + 1) x + the meetings that the spreaders have left, k being `stiflingAfter`.
 * `peaks` false leaves the peak out, and so many states.
 */
export function rumourLaw(rumour: GroupRumour, { peaks = true } = {}): RumourLaw {
  const { others, stiflingAfter: k = 1 } = rumour;
  const layers: Map<string, { place: Place; chance: number }>[] = [];
  const add = (place: Place, chance: number): void => {
    const layer = (k + 1) * place.x + place.y.reduce((sum, count, had) => sum + count * (k - had), 0);
    layers[layer] ??= new Map();
    const known = layers[layer].get(JSON.stringify(place));
    if (known) known.chance += chance;
    else layers[layer].set(JSON.stringify(place), { place, chance });
  };
  const left = new Array<number>(others + 1).fill(0);
  let meanPeak = 0;
  let meanDuration = 0;
  add({ x: others, peak: 1, y: Array.from({ length: k }, (_, had) => Number(had === 0)) }, 1);
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    for (const { place, chance } of layers[layer]?.values() ?? []) {
      const ways: [number, Place][] = [];
      forEachWay(rumour, place, (rate, to) => {
        const peak = peaks ? Math.max(place.peak, sumOf(to.y)) : 1;
        if (rate > 0) ways.push([rate, { x: to.x, peak, y: to.y }]);
      });
      const total = sumOf(ways.map(([rate]) => rate));
      for (const [rate, to] of ways) add(to, (chance * rate) / total);
      if (total > 0) meanDuration += chance / total;
      else {
        left[place.x]! += chance;
        meanPeak += chance * place.peak;
      }
    }
  }
  return { left, meanPeak, meanDuration };
}

/**
 * The law of the chain at a time, for `stiflingAfter` 1: probability of 10 x ignorants + spreaders. By uniformisation: the
 * state after a Poisson number of jumps, some of which stay where they are.
 */
export function rumourAt(rumour: GroupRumour, time: number): Map<number, number> {
  const codeOf = ({ x, y }: Place): number => 10 * x + y[0]!;
  const placeOf = (code: number): Place => ({ x: Math.floor(code / 10), peak: 1, y: [code % 10] });
  const jumps = 20 * time;
  const law = new Map<number, number>();
  let now = new Map([[10 * rumour.others + 1, 1]]);
  for (let count = 0, share = Math.exp(-jumps); count < 6 * jumps; share *= jumps / ++count) {
    const next = new Map<number, number>();
    for (const [code, chance] of now) {
      law.set(code, (law.get(code) ?? 0) + share * chance);
      let stays = chance;
      forEachWay(rumour, placeOf(code), (rate, to) => {
        stays -= (chance * rate) / 20;
        next.set(codeOf(to), (next.get(codeOf(to)) ?? 0) + (chance * rate) / 20);
      });
      next.set(code, (next.get(code) ?? 0) + stays);
    }
    now = next;
  }
  return law;
}

function forEachWay(rumour: GroupRumour, { x, peak, y }: Place, leave: Leave): void {
  const { others: n, pairs, contactRate = 1, forgettingRate = 0 } = rumour;
  const { spreadingProbability = 1, stiflingProbability = 1 } = rumour;
  const meeting = contactRate / n;
  const spreaders = sumOf(y);
  const stiflers = n + 1 - x - spreaders;
  const to = (...changes: [had: number, by: number][]): Place => {
    const next = [...y];
    for (const [had, by] of changes) if (had < next.length) next[had]! += by;
    return { x, peak, y: next };
  };
  if (x > 0) leave(spreaders * x * meeting * spreadingProbability, { ...to([0, 1]), x: x - 1 });
  y.forEach((count, had) => {
    if (count === 0) return;
    const useless = pairs ? stiflers : n - x;
    const one = to([had, -1], [had + 1, 1]);
    leave(count * useless * meeting * stiflingProbability, one);
    leave(count * forgettingRate, to([had, -1]));
    if (!pairs) return;
    for (let other = 0; other <= had; other++) {
      const met = other === had ? (count * (count - 1)) / 2 : count * y[other]!;
      if (met === 0) continue;
      const once = met * meeting * stiflingProbability * (1 - stiflingProbability);
      leave(
        met * meeting * stiflingProbability ** 2,
        to([had, -1], [had + 1, 1], [other, -1], [other + 1, 1]),
      );
      leave(once, one);
      leave(once, to([other, -1], [other + 1, 1]));
    }
  });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
