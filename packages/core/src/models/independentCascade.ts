import type { ParameterTable } from '../base/parameters.js';
import { attributeStep } from '../engine/attributeStep.js';
import type { Deliver } from '../engine/exposureSink.js';
import { type Expose, groupExposure } from '../engine/groupExposure.js';
import type { Kernel, WorkCounters } from '../engine/kernel.js';
import { addNewMembers, clearMembers, memberBits } from '../engine/memberBits.js';
import { tieExposure, unequalTieExposure } from '../engine/tieExposure.js';
import { cascadePlayer } from '../engine/wasm/cascadePlayer.js';
import type { Population } from '../population/population.js';
import { type GeometricSkip, geometricSkip } from '../random/geometricSkip.js';
import { deriveInto, PURPOSES, type RngKey } from '../random/rngKey.js';
import type { ModelDefinition } from './modelDefinition.js';
import { type TieProbability, tieThresholds } from './tieThresholds.js';

/** Parameters of the independent cascade. */
export interface IndependentCascadeParameters {
  /** Probability that an active member activates another one, once for each group that they share. */
  readonly activationProbability: number;
  /** How likely each tie carries content. Default `uniform`: `activationProbability`. */
  readonly tieProbability?: TieProbability;
}

const parameters: ParameterTable<IndependentCascadeParameters> = {
  activationProbability: {
    kind: 'number',
    default: 0.1,
    range: [0, 1],
    label: { en: 'Activation probability', fr: 'Probabilité d’activation' },
    help: {
      en: 'Probability that a newly active member activates another one, tried once for each group that they share and for each tie.',
      fr: 'Probabilité qu’un membre nouvellement actif en active un autre, essayée une fois par groupe commun et par lien.',
    },
  },
  tieProbability: {
    kind: 'choice',
    values: ['uniform', 'weighted', 'trivalency', 'tie-weight'],
    default: 'uniform',
    label: { en: 'Probability of ties', fr: 'Probabilité des liens' },
    help: {
      en: 'uniform: the activation probability; weighted: 1 / number of ties to the target; trivalency: 0.1, 0.01 or 0.001 by lot; tie-weight: the weight of the tie.',
      fr: 'uniform : la probabilité d’activation ; weighted : 1 / nombre de liens vers la cible ; trivalency : 0,1, 0,01 ou 0,001 au sort ; tie-weight : le poids du lien.',
    },
  },
};

/**
 * Independent cascade on overlapping groups (Goldenberg, Libai, Muller 2001; Kempe, Kleinberg, Tardos 2003, section 2.2).
 *
 *     a member u that became active in step t tries every inactive member v once in step t + 1:
 *     once for each group that u and v share, and once for a tie u -> v, each time with its probability, independently
 *
 * The trials of u in group g are the stream (u, g) of the run, so what happens does not depend on the order of work.
 */
export const independentCascadeModel: ModelDefinition<IndependentCascadeParameters> = {
  kind: 'independent-cascade',
  label: { en: 'Independent cascade', fr: 'Cascade indépendante' },
  parameters,
  createKernel: ({ activationProbability, tieProbability = 'uniform' }, population, key) => {
    const skip = geometricSkip(activationProbability);
    const unequal = population.tieCount > 0 && tieProbability !== 'uniform';
    const thresholds = unequal ? tieThresholds(population, tieProbability, key) : undefined;
    return createKernel(population, skip, thresholds, key);
  },
  createPlayer: ({ activationProbability, tieProbability = 'uniform' }, population, key, seeds) =>
    population.tieCount > 0 && tieProbability !== 'uniform'
      ? undefined
      : cascadePlayer(population, geometricSkip(activationProbability), key, seeds),
};

function createKernel(
  population: Population,
  skip: GeometricSkip,
  thresholds: Uint32Array | undefined,
  key: RngKey,
): Kernel {
  const { memberCount, membershipCount, tieCount } = population;
  const bits = memberBits(memberCount);
  const active = new Int32Array(memberCount + 1);
  const work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  const exposureKey = new Uint32Array(4);
  let tellersStart = 0;
  let stepStart = 0;
  let activeCount = 0;

  const activate: Deliver = (members, count) => {
    activeCount = addNewMembers(bits, members, count, active, activeCount);
  };
  const exposers: Expose[] = [];
  if (membershipCount > 0) exposers.push(groupExposure(population, skip, exposureKey, work, activate));
  if (tieCount > 0 && thresholds)
    exposers.push(unequalTieExposure(population, thresholds, exposureKey, work, activate));
  else if (tieCount > 0) exposers.push(tieExposure(population, skip, exposureKey, work, activate));

  return {
    active,
    work,
    get activeCount() {
      return activeCount;
    },
    get stepStart() {
      return stepStart;
    },
    start(run, seeds, seedCount, latest = 0) {
      clearMembers(bits, active, activeCount);
      deriveInto(exposureKey, key, PURPOSES.exposure, run);
      for (let i = 0; i < seedCount; i++) {
        active[i] = seeds[i]!;
        bits[seeds[i]! >>> 5]! |= 1 << (seeds[i]! & 31);
      }
      tellersStart = 0;
      stepStart = latest;
      activeCount = seedCount;
    },
    step() {
      tellersStart = stepStart;
      stepStart = activeCount;
      for (let i = 0; i < exposers.length; i++) exposers[i]!(active, tellersStart, stepStart);
      return activeCount - stepStart;
    },
    attribute(informedBy, informedIn) {
      const tellers = active.subarray(tellersStart, stepStart);
      const informed = active.subarray(stepStart, activeCount);
      attributeStep(
        { population, skip, thresholds, key: exposureKey },
        tellers,
        informed,
        informedBy,
        informedIn,
      );
    },
  };
}
