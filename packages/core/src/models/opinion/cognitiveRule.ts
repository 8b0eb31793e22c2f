import { portablePow } from '../../random/portableMath.js';
import { whoIs } from './contactChoice.js';
import type { ContinuousRule, ContinuousWorld } from './continuousRule.js';

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
  const ofMember = (values: number | Float64Array, member: number): number =>
    typeof values === 'number' ? values : values[member]!;
  const move = (member: number, share: number, towards: number): void => {
    const moved = opinions[member]! + share * (towards - opinions[member]!);
    const sensitivity = ofMember(risk, member);
    if (sensitivity >= 0.5) opinions[member] = 0.5 * (1 + moved);
    else opinions[member] = sensitivity <= -0.5 ? 0.5 * moved : moved;
  };
  const talks = (member: number, u: number): boolean =>
    u < talkProbability(opinions[member]!, ofMember(talkativeness, member));
  return {
    inform() {
      for (let member = 0; member < population.memberCount; member++) {
        move(member, ofMember(trust, member), information);
      }
    },
    meet(member, picked, stream) {
      const contact = whoIs(picked);
      const before = opinions[member]!;
      const contactTalks = talks(contact, stream.uniform());
      const memberTalks = talks(member, stream.uniform());
      if (contactTalks) move(member, 1 - ofMember(trust, member), opinions[contact]!);
      if (memberTalks && choice.answers(member, picked)) move(contact, 1 - ofMember(trust, contact), before);
    },
    hear(member, stream) {
      const medium = Math.floor(stream.uniform() * media.opinions.length);
      move(member, 1 - ofMember(trust, member), media.opinions[medium]!);
    },
  };
}

/** x^(1 / B), with its limits at the ends. */
function talkProbability(opinion: number, talkativeness: number): number {
  if (opinion <= 0) return 0;
  if (opinion >= 1) return 1;
  return talkativeness > 0 ? portablePow(opinion, 1 / talkativeness) : 0;
}
