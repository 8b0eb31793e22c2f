import type { Population } from '../../population/population.js';
import { type GeometricSkip, geometricSkip } from '../../random/geometricSkip.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import type { Deliver } from '../exposureSink.js';
import { type Expose, groupExposure } from '../groupExposure.js';
import type { KernelColumns, WorkCounters } from '../kernel.js';
import { tieExposure } from '../tieExposure.js';
import type { CompartmentClock } from './compartmentClock.js';
import type { CompartmentTables, ContactRule, NumberedRule } from './compartmentTables.js';
import { DECIDED, type MemberStates } from './memberStates.js';

/** A rule by which members act on their contacts, in the one step for which they stay. */
interface UnitAct {
  readonly rule: ContactRule;
  readonly skip: GeometricSkip;
  /** All who are about to leave a state act by it. */
  readonly byAll: boolean;
  exposers: readonly Expose[];
}

/**
 * Whether what members do is over after one step: all who leave their state by themselves do so in the step after they
 * came, and none acts on contacts but those. The independent cascade and the chain binomial are of that kind.
 */
export function hasUnitStays({ plain, exits, contacts }: CompartmentTables): boolean {
  return (
    plain && exits.every((rules, s) => (rules.length === 0 ? contacts[s]!.length === 0 : isUnit(rules[0]!)))
  );
}

function isUnit(rule: NumberedRule<'rate' | 'after' | 'at'>): boolean {
  if (rule.kind === 'rate') return rule.rate === 1;
  return rule.kind === 'after' && typeof rule.after === 'number' && rule.after <= 1;
}

/** Synchronous steps of a model with `hasUnitStays`: nothing is ever pending but who came in the step before. */
export class UnitClock implements CompartmentClock {
  now = 0;
  latest = 0;

  readonly #members: MemberStates;
  readonly #key: RngKey;
  readonly #work: WorkCounters;
  readonly #runKey = new Uint32Array(4);
  readonly #stepKey = new Uint32Array(4);
  readonly #acts: readonly UnitAct[];
  /** [states] the rule by which members leave it; -1 where they stay. */
  readonly #exits: Int8Array;
  /** The states that are left. */
  readonly #left: readonly number[];
  /** [memberCount + 1] who came in the step before, and those of them who act by one rule. */
  readonly #came: Int32Array;
  readonly #actors: Int32Array;
  /** [memberCount + 1] who goes in this step, rule after rule. */
  readonly #movers: Int32Array;
  /** [rules] where those who go by a rule end among `movers`. */
  readonly #ends: Int32Array;
  #moverCount = 0;

  constructor(
    tables: CompartmentTables,
    members: MemberStates,
    population: Population,
    key: RngKey,
    work: WorkCounters,
  ) {
    this.#members = members;
    this.#key = key;
    this.#work = work;
    this.#exits = Int8Array.from(tables.exits, ([exit]) => exit?.index ?? -1);
    this.#left = tables.exits.flatMap((rules, state) => (rules.length > 0 ? [state] : []));
    this.#acts = tables.contactRules.map((rule) => ({
      rule,
      skip: geometricSkip(rule.rate),
      byAll: this.#exits.every((exit, state) => exit < 0 || rule.with[state]!),
      exposers: [],
    }));
    const room = population.memberCount + 1;
    this.#came = new Int32Array(room);
    this.#actors = new Int32Array(room);
    this.#movers = new Int32Array(room);
    this.#ends = new Int32Array(tables.plan.rules.length);
    this.enter(population);
  }

  get waiting(): boolean {
    return this.#members.freshCount > 0;
  }

  begin(run: number): void {
    this.now = 0;
    this.latest = 0;
    deriveInto(this.#runKey, this.#key, PURPOSES.contact, run);
  }

  enter(population: Population): void {
    for (const act of this.#acts) {
      const deliver: Deliver = (targets, count) => this.#take(targets, count, act.rule.from);
      const rest = [act.skip, this.#stepKey, this.#work, deliver] as const;
      act.exposers = [
        ...(population.membershipCount > 0 ? [groupExposure(population, ...rest)] : []),
        ...(population.tieCount > 0 ? [tieExposure(population, ...rest)] : []),
      ];
    }
  }

  save(): KernelColumns {
    return { time: Float64Array.of(this.now, this.latest) };
  }

  restore({ time }: KernelColumns): void {
    this.now = time![0]!;
    this.latest = time![1]!;
  }

  step(): number {
    this.now++;
    this.#moverCount = 0;
    const count = this.#takeFresh();
    for (let a = 0; a < this.#acts.length; a++) this.#act(this.#acts[a]!, count);
    for (let i = 0; i < this.#left.length; i++) this.#leave(this.#left[i]!, count);
    this.#go();
    if (this.#moverCount > 0) this.latest = this.now;
    return this.#moverCount;
  }

  #takeFresh(): number {
    const { fresh, freshCount } = this.#members;
    for (let i = 0; i < freshCount; i++) this.#came[i] = fresh[i]!;
    this.#members.freshCount = 0;
    return freshCount;
  }

  #act({ rule, byAll, exposers }: UnitAct, count: number): void {
    const acting = byAll ? count : this.#listActors(rule, count);
    if (acting > 0) {
      deriveInto(this.#stepKey, this.#runKey, this.now, rule.index);
      for (let i = 0; i < exposers.length; i++) exposers[i]!(byAll ? this.#came : this.#actors, 0, acting);
    }
    this.#ends[rule.index] = this.#moverCount;
  }

  #listActors({ with: states }: ContactRule, count: number): number {
    const { state } = this.#members;
    let acting = 0;
    for (let i = 0; i < count; i++)
      if (states[state[this.#came[i]!]!]) this.#actors[acting++] = this.#came[i]!;
    return acting;
  }

  /** Notes those of `targets` who are in the state that the rule begins in and do not go yet. */
  #take(targets: Int32Array, count: number, from: number): void {
    const { state } = this.#members;
    const movers = this.#movers;
    let moverCount = this.#moverCount;
    for (let i = 0; i < count; i++) {
      const member = targets[i]!;
      const before = state[member]!;
      const goes = before === from ? 1 : 0;
      state[member] = before | (goes * DECIDED);
      movers[moverCount] = member;
      moverCount = (moverCount + goes) | 0;
    }
    this.#moverCount = moverCount;
  }

  /** Notes those in a state who came in the step before: they leave it. */
  #leave(state: number, count: number): void {
    const states = this.#members.state;
    const movers = this.#movers;
    let moverCount = this.#moverCount;
    for (let i = 0; i < count; i++) {
      const member = this.#came[i]!;
      movers[moverCount] = member;
      moverCount = (moverCount + (states[member] === state ? 1 : 0)) | 0;
    }
    this.#moverCount = moverCount;
    this.#ends[this.#exits[state]!] = moverCount;
  }

  /** Lets all go, rule after rule. */
  #go(): void {
    let first = 0;
    for (let a = 0; a < this.#acts.length; a++) first = this.#goBy(this.#acts[a]!.rule.index, first);
    for (let i = 0; i < this.#left.length; i++) first = this.#goBy(this.#exits[this.#left[i]!]!, first);
  }

  #goBy(rule: number, first: number): number {
    const end = this.#ends[rule]!;
    if (end > first) this.#members.moveBy(rule, this.#movers, first, end);
    return end;
  }
}
