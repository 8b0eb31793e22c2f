import type { CompartmentPlan, CompartmentRule } from './compartmentPlan.js';
import { checkedRate } from './pressureTable.js';

const NO_STATE = 0xff;

/** A rule and its place among all. */
export type NumberedRule<K extends CompartmentRule['kind'] = CompartmentRule['kind']> = Extract<
  CompartmentRule,
  { kind: K }
> & { readonly index: number };

/** A rule by contact; by pressure along ties alone, where a tie counts as a group of two. */
export type ContactRule = NumberedRule<'contact'> & { readonly alongTiesOnly?: boolean };

/** The rules of a kind, with their places. */
export function numberedRules<K extends CompartmentRule['kind']>(
  plan: CompartmentPlan,
  kind: K,
): NumberedRule<K>[] {
  return plan.rules.flatMap((rule, index) =>
    rule.kind === kind ? [{ ...rule, index } as NumberedRule<K>] : [],
  );
}

/** What the loops ask of a plan, as flat tables. */
export interface CompartmentTables {
  readonly plan: CompartmentPlan;
  /** [32] where each rule begins; no state for what is none. */
  readonly from: Uint8Array;
  /** [rules] */
  readonly to: Uint8Array;
  /** [32] 1 for rules by which members leave a state by themselves. */
  readonly isExit: Uint8Array;
  /** [states] the rules by which members in a state leave it by themselves, in their order. */
  readonly exits: readonly (readonly NumberedRule<'rate' | 'after' | 'at'>[])[];
  /** [states] the rules by which members in a state act on their contacts, in their order. */
  readonly contacts: readonly (readonly ContactRule[])[];
  /** All rules by which members act on contacts. */
  readonly contactRules: readonly ContactRule[];
  /** [states] 1 where members in it leave by themselves or act on contacts. */
  readonly busy: Uint8Array;
  /** Most rules by which members of one state act on their contacts. */
  readonly mostContacts: number;
  /** [states] 1 where none of the states that contacts leave by it can be come into: a second success changes nothing. */
  readonly once: Uint8Array;
  /** [rules x 32] the rule by which the contact of a rule goes, by the state that he is in; -1 where he stays. */
  readonly tellers: Int8Array;
  /** [states x states] 1 at from * states + to where a member may ever come from one to the other, or stay. */
  readonly reaches: Uint8Array;
  /** [states] 1 where members may come into it. */
  readonly entered: Uint8Array;
  /**
   * In one step at most one rule takes effect on a member, and members who act on contacts stay for as long as was
   * drawn: events need not be checked against each other.
   */
  readonly plain: boolean;
}

/** Tables of a plan whose rates are at most `mostRate` (1 in steps). O(states^3). */
export function compartmentTables(plan: CompartmentPlan, mostRate: number): CompartmentTables {
  const { stateCount, rules } = plan;
  const numbered = rules.map((rule, index) => ({ ...rule, index })) as NumberedRule[];
  const states = Array.from({ length: stateCount }, (_, state) => state);
  const exits = states.map((state) =>
    numbered.filter((rule) => isExit(rule) && rule.from === state),
  ) as NumberedRule<'rate' | 'after' | 'at'>[][];
  const contactRules = numbered.flatMap((rule) => contactRuleOf(rule, mostRate));
  const contacts = states.map((state) => contactRules.filter((rule) => rule.with[state]));
  const entered = Uint8Array.from(states, (state) =>
    rules.some(({ from, to }) => to === state && from !== to) ? 1 : 0,
  );
  return {
    plan,
    from: Uint8Array.from({ length: 32 }, (_, index) => rules[index]?.from ?? NO_STATE),
    to: Uint8Array.from(rules, (rule) => rule.to),
    exits,
    isExit: Uint8Array.from({ length: 32 }, (_, index) =>
      Number(index < rules.length && isExit(rules[index]!)),
    ),
    contacts,
    contactRules,
    busy: Uint8Array.from(states, (state) => (exits[state]!.length + contacts[state]!.length > 0 ? 1 : 0)),
    reaches: closure(plan),
    entered,
    mostContacts: Math.max(1, ...contacts.map(({ length }) => length)),
    once: Uint8Array.from(contacts, (acts) => (acts.every(({ from }) => entered[from] === 0) ? 1 : 0)),
    tellers: tellersOf(rules),
    plain: isPlain(states, numbered, exits, contacts),
  };
}

function contactRuleOf(rule: NumberedRule, mostRate: number): ContactRule[] {
  if (rule.kind === 'contact') return rule.rate > 0 ? [rule] : [];
  if (rule.kind !== 'pressure') return [];
  const rate = checkedRate(rule.rate, 1, 2, mostRate);
  const { from, to, index } = rule;
  return rate > 0 ? [{ kind: 'contact', from, to, index, with: rule.of, rate, alongTiesOnly: true }] : [];
}

function tellersOf(rules: readonly CompartmentRule[]): Int8Array {
  const tellers = new Int8Array(32 * rules.length).fill(-1);
  rules.forEach((rule, index) => {
    if (rule.kind === 'teller') tellers[32 * rule.of + rule.from] = index;
  });
  return tellers;
}

function isExit(rule: CompartmentRule): boolean {
  return (rule.kind === 'rate' && rule.rate !== 0) || rule.kind === 'after' || rule.kind === 'at';
}

function closure({ stateCount: n, rules }: CompartmentPlan): Uint8Array {
  const reaches = new Uint8Array(n * n);
  for (let state = 0; state < n; state++) reaches[state * n + state] = 1;
  for (const { from, to } of rules) reaches[from * n + to] = 1;
  for (let by = 0; by < n; by++)
    for (let from = 0; from < n; from++)
      for (let to = 0; to < n; to++)
        if (reaches[from * n + by] && reaches[by * n + to]) reaches[from * n + to] = 1;
  return reaches;
}

function isPlain(
  states: readonly number[],
  rules: readonly NumberedRule[],
  exits: readonly (readonly unknown[])[],
  contacts: readonly (readonly unknown[])[],
): boolean {
  if (rules.some(({ kind }) => kind === 'teller' || kind === 'pressure' || kind === 'threshold'))
    return false;
  return states.every((state) => {
    const byOthers = rules.filter(({ kind, from }) => kind === 'contact' && from === state).length;
    if (contacts[state]!.length > 0) return byOthers === 0;
    return byOthers + (exits[state]!.length > 0 ? 1 : 0) <= 1;
  });
}
