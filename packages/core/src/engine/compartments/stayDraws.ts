import type { RngKey } from '../../random/rngKey.js';
import type { CompartmentTables, NumberedRule } from './compartmentTables.js';
import { OccasionKeys } from './occasionKeys.js';
import { NEVER } from './slotCalendar.js';
import type { StaySampler } from './staySampler.js';

/** Draws how long members stay in the states that they have come into, and by which rule they will leave. */
export class StayDraws {
  /** When the member drawn for will leave by himself; from NEVER on, not at all. */
  leave = 0;
  /** By which rule. */
  rule = 0;

  readonly #keys = new OccasionKeys('state');
  readonly #samplers: readonly (readonly StaySampler[])[];
  readonly #rules: readonly Uint8Array[];

  constructor(
    { exits }: CompartmentTables,
    samplerOf: (rule: NumberedRule<'rate' | 'after' | 'at'>) => StaySampler,
  ) {
    this.#samplers = exits.map((rules) => rules.map(samplerOf));
    this.#rules = exits.map((rules) => Uint8Array.from(rules, ({ index }) => index));
  }

  /** Goes over to another run. */
  begin(key: RngKey, run: number): void {
    this.#keys.begin(key, run);
  }

  /** Draws for a member who came into `state` at `now`, in his stay number `stay`. Of equal times the first rule’s counts. */
  draw(member: number, state: number, stay: number, now: number): void {
    const samplers = this.#samplers[state]!;
    const at = this.#keys.at(stay);
    const { words } = this.#keys;
    let leave = NEVER;
    let first = 0;
    for (let exit = 0; exit < samplers.length; exit++) {
      const then = now + samplers[exit]!(words, at, member, exit, now);
      if (then >= leave) continue;
      leave = then;
      first = exit;
    }
    this.leave = leave;
    this.rule = this.#rules[state]![first]!;
  }
}
