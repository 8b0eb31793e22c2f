// What bench/firstResult.mjs measures, in Node and in its page: how long a caller of `runEnsemble` waits for the first of
// 100 runs and for all of them, through a pool whose workers are up.
import {
  createPool,
  experimentOf,
  loadPopulation,
  overlappingGroups,
  parseScenario,
  presetOfName,
  runEnsemble,
} from '@grapevine/core';

const RUNS = 20;
const MEMBERS = 10_000;
const PRESETS = ['product-launch', 'product-launch-crisis'];

/** Milliseconds by scenario; workers are new, so everything in them runs for the first time. */
export async function measureFirstResults() {
  const measured = {};
  for (const [name, experiment] of await experiments()) {
    const started = performance.now();
    const pool = await createPool({ workers: 2 });
    const ready = performance.now() - started;
    const cold = await waitFor(experiment, pool);
    const warm = await waitFor(experiment, pool);
    await pool.close();
    measured[name] = {
      ready,
      first: cold.first,
      all: cold.all,
      'first again': warm.first,
      'all again': warm.all,
    };
  }
  return measured;
}

async function waitFor(experiment, pool) {
  const called = performance.now();
  let first;
  await runEnsemble(experiment, {
    runs: RUNS,
    pool,
    onProgress: () => {
      first ??= performance.now() - called;
    },
  });
  return { first, all: performance.now() - called };
}

async function experiments() {
  const cascade = {
    population: overlappingGroups({ members: MEMBERS }, { rngSeed: 1 }),
    model: { kind: 'independent-cascade', activationProbability: 0.01 },
    seedSet: { kind: 'random', count: 10 },
  };
  const presets = PRESETS.map(async (name) => {
    const scenario = parseScenario(presetOfName(name).scenario);
    const { population } = await loadPopulation(scenario, { open: () => Promise.reject(new Error(name)) });
    return [name, experimentOf(scenario, population)];
  });
  return [['independent cascade', cascade], ...(await Promise.all(presets))];
}

Object.assign(globalThis, { measureFirstResults });
