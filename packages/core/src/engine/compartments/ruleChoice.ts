import { ReopenedStream } from '../../random/reopenedStream.js';
import type { RngKey } from '../../random/rngKey.js';
import type { CompartmentPlan } from './compartmentPlan.js';
import type { MemberStates } from './memberStates.js';
import { OccasionKeys } from './occasionKeys.js';

const lot = new ReopenedStream();

/** Chooses, where several rules take effect on a member in one step, the one by which he goes. */
export class RuleChoice {
  readonly #byLot: boolean;
  readonly #stays: Int32Array;
  readonly #keys = new OccasionKeys('decision');

  constructor({ conflicts }: CompartmentPlan, { stays }: MemberStates) {
    this.#byLot = conflicts === 'lot';
    this.#stays = stays;
  }

  /** Goes over to another run. */
  begin(key: RngKey, run: number): void {
    this.#keys.begin(key, run);
  }

  /** The lowest of the bits `rules`, or one of them by lot. */
  of(member: number, rules: number): number {
    if (!this.#byLot || (rules & (rules - 1)) === 0) return lowestBit(rules);
    const at = this.#keys.at(this.#stays[member]!);
    lot.open(this.#keys.words, at, member, 0);
    let left = rules;
    for (let skipped = lot.below(bitCount(rules)); skipped > 0; skipped--) left &= left - 1;
    return lowestBit(left);
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
