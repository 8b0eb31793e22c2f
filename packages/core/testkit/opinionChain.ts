import { solveLinear } from './solveLinear.js';

/** What may follow a state of two opinions (bit v: opinion of member v) in one event: states and their probabilities. */
export type NextStates = (state: number) => Iterable<readonly [number, number]>;

/** A Markov chain on all 2^n states of n members, solved exactly. */
export interface OpinionChain {
  /** [2^n] probability of ending with everybody at opinion 1. */
  readonly win: readonly number[];
  /** [2^n] mean number of events before the state can change no more. */
  readonly events: readonly number[];
}

/** Solves the chain that `next` gives, by elimination: for n up to 8. */
export function opinionChain(n: number, next: NextStates): OpinionChain {
  const size = 2 ** n;
  const rows: number[][] = [];
  const win = new Array<number>(size).fill(0);
  const unit = new Array<number>(size).fill(0);
  for (let state = 0; state < size; state++) {
    const row = new Array<number>(size).fill(0);
    row[state] = 1;
    const following = [...next(state)];
    const stuck = following.every(([after, share]) => after === state || share === 0);
    if (stuck) win[state] = state === size - 1 ? 1 : 0;
    else {
      unit[state] = 1;
      for (const [after, share] of following) row[after]! -= share;
    }
    rows.push(row);
  }
  return { win: solveLinear(rows, win), events: solveLinear(rows, unit) };
}

/** Members of opinion 1 in a state. */
export function onesOf(state: number): number {
  let ones = 0;
  for (let rest = state; rest > 0; rest >>>= 1) ones += rest & 1;
  return ones;
}

/** The state with opinion 1 for these members. */
export function stateOf(members: readonly number[]): number {
  return members.reduce((state, member) => state | (1 << member), 0);
}
