// What profile.mjs profiles: every model of the catalogue on groups and on ties, compiled and as kernel in JavaScript, and
// the pass-on model of some presets.
import {
  buildPopulation,
  experimentOf,
  loadPopulation,
  MODELS,
  overlappingGroups,
  parseScenario,
  presetOfName,
} from '@grapevine/core';
import { steppedRunner } from '../packages/core/dist/ensemble/classicalRunner.js';
import { chunkRunner } from '../packages/core/dist/ensemble/runChunk.js';

const MEMBERS = 10_000;
const PRESETS = ['product-launch', 'product-launch-crisis'];
const RNG_SEED = 1;

/** Their names. */
export const WORKLOADS = [
  ...MODELS.flatMap(({ kind, createPlayer }) =>
    ['groups', 'ties'].flatMap((network) => [
      `${kind} ${network} kernel`,
      ...(createPlayer ? [`${kind} ${network} compiled`] : []),
    ]),
  ),
  ...PRESETS.map((preset) => `pass-on ${preset} kernel`),
];

/** What plays one run of a workload, by its index. */
export async function openWorkload(name) {
  const [kind, part, way] = name.split(' ');
  const experiment = kind === 'pass-on' ? await presetExperiment(part) : modelExperiment(kind, part);
  const play =
    way === 'compiled' || kind === 'pass-on'
      ? chunkRunner(experiment, RNG_SEED).play
      : steppedRunner(experiment, RNG_SEED);
  return (run) => play(run, run + 1);
}

function modelExperiment(kind, network) {
  const scenario = parseScenario({
    format: 'grapevine-scenario/1',
    rngSeed: RNG_SEED,
    population: { generate: { kind: 'overlapping-groups', members: MEMBERS } },
    model: {
      kind,
      ...(kind === 'independent-cascade' && { activationProbability: network === 'groups' ? 0.01 : 0.1 }),
    },
    seedSet: { kind: 'random', count: 10 },
  });
  return experimentOf(scenario, network === 'groups' ? groups() : ties());
}

async function presetExperiment(name) {
  const scenario = parseScenario(presetOfName(name).scenario);
  const { population } = await loadPopulation(scenario, { open: () => Promise.reject(new Error(name)) });
  return experimentOf(scenario, population);
}

/** Three groups a member on average, sizes from 5 to 500 with mean 30. */
function groups() {
  const groupSize = { powerLaw: { exponent: 1.77714, min: 5, max: 500 } };
  return overlappingGroups(
    { members: MEMBERS, groupsPerMember: { poisson: 3 }, groupSize },
    { rngSeed: RNG_SEED },
  );
}

/** Ten ties a member, to members of a low index more often than to others. */
function ties() {
  const sources = Uint32Array.from({ length: 10 * MEMBERS }, (_, tie) => Math.floor(tie / 10));
  let state = 1;
  const targets = sources.map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(MEMBERS * (state / 2 ** 32) ** 2);
  });
  return buildPopulation({ memberCount: MEMBERS, ties: { sources, targets } }).population;
}
