import { checkMemory } from '../../base/memoryLimit.js';
import { buildPopulation } from '../buildPopulation.js';
import type { ContactPhase } from '../contactPhase.js';
import type { PopulationParts } from '../populationParts.js';
import type { MemoryMeter } from './memoryMeter.js';
import { PairList } from './pairList.js';

/** Pairs that hold from one step until before another: ties, or memberships. */
export class TimedPairs {
  readonly pairs: PairList;
  private readonly meter: MemoryMeter;
  /** [at least pairs.length] when each pair begins and ends, in the unit of the file. */
  private begins: Float64Array;
  private ends: Float64Array;

  constructor(meter: MemoryMeter) {
    this.meter = meter;
    this.pairs = new PairList(meter);
    this.begins = meter.grow(new Float64Array(0), 1024);
    this.ends = meter.grow(new Float64Array(0), 1024);
  }

  push(first: number, second: number, begin: number, end: number): void {
    const at = this.pairs.length;
    this.pairs.push(first, second);
    if (at === this.begins.length) {
      this.begins = this.meter.grow(this.begins);
      this.ends = this.meter.grow(this.ends);
    }
    this.begins[at] = begin;
    this.ends[at] = end;
  }

  /** The earliest begin. */
  get start(): number {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < this.pairs.length; i++) least = Math.min(least, this.begins[i]!);
    return least;
  }

  /** [length] the step in which each pair first holds, from 1, and the first in which it does not, steps being `timeStep` long. */
  steps(timeStep: number): { readonly from: Float64Array; readonly to: Float64Array } {
    const { start } = this;
    const { length } = this.pairs;
    const stepOf = (time: number) => Math.floor((time - start) / timeStep) + 1;
    const from = Float64Array.from(this.begins.subarray(0, length), stepOf);
    // a pair holds through the step in which it begins, however short it is
    const to = Float64Array.from({ length }, (_, i) =>
      Math.max(from[i]! + 1, Math.ceil((this.ends[i]! - start) / timeStep) + 1),
    );
    return { from, to };
  }
}

/**
 * The phases of timed pairs: one from each step in which a pair begins or ends, with the pairs that hold then. `partsOf`
 * makes a population's parts of some pairs. O(phases x members + sum of the pairs that hold in each).
 *
 * @throws GrapevineError `out-of-memory` above `maxBytes` for all phases together.
 */
export function phasesOf(
  timed: TimedPairs,
  timeStep: number,
  memberCount: number,
  partsOf: (firsts: Uint32Array, seconds: Uint32Array) => PopulationParts,
  maxBytes: number | undefined,
): ContactPhase[] {
  const { from, to } = timed.steps(timeStep);
  const order = Uint32Array.from(from, (_, i) => i).sort((a, b) => from[a]! - from[b]! || a - b);
  const changes = [...new Set([...from, ...to].filter(Number.isFinite))].sort((a, b) => a - b);
  checkMemory(changes.length * (memberCount + 1) * 8, maxBytes, 'population');
  let holding: number[] = [];
  let next = 0;
  let bytes = 0;
  return changes.map((step) => {
    holding = holding.filter((pair) => to[pair]! > step);
    while (next < order.length && from[order[next]!]! <= step) holding.push(order[next++]!);
    const firsts = Uint32Array.from(holding, (pair) => timed.pairs.firsts[pair]!);
    const seconds = Uint32Array.from(holding, (pair) => timed.pairs.seconds[pair]!);
    const { population } = buildPopulation(partsOf(firsts, seconds), { maxBytes });
    bytes += population.buffer.byteLength;
    checkMemory(bytes, maxBytes, 'population');
    return { from: step, population };
  });
}
