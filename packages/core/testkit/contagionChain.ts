import type { Population } from '../src/population/population.js';

/** Rates (or hazards a step) of a contagion whose members are susceptible (0), infected (1) or recovered (2). */
export interface ChainRule {
  readonly hazard: (size: number, active: number) => number;
  readonly tieHazard: number;
  /** [memberCount] probability a step, or rate. */
  readonly recovery: readonly number[];
  readonly immune: boolean;
}

/** A state of all members as one number: digit m in base 3 is the state of member m. */
export function codeOf(states: ArrayLike<number>): number {
  let code = 0;
  for (let m = states.length - 1; m >= 0; m--) code = 3 * code + states[m]!;
  return code;
}

/** Exact law of the states after synchronous steps, by going through all outcomes of all states. */
export function chainAfterSteps(
  population: Population,
  rule: ChainRule,
  first: readonly number[],
  steps: number,
): Map<number, number> {
  let law = new Map([[codeOf(first), 1]]);
  for (let step = 0; step < steps; step++) {
    const next = new Map<number, number>();
    for (const [code, share] of law) {
      const states = statesOf(code, first.length);
      const changes = states.map((_, member) => {
        const hazard = hazardOn(population, rule, states, member);
        return states[member] === 0 ? 1 - Math.exp(-hazard) : states[member] === 1 ? hazard : 0;
      });
      for (let outcome = 0; outcome < 2 ** states.length; outcome++) {
        let weight = share;
        const after = states.map((state, member) => {
          const moves = ((outcome >> member) & 1) === 1;
          weight *= moves ? changes[member]! : 1 - changes[member]!;
          return moves ? following(state, rule) : state;
        });
        if (weight > 0) next.set(codeOf(after), (next.get(codeOf(after)) ?? 0) + weight);
      }
    }
    law = next;
  }
  return law;
}

/** Exact law of the states at a time, by the forward equations in small fourth-order steps. */
export function chainAtTime(
  population: Population,
  rule: ChainRule,
  first: readonly number[],
  time: number,
): Map<number, number> {
  const moves = new Map<number, [number, number][]>();
  const open = [codeOf(first)];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (moves.has(code)) continue;
    const states = statesOf(code, first.length);
    const found = states.flatMap((state, member): [number, number][] => {
      const rate = hazardOn(population, rule, states, member);
      return rate > 0 ? [[codeOf(states.with(member, following(state, rule))), rate]] : [];
    });
    moves.set(code, found);
    open.push(...found.map(([to]) => to));
  }
  const codes = [...moves.keys()];
  const flow = (law: Float64Array): Float64Array => {
    const change = new Float64Array(law.length);
    codes.forEach((code, i) => {
      for (const [to, rate] of moves.get(code)!) {
        change[i]! -= rate * law[i]!;
        change[codes.indexOf(to)]! += rate * law[i]!;
      }
    });
    return change;
  };
  const steps = 200 * Math.ceil(time);
  const dt = time / steps;
  let law = Float64Array.from(codes, (_, i) => (i === 0 ? 1 : 0));
  for (let step = 0; step < steps; step++) {
    const a = flow(law);
    const b = flow(law.map((p, i) => p + (dt / 2) * a[i]!));
    const c = flow(law.map((p, i) => p + (dt / 2) * b[i]!));
    const d = flow(law.map((p, i) => p + dt * c[i]!));
    law = law.map((p, i) => p + (dt / 6) * (a[i]! + 2 * b[i]! + 2 * c[i]! + d[i]!));
  }
  return new Map(codes.map((code, i) => [code, law[i]!]));
}

function statesOf(code: number, length: number): number[] {
  return Array.from({ length }, (_, m) => Math.floor(code / 3 ** m) % 3);
}

function following(state: number, { immune }: ChainRule): number {
  if (state === 0) return 1;
  return immune ? 2 : 0;
}

/** What moves a member out of his state: infection, recovery, nothing. */
function hazardOn(
  { groupCount, groupOffsets, groupMembers, tieOffsets, tieTargets }: Population,
  { hazard, tieHazard, recovery }: ChainRule,
  states: readonly number[],
  member: number,
): number {
  if (states[member] !== 0) return states[member] === 1 ? recovery[member]! : 0;
  let sum = 0;
  for (let g = 0; g < groupCount; g++) {
    const inGroup = [...groupMembers.subarray(groupOffsets[g], groupOffsets[g + 1])];
    if (inGroup.includes(member))
      sum += hazard(inGroup.length, inGroup.filter((m) => states[m] === 1).length);
  }
  for (let owner = 0; owner + 1 < tieOffsets.length; owner++) {
    const targets = tieTargets.subarray(tieOffsets[owner], tieOffsets[owner + 1]);
    if (states[owner] === 1 && targets.includes(member)) sum += tieHazard;
  }
  return sum;
}
