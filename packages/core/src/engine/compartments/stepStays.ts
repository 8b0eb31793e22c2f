import type { RngKey } from '../../random/rngKey.js';
import { streamX, streamY, word } from '../../random/stream.js';
import type { CompartmentTables } from './compartmentTables.js';
import type { CountedExits } from './countedExits.js';
import { type GeometricExit, geometricExits } from './geometricExits.js';
import type { MemberStates } from './memberStates.js';
import { OccasionKeys } from './occasionKeys.js';
import { NEVER, type SlotCalendar } from './slotCalendar.js';
import { StayDraws } from './stayDraws.js';
import { stepStay } from './staySampler.js';

const EVENT_WORDS = 3;
const MOST_EVENTS = 512;

/** Draws how long members stay in the states that they have come into, in steps, and puts it into the calendar. */
export class StepStays {
  readonly #members: MemberStates;
  readonly #calendar: SlotCalendar;
  readonly #counted: CountedExits;
  readonly #plain: boolean;
  /** [states] 1 where members act on contacts. */
  readonly #acts: Uint8Array;
  readonly #draws: StayDraws;
  readonly #when = new Float64Array(1);
  /** [states] where all stays are geometric. */
  readonly #exits: readonly (GeometricExit | undefined)[] | undefined;
  readonly #keys = new OccasionKeys('state');
  /** Member and slot of those who leave, as the calendar takes them. */
  readonly #events = new Int32Array(EVENT_WORDS * MOST_EVENTS);

  constructor(
    tables: CompartmentTables,
    members: MemberStates,
    calendar: SlotCalendar,
    counted: CountedExits,
  ) {
    this.#members = members;
    this.#counted = counted;
    this.#calendar = calendar;
    this.#plain = tables.plain;
    this.#acts = Uint8Array.from(tables.contacts, (rules) => Math.min(rules.length, 1));
    this.#draws = new StayDraws(tables, stepStay);
    this.#exits = geometricExits(tables);
  }

  /** Goes over to another run. */
  begin(key: RngKey, run: number): void {
    this.#draws.begin(key, run);
    this.#keys.begin(key, run);
  }

  /** Draws for those who are listed as fresh since step `now`, and leaves on the list those who act; how many these are. */
  draw(now: number): number {
    if (this.#exits) this.#drawGeometric(this.#exits, now);
    else this.#drawEach(now);
    const { fresh, freshCount, state } = this.#members;
    let acting = 0;
    for (let i = 0; i < freshCount; i++) {
      const entry = fresh[i]!;
      const member = entry ^ (entry >> 31);
      fresh[acting] = member;
      acting = (acting + this.#acts[state[member]!]!) | 0;
    }
    this.#members.freshCount = 0;
    return acting;
  }

  #drawEach(now: number): void {
    const { fresh, freshCount, state, stays, leaveAt, cameAt } = this.#members;
    const when = this.#when;
    for (let i = 0; i < freshCount; i++) {
      const member = fresh[i]!;
      if (member < 0) continue;
      when[0] = now;
      this.#draws.draw(member, state[member]!, stays[member]!, when);
      const leave = when[0]! | 0;
      leaveAt[member] = leave;
      if (!this.#plain) cameAt[member] = now;
      this.#calendar.push(leave, member, this.#draws.rule, 0, member, stays[member]!);
    }
  }

  /** The same draws, member after member of one state and one stay number in one loop. */
  #drawGeometric(exits: readonly (GeometricExit | undefined)[], now: number): void {
    const { fresh, freshCount, state, stays } = this.#members;
    for (let i = 0; i < freshCount; ) {
      const member = fresh[i]!;
      const exit = member < 0 ? undefined : exits[state[member]!];
      if (exit) i = this.#drawAlike(i, state[member]!, stays[member]!, exit, now);
      else i++;
    }
  }

  /** Draws for those from place `first` on who are in a state for the same time; returns where others follow. */
  #drawAlike(first: number, own: number, stay: number, { rule, skip }: GeometricExit, now: number): number {
    const { fresh, freshCount, state, stays, leaveAt } = this.#members;
    const { gaps, shift, refine } = skip;
    const at = this.#keys.at(stay);
    const { words } = this.#keys;
    const k0 = words[at]!;
    const k1 = words[at + 1]!;
    const k2 = words[at + 2]!;
    const k3 = words[at + 3]!;
    const events = this.#events;
    const isCounted = rule === this.#counted.rule;
    const end = Math.min(freshCount, first + MOST_EVENTS);
    let length = 0;
    let i = first;
    for (; i < end; i++) {
      const member = fresh[i]!;
      if (member < 0 || state[member] !== own || stays[member] !== stay) break;
      const x = streamX(k0, k1, member);
      const y = streamY(x, k2, k3, 0);
      const bits = word(x, y);
      const gap = gaps[bits >>> shift]!;
      const leave = now + 1 + (gap >= 0 ? gap : refine(bits, x, y));
      const slot = Math.min(leave, NEVER);
      leaveAt[member] = slot;
      if (isCounted) {
        this.#counted.add(slot);
        continue;
      }
      events[length] = member;
      events[length + 1] = slot;
      length = (length + EVENT_WORDS) | 0;
    }
    this.#calendar.pushPairs(events, length, rule);
    return i;
  }
}
