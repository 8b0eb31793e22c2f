import type { WorkCounters } from '../../engine/kernel.js';
import type { RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
import type { ContactChoice } from './contactChoice.js';

/** Most ticks of a member in a step: more have no chance in 32 bits. */
const MOST_TICKS = 15;

/** [MOST_TICKS] 2^32 P(N <= k) for N ~ Poisson(1), to the nearest whole number. */
const AT_MOST = new Float64Array(MOST_TICKS);
for (let k = 0, share = 0.36787944117144233, sum = 0; k < MOST_TICKS; k++) {
  sum += share;
  share /= k + 1;
  AT_MOST[k] = Math.round(sum * 0x100000000);
}

/** Key of what a member draws on an occasion: a number for each step and tick of the member. */
export function occasionOf(step: number, tick: number): number {
  return step * (MOST_TICKS + 1) + tick;
}

/** The ticks of one step: each member has a Poisson clock of rate 1 of his own. */
interface StepTicks {
  /** Ticks of the step drawn last. */
  count: number;
  /** [count] ticks by time, equal times by member: their numbers in the arrays below. */
  order: Int32Array;
  /** [count] when in the step, a whole number of 2^-32, by `order`'s place. */
  times: Uint32Array;
  /** [count] whose tick it is, by number. */
  members: Int32Array;
  /** [count] the contact that a uniform choice of the occasion names, by number: see ContactChoice. */
  contacts: Int32Array;
  /** [count] the occasion: first draw of stream (member, occasion) of `contactKey` chose the contact. */
  occasions: Int32Array;
}

/** Draws the ticks of steps, for kernels that play one step after the other. Room grows with the most ticks of a step. */
export class TickSource {
  /** Of the step drawn last; to be read only. */
  readonly ticks: StepTicks = {
    count: 0,
    order: new Int32Array(0),
    times: new Uint32Array(0),
    members: new Int32Array(0),
    contacts: new Int32Array(0),
    occasions: new Int32Array(0),
  };

  readonly #memberCount: number;
  readonly #work: WorkCounters;
  #drawnTimes = new Uint32Array(0);
  #starts = new Int32Array(1);

  constructor(memberCount: number, work: WorkCounters) {
    this.#memberCount = memberCount;
    this.#work = work;
  }

  /**
   * The ticks of `step`: how many and when by `timeKey` (member, step), with whom by `contactKey` (member, occasion).
   * O(members + ticks).
   */
  draw(step: number, timeKey: RngKey, contactKey: RngKey, choice: ContactChoice): void {
    const { ticks } = this;
    const work = this.#work;
    let count = this.#drawTimes(step, timeKey);
    if (count > ticks.members.length) {
      this.#makeRoom(count);
      count = this.#drawTimes(step, timeKey);
    }
    ticks.count = count;
    chooseContacts(ticks, contactKey, choice);
    sortByTime(this.#drawnTimes, ticks, this.#starts);
    work.streams += this.#memberCount + count;
    work.draws += this.#memberCount + 3 * count;
    work.exposures += count;
  }

  #makeRoom(room: number): void {
    const { ticks } = this;
    const size = Math.ceil(room * 1.25) + 64;
    this.#drawnTimes = new Uint32Array(size);
    ticks.times = new Uint32Array(size);
    ticks.order = new Int32Array(size);
    ticks.members = new Int32Array(size);
    ticks.contacts = new Int32Array(size);
    ticks.occasions = new Int32Array(size);
    this.#starts = new Int32Array(2 ** (32 - Math.clz32(size)) + 1);
  }

  /** Draws as many as there is room for; returns how many there are. */
  #drawTimes(step: number, key: RngKey): number {
    const k0 = key[0]! | 0;
    const k1 = key[1]! | 0;
    const k2 = key[2]! | 0;
    const k3 = key[3]! | 0;
    const { members, occasions } = this.ticks;
    const drawnTimes = this.#drawnTimes;
    const memberCount = this.#memberCount;
    const room = members.length;
    let count = 0;
    for (let member = 0; member < memberCount; member++) {
      let x = streamX(k0, k1, member);
      let y = streamY(x, k2, k3, step);
      const bits = word(x, y) >>> 0;
      for (let tick = 0; tick < MOST_TICKS && bits >= AT_MOST[tick]!; tick++) {
        x = (x + STEP_X) | 0;
        y = (y + STEP_Y) | 0;
        if (count < room) {
          drawnTimes[count] = word(x, y);
          members[count] = member;
          occasions[count] = occasionOf(step, tick);
        }
        count++;
      }
    }
    return count;
  }
}

function chooseContacts(ticks: StepTicks, key: RngKey, choice: ContactChoice): void {
  const k0 = key[0]! | 0;
  const k1 = key[1]! | 0;
  const k2 = key[2]! | 0;
  const k3 = key[3]! | 0;
  const { count, members, occasions, contacts } = ticks;
  for (let tick = 0; tick < count; tick++) {
    const member = members[tick]!;
    const x = streamX(k0, k1, member);
    const y = streamY(x, k2, k3, occasions[tick]!);
    const low = word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 6;
    contacts[tick] = choice.pick(member, word(x, y) >>> 5, low);
  }
}

/** Ticks by time: about one a bucket, put right by insertion. Stable, so that equal times stay in order of members. */
function sortByTime(drawnTimes: Uint32Array, ticks: StepTicks, starts: Int32Array): void {
  const { count, order, times } = ticks;
  let shift = 32;
  while (shift > 1 && 2 ** (32 - shift) < count && 2 ** (33 - shift) < starts.length) shift--;
  const buckets = shift === 32 ? 1 : 2 ** (32 - shift);
  starts.fill(0, 0, buckets + 1);
  for (let tick = 0; tick < count; tick++) starts[bucketOf(drawnTimes[tick]!, shift) + 1]!++;
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  for (let tick = 0; tick < count; tick++) {
    const time = drawnTimes[tick]!;
    const place = starts[bucketOf(time, shift)]!++;
    times[place] = time;
    order[place] = tick;
  }
  for (let i = 1; i < count; i++) {
    const time = times[i]!;
    if (times[i - 1]! <= time) continue;
    const tick = order[i]!;
    let at = i;
    for (; at > 0 && times[at - 1]! > time; at--) {
      times[at] = times[at - 1]!;
      order[at] = order[at - 1]!;
    }
    times[at] = time;
    order[at] = tick;
  }
}

function bucketOf(time: number, shift: number): number {
  return shift === 32 ? 0 : time >>> shift;
}
