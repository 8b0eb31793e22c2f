import type { ModelDescription, StateNames, Transition } from '../src/models/modelDescription.js';
import type { Population } from '../src/population/population.js';

/** A probability for each vector of states, written as one digit a member. */
export type VectorLaw = Map<string, number>;

type Values = Readonly<Record<string, number>>;

/**
 * The exact law of a small population's states after a time: the Markov chain of all vectors of states, by the words of
 * the description alone. In steps by multiplying out what each member does; in continuous time by uniformisation.
 * Only for transitions by rate, contact, pressure and threshold, and without `contactTo`.
 */
export function compartmentChain<P extends object>(
  { description, values, population, time }: ChainInput<P>,
  start: string,
  duration: number,
): VectorLaw {
  const names = description.states.map((state) => (typeof state === 'string' ? state : state.name));
  const chain = {
    names,
    description: description as ModelDescription<object>,
    values,
    contacts: contactLists(population),
  };
  return time === 'steps'
    ? stepped(chain, new Map([[start, 1]]), duration)
    : uniformised(chain, new Map([[start, 1]]), duration);
}

export interface ChainInput<P extends object> {
  readonly description: ModelDescription<P>;
  readonly values: Values;
  readonly population: Population;
  readonly time: 'steps' | 'continuous';
}

interface Chain {
  readonly names: readonly string[];
  readonly description: ModelDescription<object>;
  readonly values: Values;
  readonly contacts: readonly Circle[][];
}

/** Those whom a member meets in one place: the others of a group, or one who has a tie to him. */
interface Circle {
  readonly size: number;
  readonly others: readonly number[];
}

function contactLists(population: Population): Circle[][] {
  const { memberCount, memberOffsets, memberGroups, groupOffsets, groupMembers, tieOffsets, tieTargets } =
    population;
  const circles: Circle[][] = Array.from({ length: memberCount }, () => []);
  for (let v = 0; v < memberCount; v++) {
    for (const group of memberGroups.subarray(memberOffsets[v], memberOffsets[v + 1])) {
      const entries = [...groupMembers.subarray(groupOffsets[group], groupOffsets[group + 1])];
      circles[v]!.push({ size: entries.length, others: entries.filter((other) => other !== v) });
    }
    if (population.tieCount === 0) continue;
    for (const target of tieTargets.subarray(tieOffsets[v], tieOffsets[v + 1]))
      circles[target]!.push({ size: 2, others: [v] });
  }
  return circles;
}

function stepped(chain: Chain, law: VectorLaw, steps: number): VectorLaw {
  let now = law;
  for (let step = 0; step < steps; step++) {
    const next: VectorLaw = new Map();
    for (const [vector, share] of now) {
      let branches: [string, number][] = [['', share]];
      for (let v = 0; v < vector.length; v++) {
        const fates = fateOf(chain, vector, v);
        branches = branches.flatMap(([so, p]) =>
          fates.map(([state, q]): [string, number] => [so + state, p * q]),
        );
      }
      for (const [to, p] of branches) if (p > 0) next.set(to, (next.get(to) ?? 0) + p);
    }
    now = next;
  }
  return now;
}

/** What a member may be in the next step, and how likely. */
function fateOf(chain: Chain, vector: string, v: number): [string, number][] {
  const ways = waysFrom(chain, vector, v);
  const byLot = chain.description.conflicts === 'lot';
  const chances = ways.map(({ rates }) => 1 - rates.reduce((none, p) => none * (1 - p), 1));
  const fates: [string, number][] = [];
  for (let effect = 0; effect < 2 ** ways.length; effect++) {
    const set = ways.map((_, i) => (effect >>> i) & 1);
    const share = set.reduce((product, on, i) => product * (on ? chances[i]! : 1 - chances[i]!), 1);
    const on = ways.filter((_, i) => set[i]);
    if (on.length === 0) fates.push([vector[v]!, share]);
    else if (!byLot) fates.push([on[0]!.to, share]);
    else for (const way of on) fates.push([way.to, share / on.length]);
  }
  return fates;
}

function uniformised(chain: Chain, start: VectorLaw, duration: number): VectorLaw {
  const MOST = 60;
  let now = start;
  let weight = Math.exp(-MOST * duration);
  const law: VectorLaw = new Map();
  for (let k = 0; k < 60 + 4 * MOST * duration; k++) {
    for (const [vector, p] of now) law.set(vector, (law.get(vector) ?? 0) + weight * p);
    const next: VectorLaw = new Map();
    const add = (vector: string, p: number) => next.set(vector, (next.get(vector) ?? 0) + p);
    for (const [vector, p] of now) {
      let leaving = 0;
      for (let v = 0; v < vector.length; v++) {
        for (const { to, rates } of waysFrom(chain, vector, v)) {
          const rate = rates.reduce((sum, one) => sum + one, 0) / MOST;
          leaving += rate;
          if (rate > 0) add(vector.slice(0, v) + to + vector.slice(v + 1), p * rate);
        }
      }
      if (leaving > 1) throw new Error('the rate of uniformisation is too low');
      add(vector, p * (1 - leaving));
    }
    now = next;
    weight *= (MOST * duration) / (k + 1);
  }
  return law;
}

interface Way {
  readonly to: string;
  /** Of each independent trial. */
  readonly rates: readonly number[];
}

function waysFrom({ names, description, values, contacts }: Chain, vector: string, v: number): Way[] {
  const digit = (name: string) => String(names.indexOf(name));
  const read = (quantity: number | string) => (typeof quantity === 'string' ? values[quantity]! : quantity);
  const among = (states: StateNames) => (typeof states === 'string' ? [states] : states).map(digit);
  return description.transitions.flatMap((transition: Transition<Record<string, never>>) => {
    if (digit(transition.from) !== vector[v]) return [];
    const to = digit(transition.to);
    const activeOf = (states: StateNames) =>
      contacts[v]!.map(({ size, others }) => ({
        size,
        active: others.filter((other) => among(states).includes(vector[other]!)).length,
      }));
    if ('rate' in transition) return { to, rates: [read(transition.rate)] };
    if ('contact' in transition) {
      const rate = read(transition.contact.rate);
      return {
        to,
        rates: activeOf(transition.contact.with).flatMap(({ active }) => Array(active).fill(rate)),
      };
    }
    if ('pressure' in transition) {
      const { of, rate } = transition.pressure;
      const acting = activeOf(of).filter(({ active }) => active > 0);
      return { to, rates: acting.map(({ active, size }) => rate(active, size, values as never)) };
    }
    if (!('threshold' in transition)) throw new Error('not a Markov chain of states alone');
    const { threshold } = transition;
    const circles = activeOf(threshold.of);
    const active = circles.reduce((sum, circle) => sum + circle.active, 0);
    const all = circles.reduce((sum, { size }) => sum + size - 1, 0);
    const met =
      'count' in threshold
        ? active >= read(threshold.count)
        : all > 0 && active >= read(threshold.share) * all - 1e-9;
    return { to, rates: met ? [1] : [] };
  });
}
