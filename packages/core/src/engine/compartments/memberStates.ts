import type { Population } from '../../population/population.js';
import type { KernelColumns } from '../kernel.js';
import type { CompartmentTables } from './compartmentTables.js';

/** Bit of a member’s state that is set while his next state is being decided. */
export const DECIDED = 0x80;
/** The state of a member without that bit. */
export const STATE = 0x7f;

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
  /** What `listActing` has listed. */
  listed = new Int32Array(0);

  readonly #tables: CompartmentTables;
  readonly #isActive: Uint8Array;
  /** [memberCount] 1 for those who have been active. */
  readonly #wasActive: Uint8Array;

  constructor(tables: CompartmentTables, { memberCount }: Population) {
    this.#tables = tables;
    this.#isActive = Uint8Array.from(tables.plan.active, (active) => (active ? 1 : 0));
    this.#wasActive = new Uint8Array(memberCount);
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

  /** Everybody is in the first state. O(members). */
  begin(): void {
    const { state, counts, stays, stretches } = this;
    state.fill(0);
    stays.fill(0);
    stretches.fill(0);
    this.#wasActive.fill(0);
    counts.fill(0);
    counts[0] = state.length;
    this.activeCount = 0;
    this.freshCount = 0;
    if (this.#tables.busy[0] === 1) for (let v = 0; v < state.length; v++) this.fresh[this.freshCount++] = v;
    if (this.#isActive[0] === 1) for (let v = 0; v < state.length; v++) this.#noteActive(v);
  }

  /** Puts members into a state before the first step. O(members). */
  put(to: number, members: ArrayLike<number>, count: number): void {
    for (let i = 0; i < count; i++) {
      const member = members[i]!;
      if (this.state[member] === to) continue;
      this.move(member, to);
    }
    this.#dropRepeated();
  }

  /** Brings a member into another state. */
  move(member: number, to: number): void {
    const { state, counts } = this;
    counts[state[member]! & STATE]!--;
    counts[to]!++;
    state[member] = to;
    this.stays[member]!++;
    if (this.#isActive[to] === 1 && this.#wasActive[member] === 0) this.#noteActive(member);
    if (this.#tables.busy[to] === 1) this.fresh[this.freshCount++] = member;
  }

  /** Lists all who act on contacts, and whose stretch is drawn, in `listed`; returns their number. O(members). */
  listActing(): number {
    const { fresh, state } = this;
    const { contacts } = this.#tables;
    const pending = new Set<number>();
    for (let i = 0; i < this.freshCount; i++) pending.add(fresh[i]! < 0 ? ~fresh[i]! : fresh[i]!);
    let count = 0;
    this.listed = new Int32Array(state.length);
    for (let member = 0; member < state.length; member++)
      if (contacts[state[member]!]!.length > 0 && !pending.has(member)) this.listed[count++] = member;
    return count;
  }

  /** Brings each of `movers[0 … count - 1]` to the end of the rule in `by`, from its beginning. */
  moveAll(movers: Int32Array, by: Int32Array, count: number): void {
    const { state, stays, active, fresh, counts } = this;
    const { from, to, busy } = this.#tables;
    const isActive = this.#isActive;
    const wasActive = this.#wasActive;
    let { activeCount, freshCount } = this;
    for (let i = 0; i < count; i++) {
      const member = movers[i]!;
      const rule = by[i]!;
      const after = to[rule]!;
      counts[from[rule]!]!--;
      counts[after]!++;
      state[member] = after;
      stays[member]!++;
      fresh[freshCount] = member;
      freshCount = (freshCount + busy[after]!) | 0;
      const isNew = isActive[after]! & (wasActive[member]! ^ 1);
      wasActive[member]! |= isActive[after]!;
      active[activeCount] = member;
      activeCount = (activeCount + isNew) | 0;
    }
    this.activeCount = activeCount;
    this.freshCount = freshCount;
  }

  /** Members in active states. */
  size(): number {
    let size = 0;
    for (let state = 0; state < this.counts.length; state++)
      if (this.#isActive[state] === 1) size += this.counts[state]!;
    return size;
  }

  /** Whether a rule could still take effect, as far as the numbers of members in the states tell. */
  canChange(): boolean {
    const { counts } = this;
    const { rules } = this.#tables.plan;
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i]!;
      if (counts[rule.from] === 0) continue;
      if (rule.kind === 'contact' ? rule.rate > 0 && this.#someIn(rule.with) : rule.kind !== 'teller')
        return true;
    }
    return false;
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
  }

  #noteActive(member: number): void {
    this.#wasActive[member] = 1;
    this.active[this.activeCount++] = member;
  }

  #someIn(states: readonly boolean[]): boolean {
    for (let state = 0; state < states.length; state++)
      if (states[state] && this.counts[state]! > 0) return true;
    return false;
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
