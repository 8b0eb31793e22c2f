import type { Population } from '../../population/population.js';
import type { ReopenedStream } from '../../random/reopenedStream.js';
import { LEAST_DISTANCE, likeness } from './biasedChoice.js';
import { alongTie, type ContactChoice } from './contactChoice.js';
import type { ContinuousWorld } from './continuousRule.js';
import { OpinionIndex } from './opinionIndex.js';
import { ShellCells } from './shellCells.js';
import { placeOf } from './sortedGroups.js';

/**
 * A choice of contacts with probability in proportion to (difference of opinion)^-bias. The entries of a group, in the
 * order of their opinions, fall into shells around the member's own, each wider than the one before by a factor that
 * halves the likeness at most (or by 2): a shell is chosen in proportion to its entries times the likeness at its inner
 * edge, then an entry of it, which is taken with probability likeness / that bound, at least a half, or all is drawn again.
 * Exact, and O(bias log size) a group expected, O(1) a tie.
 */
export class BiasedContact {
  readonly #population: Population;
  readonly #choice: ContactChoice;
  readonly #opinions: Float64Array;
  readonly #bias: number;
  readonly #index: OpinionIndex;
  readonly #cells: ShellCells;
  /** [1] distance of the nearest contact, in which all others are measured: no likeness of all vanishes. */
  readonly #unit = new Float64Array(1);
  readonly #edge = new Float64Array(1);

  constructor({ population, choice, opinions }: ContinuousWorld, bias: number) {
    this.#population = population;
    this.#choice = choice;
    this.#opinions = opinions;
    this.#bias = bias;
    this.#index = new OpinionIndex(population, opinions);
    this.#cells = new ShellCells(
      bias,
      choice.counts.reduce((most, count) => Math.max(most, count), 0),
    );
  }

  /** Before the first choice, and when opinions have changed unnoticed. O(memberships). */
  prepare(): void {
    this.#index.refresh();
  }

  /** The opinion of this member may have changed. */
  moved(member: number): void {
    this.#index.moved(member);
  }

  /** A contact of a member who has some, as ContactChoice picks it. */
  choose(member: number, stream: ReopenedStream): number {
    const { firsts, sizes, limits } = this.#cells;
    const { entries } = this.#index;
    const opinions = this.#opinions;
    this.#fillCells(member);
    for (;;) {
      const cell = this.#cells.at(stream.uniform());
      const first = firsts[cell]!;
      const isTie = first < 0;
      const contact = isTie ? alongTie(first) : entries[first + Math.floor(stream.uniform() * sizes[cell]!)]!;
      const distance = Math.abs(opinions[contact]! - opinions[member]!) / this.#unit[0]!;
      const taken = likeness(distance, this.#bias);
      if (stream.uniform() * limits[cell]! < taken) return isTie ? first : contact;
    }
  }

  #fillCells(member: number): void {
    const { memberOffsets, memberGroups, groupOffsets } = this.#population;
    this.#cells.clear();
    this.#measure(member);
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const first = groupOffsets[memberGroups[m]!]!;
      const last = groupOffsets[memberGroups[m]! + 1]!;
      const own = this.#index.placeOf(member, first, last);
      this.#addBelow(member, first, own);
      this.#addAbove(member, own + 1, last);
    }
    this.#addTies(member);
  }

  #measure(member: number): void {
    const { memberOffsets, memberGroups, groupOffsets } = this.#population;
    const { sourceOffsets, sources } = this.#choice;
    const { values } = this.#index;
    const opinions = this.#opinions;
    const own = opinions[member]!;
    let nearest = 1;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const first = groupOffsets[memberGroups[m]!]!;
      const last = groupOffsets[memberGroups[m]! + 1]!;
      const place = this.#index.placeOf(member, first, last);
      if (place > first) nearest = Math.min(nearest, own - values[place - 1]!);
      if (place + 1 < last) nearest = Math.min(nearest, values[place + 1]! - own);
    }
    if (sources.length > 0) {
      for (let t = sourceOffsets[member]!; t < sourceOffsets[member + 1]!; t++) {
        nearest = Math.min(nearest, Math.abs(opinions[sources[t]!]! - own));
      }
    }
    this.#unit[0] = Math.max(nearest, LEAST_DISTANCE);
  }

  #addAbove(member: number, from: number, last: number): void {
    const { values } = this.#index;
    const cells = this.#cells;
    const { edges } = cells;
    const edge = this.#edge;
    const own = this.#opinions[member]!;
    const unit = this.#unit[0]!;
    for (let shell = 0, next = from; next < last; shell++) {
      edge[0] = own + unit * edges[shell]!;
      if (values[next]! > edge[0]!) continue;
      const end = placeOf(values, next, last, edge, true);
      cells.add(next, end - next, shell);
      next = end;
    }
  }

  #addBelow(member: number, first: number, to: number): void {
    const { values } = this.#index;
    const cells = this.#cells;
    const { edges } = cells;
    const edge = this.#edge;
    const own = this.#opinions[member]!;
    const unit = this.#unit[0]!;
    for (let shell = 0, end = to; end > first; shell++) {
      edge[0] = own - unit * edges[shell]!;
      if (values[end - 1]! < edge[0]!) continue;
      const start = placeOf(values, first, end, edge, false);
      cells.add(start, end - start, shell);
      end = start;
    }
  }

  #addTies(member: number): void {
    const { sourceOffsets, sources } = this.#choice;
    if (sources.length === 0) return;
    const cells = this.#cells;
    const opinions = this.#opinions;
    const unit = this.#unit[0]!;
    for (let t = sourceOffsets[member]!; t < sourceOffsets[member + 1]!; t++) {
      const distance = Math.abs(opinions[sources[t]!]! - opinions[member]!);
      let shell = 0;
      while (unit * cells.edges[shell]! < distance) shell++;
      cells.add(alongTie(sources[t]!), 1, shell);
    }
  }
}
