import type { RngKey } from '../../random/rngKey.js';
import type { CompartmentTables, NumberedRule } from './compartmentTables.js';
import { OccasionKeys } from './occasionKeys.js';
import { NEVER } from './slotCalendar.js';
import { NOW, STAY, type StaySampler } from './staySampler.js';

/** Draws how long members stay in the states that they have come into, and by which rule they will leave. */
export class StayDraws {
  /** By which rule. */
  rule = 0;

  readonly #times = new Float64Array(2);
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

  /**
   * Draws for a member who came into `state` at the time in `when`, in his stay number `stay`, and writes to `when` at
   * what time he will leave by himself; from NEVER on, not at all. Of equal times the first rule’s counts.
   */
  draw(member: number, state: number, stay: number, when: Float64Array): void {
    const times = this.#times;
    times[NOW] = when[0]!;
    const samplers = this.#samplers[state]!;
    const at = this.#keys.at(stay);
    const { words } = this.#keys;
    when[0] = NEVER;
    let first = 0;
    for (let exit = 0; exit < samplers.length; exit++) {
      samplers[exit]!(words, at, member, exit, times);
      times[STAY] = times[NOW]! + times[STAY]!;
      if (times[STAY]! >= when[0]!) continue;
      when[0] = times[STAY]!;
      first = exit;
    }
    this.rule = this.#rules[state]![first]!;
  }
}
