import type { Population } from '../../population/population.js';
import type { KernelColumns } from '../kernel.js';
import type { CompartmentTables } from './compartmentTables.js';

/** Bit of a member’s state that is set while his next state is being decided. */
export const DECIDED = 0x80;
/** The state of a member without that bit. */
export const STATE = 0x7f;

/** Less than one in so many members are taken back one by one. */
const FEW = 8;

/** What is known of the members of a run, and how they go from state to state. */
export class MemberStates {
  /** [memberCount] */
  readonly state: Uint8Array;
  /** [states] members in each. */
  readonly counts: Int32Array;
  /** [memberCount] how often each has changed his state: the number of the stay that he is in. */
  readonly stays: Int32Array;
  /** [memberCount] for how many stretches of time his contacts have been drawn. */
  readonly stretches: Int32Array;
  /** [memberCount] when he came into his state, where something is drawn for it. */
  readonly cameAt: Float64Array;
  /** [memberCount] when the stretch of time began for which his contacts were drawn last. */
  readonly stretchFrom: Float64Array;
  /** [memberCount] when he will leave his state by himself, where he has one that he leaves. */
  readonly leaveAt: Float64Array;
  /** [memberCount + 1] members by when they were first in an active state. */
  readonly active: Int32Array;
  activeCount = 0;
  /** [memberCount + 1] who has come into a state with something to be drawn; ~member where only contacts are to be drawn. */
  readonly fresh: Int32Array;
  freshCount = 0;

  readonly #tables: CompartmentTables;
  readonly #isActive: Uint8Array;
  /** [memberCount] 1 for those who have been active. */
  readonly #wasActive: Uint8Array;
  /** [memberCount + 1] who has changed his state in this run. */
  readonly #touched: Int32Array;
  #touchedCount = 0;

  constructor(tables: CompartmentTables, { memberCount }: Population) {
    this.#tables = tables;
    this.#isActive = Uint8Array.from(tables.plan.active, (active) => (active ? 1 : 0));
    this.#wasActive = new Uint8Array(memberCount);
    this.#touched = new Int32Array(memberCount + 1);
    this.state = new Uint8Array(memberCount);
    this.counts = new Int32Array(tables.plan.stateCount);
    this.stays = new Int32Array(memberCount);
    this.stretches = new Int32Array(memberCount);
    this.cameAt = new Float64Array(memberCount);
    this.stretchFrom = new Float64Array(memberCount);
    this.leaveAt = new Float64Array(memberCount);
    this.active = new Int32Array(memberCount + 1);
    this.fresh = new Int32Array(memberCount + 1);
  }

  /** Everybody is in the first state. O(members who have changed), or O(members) where those in the first state act. */
  begin(): void {
    const { state, counts } = this;
    this.#forget();
    for (let of = 0; of < counts.length; of++) counts[of] = 0;
    counts[0] = state.length;
    this.activeCount = 0;
    this.freshCount = 0;
    if (this.#tables.busy[0] === 1) for (let v = 0; v < state.length; v++) this.fresh[this.freshCount++] = v;
    if (this.#isActive[0] === 1) for (let v = 0; v < state.length; v++) this.#noteActive(v);
  }

  /** Takes what the run before left of each member it touched back. */
  #forget(): void {
    const { state, stays, stretches } = this;
    const touchedCount = this.#touchedCount;
    this.#touchedCount = 0;
    if (FEW * touchedCount > state.length || this.#tables.busy[0] === 1) {
      state.fill(0);
      stays.fill(0);
      stretches.fill(0);
      this.#wasActive.fill(0);
      return;
    }
    for (let i = 0; i < touchedCount; i++) {
      const member = this.#touched[i]!;
      state[member] = 0;
      stays[member] = 0;
      stretches[member] = 0;
      this.#wasActive[member] = 0;
    }
  }

  /** Puts members into a state before the first step. O(members). */
  put(to: number, members: ArrayLike<number>, count: number): void {
    const before = this.freshCount;
    for (let i = 0; i < count; i++) {
      const member = members[i]!;
      if (this.state[member] === to) continue;
      this.move(member, to);
    }
    if (before > 0) this.#dropRepeated();
  }

  /** Brings a member into another state. */
  move(member: number, to: number): void {
    const { state, counts } = this;
    counts[state[member]! & STATE]!--;
    counts[to]!++;
    state[member] = to;
    if (this.stays[member]!++ === 0) this.#touched[this.#touchedCount++] = member;
    if (this.#isActive[to] === 1 && this.#wasActive[member] === 0) this.#noteActive(member);
    if (this.#tables.busy[to] === 1) this.fresh[this.freshCount++] = member;
  }

  /** Brings each of `movers[0 … count - 1]` to the end of the rule in `by`, from its beginning. */
  moveAll(movers: Int32Array, by: Int32Array, count: number): void {
    const { state, stays, active, fresh, counts } = this;
    const { from, to, busy } = this.#tables;
    const isActive = this.#isActive;
    const wasActive = this.#wasActive;
    const touched = this.#touched;
    let touchedCount = this.#touchedCount;
    let { activeCount, freshCount } = this;
    for (let i = 0; i < count; i++) {
      const member = movers[i]!;
      const rule = by[i]!;
      const after = to[rule]!;
      counts[from[rule]!]!--;
      counts[after]!++;
      state[member] = after;
      const stay = stays[member]!;
      stays[member] = stay + 1;
      touched[touchedCount] = member;
      touchedCount = (touchedCount + (stay === 0 ? 1 : 0)) | 0;
      fresh[freshCount] = member;
      freshCount = (freshCount + busy[after]!) | 0;
      const isNew = isActive[after]! & (wasActive[member]! ^ 1);
      wasActive[member]! |= isActive[after]!;
      active[activeCount] = member;
      activeCount = (activeCount + isNew) | 0;
    }
    this.activeCount = activeCount;
    this.freshCount = freshCount;
    this.#touchedCount = touchedCount;
  }

  /** Brings `movers[first … end - 1]` to the end of one rule, from its beginning. Their stays are not counted. */
  moveBy(rule: number, movers: Int32Array, first: number, end: number): void {
    const { state, fresh, counts } = this;
    const before = this.#tables.from[rule]!;
    const after = this.#tables.to[rule]!;
    counts[before]! -= end - first;
    counts[after]! += end - first;
    for (let i = first; i < end; i++) state[movers[i]!] = after;
    if (before === 0) this.#touchAll(movers, first, end);
    if (this.#isActive[after]! > this.#isActive[before]!) this.#noteAllActive(movers, first, end);
    if (this.#tables.busy[after] === 0) return;
    const shift = this.freshCount - first;
    for (let i = first; i < end; i++) fresh[i + shift] = movers[i]!;
    this.freshCount = end + shift;
  }

  /** Members in active states. */
  size(): number {
    let size = 0;
    for (let state = 0; state < this.counts.length; state++)
      if (this.#isActive[state] === 1) size += this.counts[state]!;
    return size;
  }

  save(): KernelColumns {
    return {
      state: this.state.slice(),
      stays: this.stays.slice(),
      stretches: this.stretches.slice(),
      cameAt: this.cameAt.slice(),
      stretchFrom: this.stretchFrom.slice(),
      leaveAt: this.leaveAt.slice(),
      active: this.active.slice(0, this.activeCount),
      fresh: this.fresh.slice(0, this.freshCount),
    };
  }

  restore({ state, stays, stretches, cameAt, stretchFrom, leaveAt, active, fresh }: KernelColumns): void {
    this.begin();
    this.state.set(state!);
    this.stays.set(stays!);
    this.stretches.set(stretches!);
    this.cameAt.set(cameAt!);
    this.stretchFrom.set(stretchFrom!);
    this.leaveAt.set(leaveAt!);
    this.counts.fill(0);
    for (let v = 0; v < this.state.length; v++) this.counts[this.state[v]!]!++;
    this.#wasActive.fill(0);
    this.activeCount = 0;
    for (let i = 0; i < active!.length; i++) this.#noteActive(active![i]!);
    this.fresh.set(fresh!);
    this.freshCount = fresh!.length;
    this.#touchedCount = this.state.length;
  }

  #touchAll(members: Int32Array, first: number, end: number): void {
    const { stays } = this;
    let count = this.#touchedCount;
    for (let i = first; i < end; i++) {
      const member = members[i]!;
      this.#touched[count] = member;
      count = (count + (stays[member] === 0 ? 1 : 0)) | 0;
      stays[member] = 1;
    }
    this.#touchedCount = count;
  }

  #noteAllActive(members: Int32Array, first: number, end: number): void {
    const { active } = this;
    const wasActive = this.#wasActive;
    let count = this.activeCount;
    for (let i = first; i < end; i++) {
      const member = members[i]!;
      active[count] = member;
      count = (count + (wasActive[member]! ^ 1)) | 0;
      wasActive[member] = 1;
    }
    this.activeCount = count;
  }

  #noteActive(member: number): void {
    this.#wasActive[member] = 1;
    this.active[this.activeCount++] = member;
  }

  /** Lists each member once who has something to be drawn. */
  #dropRepeated(): void {
    const { fresh, state } = this;
    let kept = 0;
    for (let i = 0; i < this.freshCount; i++) {
      const member = fresh[i]!;
      if ((state[member]! & DECIDED) !== 0 || this.#tables.busy[state[member]!] === 0) continue;
      state[member]! |= DECIDED;
      fresh[kept++] = member;
    }
    for (let i = 0; i < kept; i++) state[fresh[i]!]! &= STATE;
    this.freshCount = kept;
  }
}
