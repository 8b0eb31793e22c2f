import type { WorkCounters } from '../../engine/kernel.js';
import { logInPlace } from '../../random/portableMath.js';
import type { RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
import { INFECTED, type Sources, SUSCEPTIBLE } from './sources.js';

const spared = new Float64Array(1);

/**
 * One step of the sources `listed[0 … count - 1]`: each tries each of its entries with its own probability 1 - e^-rate,
 * all independently. Susceptible entries that are hit are marked as infected and appended to `hit` from `length` on;
 * returns the new length.
 *
 * The tries of a source are its stream, which skips to the entries that are hit: with E exponential, floor(E / rate)
 * entries are spared before the next. As E is at least the uniform U that it is made from, a source whose U is above the
 * hazard of all its entries together is done without a logarithm. Cost: a word a source, and about two and a logarithm a hit.
 */
export function exposeEntries(
  { offsets, entries, rates, subject }: Sources,
  listed: Int32Array,
  count: number,
  key: RngKey,
  stateOf: Uint8Array,
  hit: Int32Array,
  length: number,
  work: WorkCounters,
): number {
  const k0 = key[0]! | 0;
  const k1 = key[1]! | 0;
  const k2 = key[2]! | 0;
  const k3 = key[3]! | 0;
  let hits = 0;
  let to = length;
  for (let i = 0; i < count; i++) {
    const source = listed[i]!;
    const rate = rates[source]!;
    const end = offsets[source + 1]!;
    let x = streamX(k0, k1, source);
    let y = streamY(x, k2, k3, subject);
    for (let entry = offsets[source]!; entry < end; entry++) {
      const high = word(x, y) >>> 5;
      if (high >= rate * (end - entry) * 0x8000000) break;
      const u = (high * 0x4000000 + (word(~x, y) >>> 6)) / 0x20000000000000;
      spared[0] = 1 - u;
      logInPlace(spared, 0);
      const gap = Math.floor(-spared[0] / rate);
      if (gap >= end - entry) break;
      entry += gap;
      hits++;
      const member = entries[entry]!;
      if (stateOf[member] === SUSCEPTIBLE) {
        stateOf[member] = INFECTED;
        hit[to++] = member;
      }
      x = (x + STEP_X) | 0;
      y = (y + STEP_Y) | 0;
    }
  }
  work.streams += count;
  work.draws += count + hits;
  work.exposures += hits;
  return to;
}
