import { type MemberTraits, TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import type { PassOnRules } from '../../engine/passOnSetup.js';
import type { PassOnScenario } from '../passOnScenario.js';
import { dayRhythm } from './dayRhythm.js';
import { hoursOrNone } from './interventionTimes.js';

/** The model's laws in numbers. Attention is limited where the trait of any member says so. O(members). */
export function compileRules({ model, crisis }: PassOnScenario, traits: MemberTraits): PassOnRules {
  return {
    appeal: model.appeal,
    transfer: model.transfer,
    sameGroup: model.sameGroup,
    reinforcement: model.reinforcement,
    temperature: model.temperature,
    attentionIsLimited: someAttentionIsLimited(traits),
    feed: model.feed,
    learningRate: model.learningRate,
    negativityBias: model.negativityBias,
    attitudeHalfLife: hoursOrNone(crisis?.recovery ?? 'none', Number.POSITIVE_INFINITY),
    ambassadorAt: model.ambassadorAt,
    detractorAt: model.detractorAt,
    ambassadorTrust: model.ambassadorTrust,
    ambassadorEase: model.ambassadorEase,
    ambassadorScope: model.ambassadorScope,
    dayRhythm: dayRhythm(model.dayRhythm),
    startHour: model.startHour,
  };
}

function someAttentionIsLimited({ rows }: MemberTraits): boolean {
  for (let at: number = TRAIT.attention; at < rows.length; at += TRAIT_STRIDE) if (rows[at]! > 0) return true;
  return false;
}
