import { portablePow } from '../../random/portableMath.js';
import { LEAST_DISTANCE, likeness } from './biasedChoice.js';

/** A bound is larger than the likeness by this, so that rounding cannot put it below. */
const MARGIN = 1 + 1e-9;

/**
 * The cells from which a contact is chosen: places of one shell in a group, or one tie. Each weighs its size times the
 * bound of its shell.
 */
export class ShellCells {
  /** Outer edges of the shells in units, the last beyond any opinion. */
  readonly edges: Float64Array;
  /** [most] first place of each cell, how many it has, and the bound of the likeness in it. */
  readonly firsts: Int32Array;
  readonly sizes: Int32Array;
  readonly limits: Float64Array;

  /** A bound of the likeness in each shell. */
  readonly #bounds: Float64Array;
  /** [most] weight of the cells up to each. */
  readonly #sums: Float64Array;
  #count = 0;

  /** For a bias, and so many contacts at most. */
  constructor(bias: number, most: number) {
    const factor = portablePow(2, 1 / Math.max(1, bias));
    const edges = [1];
    const bounds = [MARGIN];
    while (edges[edges.length - 1]! * LEAST_DISTANCE <= 1) {
      bounds.push(MARGIN * likeness(edges[edges.length - 1]!, bias));
      edges.push(edges[edges.length - 1]! * factor);
    }
    this.edges = Float64Array.from(edges);
    this.#bounds = Float64Array.from(bounds);
    this.firsts = new Int32Array(most);
    this.sizes = new Int32Array(most);
    this.limits = new Float64Array(most);
    this.#sums = new Float64Array(most);
  }

  clear(): void {
    this.#count = 0;
  }

  add(first: number, size: number, shell: number): void {
    const cell = this.#count++;
    const sums = this.#sums;
    const bound = this.#bounds[shell]!;
    this.firsts[cell] = first;
    this.sizes[cell] = size;
    this.limits[cell] = bound;
    sums[cell] = (cell > 0 ? sums[cell - 1]! : 0) + size * bound;
  }

  /** The cell on which a uniform number falls, by weight. */
  at(u: number): number {
    const sums = this.#sums;
    const target = u * sums[this.#count - 1]!;
    let low = 0;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! <= target) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
