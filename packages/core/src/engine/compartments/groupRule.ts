import type { Population } from '../../population/population.js';

/** Lets a rule take effect on a member; false where he is not in the state that it begins in. */
export type Propose = (member: number, rule: number) => boolean;

/** A rule by which groups act on their members. */
export interface GroupRule {
  /** Forgets all and takes members as they are, in groups as they are from now on. O(memberships). */
  begin(population: Population): void;
  /** Notes that a member has come from one state into another. O(his groups), and his ties where they count. */
  moved(member: number, before: number, after: number): void;
  /** Lets the rule take effect on whom it does now: in steps in this step, in continuous time at once. */
  collect(now: number, propose: Propose): void;
}
