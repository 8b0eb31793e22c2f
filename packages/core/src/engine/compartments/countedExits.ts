import { grown } from '../grown.js';
import type { CompartmentTables } from './compartmentTables.js';
import { geometricExits } from './geometricExits.js';
import type { MemberStates } from './memberStates.js';
import { NEVER } from './slotCalendar.js';

const RING = 1024;

/**
 * How many members leave a state in each slot, where nothing will ever ask who they are: they go where nobody acts and
 * whence nobody comes back. Those up to 1,023 slots ahead are counted in a ring, the others are looked at once in 1,024.
 */
export class CountedExits {
  /** The rule by which they go; -1 where there is none such. */
  readonly rule: number;
  /** Members who will leave. */
  pending = 0;

  /** [RING] */
  readonly #ring = new Int32Array(RING);
  #later: Int32Array<ArrayBuffer> = new Int32Array(16);
  #laterCount = 0;
  #slot = 1;

  readonly #tables: CompartmentTables;
  readonly #members: MemberStates;

  constructor(tables: CompartmentTables, members: MemberStates) {
    this.rule = countedRule(tables);
    this.#tables = tables;
    this.#members = members;
  }

  /** Goes to the beginning of a run. */
  begin(): void {
    this.#clear(1);
  }

  /** Counts one who leaves at `slot`, which has not been gone through; not where it is never. */
  add(slot: number): void {
    if (slot >= NEVER) return;
    this.pending++;
    if (slot - this.#slot < RING) this.#ring[slot & (RING - 1)]!++;
    else {
      if (this.#laterCount === this.#later.length) this.#later = grown(this.#later);
      this.#later[this.#laterCount++] = slot;
    }
  }

  /** Goes through the next slot: moves those who leave in it from count to count, and returns how many. */
  leave(): number {
    if (this.rule < 0) return 0;
    const place = this.#slot & (RING - 1);
    if (place === 0 && this.#laterCount > 0) this.#bringNearer();
    this.#slot++;
    const leaving = this.#ring[place]!;
    this.#ring[place] = 0;
    this.pending -= leaving;
    const { counts } = this.#members;
    counts[this.#tables.from[this.rule]!]! -= leaving;
    counts[this.#tables.to[this.rule]!]! += leaving;
    return leaving;
  }

  /** Brings the states of those up to date who have left by slot `now`. O(members). */
  settle(now: number): void {
    if (this.rule < 0) return;
    const { state, stays, leaveAt, fresh, freshCount } = this.#members;
    const from = this.#tables.from[this.rule]!;
    const to = this.#tables.to[this.rule]!;
    // how long those stay who have just come has not been drawn
    for (let i = 0; i < freshCount; i++) if (fresh[i]! >= 0) leaveAt[fresh[i]!] = NEVER;
    for (let member = 0; member < state.length; member++) {
      if (state[member] !== from || leaveAt[member]! > now) continue;
      state[member] = to;
      stays[member]!++;
    }
  }

  /** Counts those who will leave after slot `now`, from states that were settled. O(members). */
  restore(now: number): void {
    this.#clear(now + 1);
    if (this.rule < 0) return;
    const { state, leaveAt } = this.#members;
    const from = this.#tables.from[this.rule]!;
    for (let member = 0; member < state.length; member++)
      if (state[member] === from) this.add(leaveAt[member]!);
  }

  #clear(slot: number): void {
    this.#ring.fill(0);
    this.#laterCount = 0;
    this.#slot = slot;
    this.pending = 0;
  }

  #bringNearer(): void {
    const count = this.#laterCount;
    this.#laterCount = 0;
    this.pending -= count;
    for (let i = 0; i < count; i++) this.add(this.#later[i]!);
  }
}

/** The rule by which members who act leave their state for one of rest with one probability in each step; -1 where none does. */
function countedRule(tables: CompartmentTables): number {
  const { contacts, busy, to, plan } = tables;
  const found = geometricExits(tables)?.find((exit, state) => {
    const end = exit ? to[exit.rule]! : state;
    return contacts[state]!.length > 0 && busy[end] === 0 && plan.rules.every(({ from }) => from !== end);
  });
  return found ? found.rule : -1;
}
