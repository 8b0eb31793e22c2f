import type { Population } from '../../population/population.js';

/** Proposes that a member goes by a rule in this step; false where he is not in the state that it begins in. */
export type Propose = (member: number, rule: number) => boolean;

/** A rule by which groups act on their members, in steps. */
export interface GroupRule {
  /** Takes the members as they are, in groups as they are from now on. */
  begin(run: number, population: Population): void;
  /** Notes that `movers[0 … count - 1]` have gone by the rules in `by`. */
  moved(movers: Int32Array, by: Int32Array, count: number): void;
  /** Proposes whom the rule takes effect on in this step. */
  collect(now: number, propose: Propose): void;
}
