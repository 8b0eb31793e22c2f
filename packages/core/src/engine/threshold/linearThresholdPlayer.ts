import type { Population } from '../../population/population.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { streamX, word } from '../../random/stream.js';
import { int32View } from '../gather.js';
import { grown } from '../grown.js';
import type { RunPlayer } from '../runPlayer.js';
import type { SeedSetter } from '../seedSet.js';
import { contactCounts } from './contactCounts.js';

const MOST_RUNS = 4096;
/** Up to here the product of a draw and a number of ties is exact in 16-bit halves. */
const MOST_TIES = 0xffff;
const MOST_BASE = 0x70000000;

/**
 * The linear threshold model along ties of equal weight, whole runs at a time: the thresholds of `needOf`, the sets and
 * steps of `thresholdKernel`. Undefined where there are groups, or more than 65,535 ties lead to one member.
 */
export function linearThresholdPlayer(
  population: Population,
  key: RngKey,
  seeds: SeedSetter,
): RunPlayer | undefined {
  const { membershipCount, tieCount } = population;
  if (membershipCount > 0 || tieCount === 0) return undefined;
  const incoming = contactCounts(population, 'members');
  const most = incoming.reduce((larger, ties) => Math.max(larger, ties), 0);
  if (most > MOST_TIES) return undefined;
  const told = toldNobody(population, incoming);
  const sizes = new Int32Array(MOST_RUNS);
  const steps = new Int32Array(MOST_RUNS);
  const first = new Int32Array(seeds.largest);
  const opening = seeds.fixed && openingOf(population, first.subarray(0, seeds.write(0, first)));
  let newlyActive = new Int32Array(2 * MOST_RUNS);
  let recorded = 0;

  const playOne = (run: number, index: number): void => {
    deriveInto(told.key, key, PURPOSES.state, run);
    let to = seeds.write(run, first);
    begin(told, most, first, to);
    let step = 0;
    for (let from = 0; from < to || step === 0; step++) {
      if (recorded === newlyActive.length) newlyActive = grown(newlyActive);
      newlyActive[recorded++] = to - from;
      const before = to;
      to = step === 0 && opening ? tellFirst(told, opening, to) : tell(told, from, to);
      from = before;
    }
    sizes[index] = to;
    steps[index] = step - 1;
  };

  return {
    sizes,
    steps,
    get newlyActive() {
      return newlyActive;
    },
    get recorded() {
      return recorded;
    },
    get draws() {
      return told.draws;
    },
    play(run, count) {
      recorded = 0;
      told.draws = 0;
      const played = Math.min(count, MOST_RUNS);
      for (let index = 0; index < played; index++) playOne(run + index, index);
      return played;
    },
  };
}

interface Told {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** [2 x memberCount] for each member: `base` + his active contacts, or less where there were none in this run; his ties. */
  readonly members: Int32Array;
  readonly active: Int32Array;
  readonly key: RngKey;
  base: number;
  draws: number;
}

/** Nobody has been told, where so many ties lead to each member. */
function toldNobody({ memberCount, tieOffsets, tieTargets }: Population, incoming: Uint32Array): Told {
  const members = new Int32Array(2 * memberCount);
  incoming.forEach((ties, member) => {
    members[2 * member + 1] = ties;
  });
  return {
    offsets: int32View(tieOffsets),
    targets: int32View(tieTargets),
    members,
    active: new Int32Array(memberCount + 1),
    key: new Uint32Array(4),
    base: 0,
    draws: 0,
  };
}

/** Begins a run with these first members, who have more active contacts than any ties lead to them. */
function begin(told: Told, most: number, first: Int32Array, count: number): void {
  const { active, members } = told;
  const stride = 2 * most + 2;
  told.base += stride;
  if (told.base > MOST_BASE) {
    for (let i = 0; i < members.length; i += 2) members[i] = 0;
    told.base = stride;
  }
  for (let i = 0; i < count; i++) {
    active[i] = first[i]!;
    members[2 * first[i]!] = told.base + most + 1;
  }
}

/** To whom the ties of first members lead who are the same in all runs, and how many of them: pairs (member, ties). */
function openingOf({ tieOffsets, tieTargets }: Population, first: Int32Array): Int32Array {
  const ties = new Map<number, number>();
  const known = new Set(first);
  for (const member of first) {
    for (const target of tieTargets.subarray(tieOffsets[member], tieOffsets[member + 1]))
      if (!known.has(target)) ties.set(target, (ties.get(target) ?? 0) + 1);
  }
  return Int32Array.from([...ties].flat());
}

/** The first step of `tell` by its outcome. */
function tellFirst(told: Told, opening: Int32Array, to: number): number {
  const { members, active, key, base } = told;
  let next = to | 0;
  for (let i = 0; i < opening.length; i += 2) {
    const target = opening[i]!;
    const contacts = opening[i + 1]!;
    members[2 * target] = base + contacts;
    const draw = word(streamX(key[0]! | 0, key[1]! | 0, target), key[2]! | 0);
    const ties = members[2 * target + 1]!;
    const needed = (Math.imul(draw >>> 16, ties) + (Math.imul(draw & 0xffff, ties) >>> 16)) >>> 16;
    active[next] = target;
    next = (next + ((needed - contacts) >>> 31)) | 0;
  }
  told.draws += opening.length >>> 1;
  return next;
}

/**
 * Counts `active[from … to - 1]` with those to whom their ties lead, and appends those who have enough now: whose number of
 * active contacts before was floor(draw x ties / 2^32), which it is once. Free of branches, and the draw is written out.
 */
function tell(told: Told, from: number, to: number): number {
  const { offsets, targets, members, active, key, base } = told;
  const k0 = key[0]! | 0;
  const k1 = key[1]! | 0;
  const k2 = key[2]! | 0;
  let next = to | 0;
  let known = 0;
  for (let i = from; i < to; i++) {
    const member = active[i]!;
    const end = offsets[member + 1]!;
    for (let tie = offsets[member]!; tie < end; tie++) {
      const target = targets[tie]!;
      const at = target << 1;
      const ties = members[at + 1]!;
      const since = (members[at]! - base) | 0;
      const contacts = since & ~(since >> 31);
      members[at] = (base + contacts + 1) | 0;
      let x = Math.imul(target ^ k0, 0x7feb352d);
      x = Math.imul(x ^ (x >>> 15), 0x846ca68b) ^ k1;
      x ^= x >>> 16;
      let t = (Math.imul(x ^ (x >>> 16), 0x31848bab) + k2) | 0;
      t = Math.imul(t ^ (t >>> 17), 0xed5ad4bb | 0);
      t = Math.imul(t ^ (t >>> 11), 0xac4c1b51 | 0);
      t ^= t >>> 15;
      const needed = (Math.imul(t >>> 16, ties) + (Math.imul(t & 0xffff, ties) >>> 16)) >>> 16;
      active[next] = target;
      next = (next + (((contacts ^ needed) - 1) >>> 31)) | 0;
      known = (known + (since >> 31)) | 0;
    }
  }
  told.draws -= known;
  return next;
}
