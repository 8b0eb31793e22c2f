import { portablePow } from '../../random/portableMath.js';
import type { ReopenedStream } from '../../random/reopenedStream.js';
import { LEAST_DISTANCE, likeness } from './biasedChoice.js';
import { alongTie } from './contactChoice.js';
import type { ContinuousWorld } from './continuousRule.js';
import { opinionIndex } from './opinionIndex.js';
import { placeOf } from './sortedGroups.js';

/** A choice of contacts with probability in proportion to (difference of opinion)^-bias. */
export interface BiasedContact {
  /** Before the first choice, and when opinions have changed unnoticed. O(memberships). */
  readonly prepare: () => void;
  /** The opinion of this member may have changed. */
  readonly moved: (member: number) => void;
  /** A contact of a member who has some, as ContactChoice picks it. */
  readonly choose: (member: number, stream: ReopenedStream) => number;
}

/** A bound is larger than the likeness by this, so that rounding cannot put it below. */
const MARGIN = 1 + 1e-9;

/**
 * Prepares the choice. The entries of a group, in the order of their opinions, fall into shells around the member's own,
 * each wider than the one before by a factor that halves the likeness at most (or by 2): a shell is chosen in proportion
 * to its entries times the likeness at its inner edge, then an entry of it, which is taken with probability likeness /
 * that bound, at least a half, or all is drawn again. Exact, and O(bias log size) a group expected, O(1) a tie.
 */
export function biasedContact(world: ContinuousWorld, bias: number): BiasedContact {
  const { population, choice, opinions } = world;
  const { memberOffsets, memberGroups, groupOffsets } = population;
  const { counts, sourceOffsets, sources } = choice;
  const index = opinionIndex(population, opinions);
  const { entries, values } = index;
  const { edges, bounds } = shells(bias);
  /** Distance of the nearest contact, in which all others are measured: no likeness of all vanishes. */
  const unit = new Float64Array(1);
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  /** Cells: places of a shell in a group, or one tie. */
  const firsts = new Int32Array(most);
  const sizes = new Int32Array(most);
  const limits = new Float64Array(most);
  const sums = new Float64Array(most);
  const edge = new Float64Array(1);
  let cells = 0;

  const addCell = (first: number, size: number, shell: number): void => {
    firsts[cells] = first;
    sizes[cells] = size;
    limits[cells] = bounds[shell]!;
    sums[cells] = (cells > 0 ? sums[cells - 1]! : 0) + size * bounds[shell]!;
    cells++;
  };
  const addAbove = (own: Float64Array, member: number, from: number, last: number): void => {
    for (let shell = 0, next = from; next < last; shell++) {
      edge[0] = own[member]! + unit[0]! * edges[shell]!;
      if (values[next]! > edge[0]!) continue;
      const end = placeOf(values, next, last, edge, true);
      addCell(next, end - next, shell);
      next = end;
    }
  };
  const addBelow = (own: Float64Array, member: number, first: number, to: number): void => {
    for (let shell = 0, end = to; end > first; shell++) {
      edge[0] = own[member]! - unit[0]! * edges[shell]!;
      if (values[end - 1]! < edge[0]!) continue;
      const start = placeOf(values, first, end, edge, false);
      addCell(start, end - start, shell);
      end = start;
    }
  };
  const addTies = (member: number): void => {
    if (sources.length === 0) return;
    for (let t = sourceOffsets[member]!; t < sourceOffsets[member + 1]!; t++) {
      const distance = Math.abs(opinions[sources[t]!]! - opinions[member]!);
      let shell = 0;
      while (unit[0]! * edges[shell]! < distance) shell++;
      addCell(alongTie(sources[t]!), 1, shell);
    }
  };
  const measure = (member: number): void => {
    const own = opinions[member]!;
    let nearest = 1;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const first = groupOffsets[memberGroups[m]!]!;
      const last = groupOffsets[memberGroups[m]! + 1]!;
      const place = index.placeOf(member, first, last);
      if (place > first) nearest = Math.min(nearest, own - values[place - 1]!);
      if (place + 1 < last) nearest = Math.min(nearest, values[place + 1]! - own);
    }
    if (sources.length > 0) {
      for (let t = sourceOffsets[member]!; t < sourceOffsets[member + 1]!; t++) {
        nearest = Math.min(nearest, Math.abs(opinions[sources[t]!]! - own));
      }
    }
    unit[0] = Math.max(nearest, LEAST_DISTANCE);
  };
  const fillCells = (member: number): void => {
    cells = 0;
    measure(member);
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const first = groupOffsets[memberGroups[m]!]!;
      const last = groupOffsets[memberGroups[m]! + 1]!;
      const own = index.placeOf(member, first, last);
      addBelow(opinions, member, first, own);
      addAbove(opinions, member, own + 1, last);
    }
    addTies(member);
  };
  const cellAt = (u: number): number => {
    const target = u * sums[cells - 1]!;
    let low = 0;
    let high = cells - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! <= target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    prepare: index.refresh,
    moved: index.moved,
    choose(member, stream) {
      fillCells(member);
      for (;;) {
        const cell = cellAt(stream.uniform());
        const first = firsts[cell]!;
        const isTie = first < 0;
        const contact = isTie
          ? alongTie(first)
          : entries[first + Math.floor(stream.uniform() * sizes[cell]!)]!;
        const taken = likeness(Math.abs(opinions[contact]! - opinions[member]!) / unit[0]!, bias);
        if (stream.uniform() * limits[cell]! < taken) return isTie ? first : contact;
      }
    },
  };
}

/** Outer edges of the shells in units, the last beyond any opinion, and a bound of the likeness in each. */
function shells(bias: number): { edges: Float64Array; bounds: Float64Array } {
  const factor = portablePow(2, 1 / Math.max(1, bias));
  const edges = [1];
  const bounds = [MARGIN];
  while (edges[edges.length - 1]! * LEAST_DISTANCE <= 1) {
    bounds.push(MARGIN * likeness(edges[edges.length - 1]!, bias));
    edges.push(edges[edges.length - 1]! * factor);
  }
  return { edges: Float64Array.from(edges), bounds: Float64Array.from(bounds) };
}
