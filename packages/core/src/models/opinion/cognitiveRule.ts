import { portablePow } from '../../random/portableMath.js';
import { whoIs } from './contactChoice.js';
import type { ContinuousRule, ContinuousWorld } from './continuousRule.js';
import { eachValue } from './eachValue.js';

/** What cognitive opinion dynamics goes by: values one for all, or of each. */
export interface CognitiveTerms {
  readonly information: number;
  readonly trust: number | Float64Array;
  readonly talkativeness: number | Float64Array;
  readonly risk: number | Float64Array;
}

/** Institutions inform everybody once a step; members who talk move those who listen by what trust leaves. */
export function cognitiveRule(
  { population, choice, opinions, media }: ContinuousWorld,
  { information, trust, talkativeness, risk }: CognitiveTerms,
): ContinuousRule {
  const { memberCount } = population;
  const trusts = eachValue(trust, memberCount);
  const powers = eachValue(talkativeness, memberCount).map((value) => 1 / value);
  const risks = eachValue(risk, memberCount);
  /** The information, and what a member thought before he listened: where numbers need not go over the heap. */
  const said = Float64Array.of(information, 0);
  const chances = new Float64Array(2);
  const drawn = new Float64Array(2);

  /** Plays the opinion that he has just come to up or down. */
  const perceive = (member: number): void => {
    if (risks[member]! >= 0.5) opinions[member] = 0.5 * (1 + opinions[member]!);
    else if (risks[member]! <= -0.5) opinions[member]! *= 0.5;
  };
  const listen = (member: number, source: Float64Array, index: number): void => {
    const own = opinions[member]!;
    opinions[member] = own + (1 - trusts[member]!) * (source[index]! - own);
    perceive(member);
  };
  /** Writes the probabilities that a member and his contact talk; in one place, where the compiler takes it all in. */
  const writeChances = (member: number, contact: number): void => {
    for (let side = 0; side < 2; side++) {
      const speaker = side === 0 ? member : contact;
      const opinion = opinions[speaker]!;
      if (opinion > 0 && opinion < 1) chances[side] = portablePow(opinion, powers[speaker]!);
      else chances[side] = opinion;
    }
  };
  return {
    inform() {
      for (let member = 0; member < memberCount; member++) {
        const own = opinions[member]!;
        opinions[member] = own + trusts[member]! * (said[0]! - own);
        perceive(member);
      }
    },
    meet(member, picked, stream) {
      const contact = whoIs(picked);
      said[1] = opinions[member]!;
      writeChances(member, contact);
      stream.uniformInto(drawn, 0);
      stream.uniformInto(drawn, 1);
      const contactTalks = drawn[0]! < chances[1]!;
      const memberTalks = drawn[1]! < chances[0]!;
      if (contactTalks) listen(member, opinions, contact);
      if (memberTalks && choice.answers(member, picked)) listen(contact, said, 1);
    },
    hear(member, stream) {
      listen(member, media.opinions, Math.floor(stream.uniform() * media.opinions.length));
    },
  };
}
