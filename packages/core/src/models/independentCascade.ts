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
import { completeModel } from './completeModel.js';
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
export const independentCascadeModel = completeModel<IndependentCascadeParameters>({
  kind: 'independent-cascade',
  label: { en: 'Independent cascade', fr: 'Cascade indépendante' },
  parameters,
  createKernel: ({ activationProbability, tieProbability }, population, key) => {
    const skip = geometricSkip(activationProbability);
    const thresholdsOf = (people: Population) =>
      people.tieCount > 0 && tieProbability !== 'uniform'
        ? tieThresholds(people, tieProbability, key)
        : undefined;
    return createKernel(population, skip, thresholdsOf, key);
  },
  createPlayer: ({ activationProbability, tieProbability }, population, key, seeds) =>
    population.tieCount > 0 && tieProbability !== 'uniform'
      ? undefined
      : cascadePlayer(population, geometricSkip(activationProbability), key, seeds),
});

function createKernel(
  population: Population,
  skip: GeometricSkip,
  thresholdsOf: (population: Population) => Uint32Array | undefined,
  key: RngKey,
): Kernel {
  const { memberCount } = population;
  const bits = memberBits(memberCount);
  const active = new Int32Array(memberCount + 1);
  const work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  const exposureKey = new Uint32Array(4);
  let contacts = population;
  let thresholds = thresholdsOf(population);
  let tellersStart = 0;
  let stepStart = 0;
  let activeCount = 0;

  const activate: Deliver = (members, count) => {
    activeCount = addNewMembers(bits, members, count, active, activeCount);
  };
  const exposersOf = ({ membershipCount, tieCount }: Population): Expose[] => {
    const exposers: Expose[] = [];
    if (membershipCount > 0) exposers.push(groupExposure(contacts, skip, exposureKey, work, activate));
    if (tieCount > 0 && thresholds)
      exposers.push(unequalTieExposure(contacts, thresholds, exposureKey, work, activate));
    else if (tieCount > 0) exposers.push(tieExposure(contacts, skip, exposureKey, work, activate));
    return exposers;
  };
  let exposers = exposersOf(population);
  const begin = (run: number, members: ArrayLike<number>, count: number, latest: number): void => {
    clearMembers(bits, active, activeCount);
    deriveInto(exposureKey, key, PURPOSES.exposure, run);
    for (let i = 0; i < count; i++) {
      active[i] = members[i]!;
      bits[members[i]! >>> 5]! |= 1 << (members[i]! & 31);
    }
    tellersStart = 0;
    stepStart = latest;
    activeCount = count;
  };

  return {
    active,
    work,
    get activeCount() {
      return activeCount;
    },
    get size() {
      return activeCount;
    },
    get over() {
      return activeCount === stepStart;
    },
    get stepStart() {
      return stepStart;
    },
    start(run, seeds, seedCount) {
      begin(run, seeds, seedCount, 0);
    },
    step() {
      tellersStart = stepStart;
      stepStart = activeCount;
      for (let i = 0; i < exposers.length; i++) exposers[i]!(active, tellersStart, stepStart);
      return activeCount - stepStart;
    },
    enter(entered) {
      contacts = entered;
      thresholds = thresholdsOf(entered);
      exposers = exposersOf(entered);
    },
    save: () => ({ active: active.slice(0, activeCount), latest: Int32Array.of(stepStart) }),
    restore(run, columns) {
      begin(run, columns.active!, columns.active!.length, columns.latest![0]!);
    },
    attribute(informedBy, informedIn) {
      const tellers = active.subarray(tellersStart, stepStart);
      const informed = active.subarray(stepStart, activeCount);
      const draws = { population: contacts, skip, thresholds, key: exposureKey };
      attributeStep(draws, tellers, informed, informedBy, informedIn);
    },
  };
}
