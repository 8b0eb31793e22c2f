import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { addModel } from '../src/models/customModels.js';
import { defineModel } from '../src/models/defineModel.js';
import { loadModels } from '../src/models/loadModels.js';
import { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import { createPool, type Pool } from '../src/workers/createPool.js';
import { modelContract } from '../testkit/modelContract.js';
import { problemsIn } from '../testkit/problemsIn.js';

const core = pathToFileURL(fileURLToPath(new URL('../dist/index.js', import.meta.url))).href;
const population = overlappingGroups({ members: 800, groupsPerMember: 3, groupSize: 10 });
const seedSet = { kind: 'random', count: 5 } as const;
const gossip = { kind: 'custom', name: 'gossip', parameters: { telling: 0.1 } } as const;

/** SIR under other names. */
const description = {
  name: 'gossip',
  parameters: { telling: 0.05, boredom: 0.1 },
  states: ['unaware', { name: 'teller', active: true }, { name: 'bored', active: true }],
  transitions: [
    { from: 'unaware', to: 'teller', contact: { with: 'teller', rate: 'telling' } },
    { from: 'teller', to: 'bored', rate: 'boredom' },
  ],
} as const;

addModel(defineModel<{ telling: number; boredom: number }>(description));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grapevine-models-'));
  const module = `import { defineModel } from ${JSON.stringify(core)};
    export const gossip = defineModel(${JSON.stringify(description)});`;
  writeFileSync(join(folder, 'gossip.mjs'), module);
  writeFileSync(join(folder, 'empty.mjs'), 'export const model = 1;');
  writeFileSync(join(folder, 'broken.mjs'), 'export const model = ;');
});
afterAll(() => rmSync(folder, { recursive: true }));
const urlOf = (name: string) => pathToFileURL(join(folder, name)).href;

describe('a model of one’s own', () => {
  it('is loaded by workers as a module, and has the same digest there as here', async () => {
    const experiment = { population, model: gossip, seedSet };
    const alone = await runEnsemble(experiment, { runs: 30, rngSeed: 'own' });
    const pool = await createPool({ workers: 2, modules: [urlOf('gossip.mjs')] });
    try {
      const shared = await runEnsemble(experiment, { runs: 30, rngSeed: 'own', pool });
      expect(shared.digest).toBe(alone.digest);
    } finally {
      await pool.close();
    }
    const sir = { kind: 'sir', infectionRate: 0.1, recoveryRate: 0.1 } as const;
    const builtIn = await runEnsemble({ population, model: sir, seedSet }, { runs: 30, rngSeed: 'own' });
    expect([...alone.samples.reach]).toEqual([...builtIn.samples.reach]);
    expect(alone.contents.content!.states!.bored!.mean).toBeGreaterThan(50);
  });

  it('is checked as those of the catalogue are: parameters by its own table', async () => {
    const model = { ...gossip, parameters: { telling: 2, speed: 1 } };
    expect(await problemsIn(() => runEnsemble({ population, model, seedSet }))).toEqual([
      'model.parameters.telling number-between 2',
      'model.parameters.speed no-such-key 1',
    ]);
  });

  it('that cannot be loaded is told by its module', async () => {
    expect(await problemsIn(() => loadModels([urlOf('empty.mjs')]))).toEqual([
      `${urlOf('empty.mjs')} a-model-module`,
    ]);
    const [problem] = await problemsIn(() => loadModels([urlOf('broken.mjs')]));
    expect(problem).toBe(`${urlOf('broken.mjs')} a-module`);
  });
});

describe('people who are in other states at the start', () => {
  it('are there in each run, beside the first members, and take no part where the model says so', async () => {
    const options = { runs: 20, rngSeed: 'immune' };
    const model = { kind: 'sir', infectionRate: 1, recoveryRate: 0 } as const;
    const stop = { step: '>= 60' };
    const initialStates = { recovered: { kind: 'random', fraction: 0.25 } } as const;
    const { samples } = await runEnsemble({ population, model, seedSet, stop, initialStates }, options);
    for (let run = 0; run < 20; run++) {
      const immune = samples['states.recovered']![run]!;
      // first members who are drawn among the immune stay first members
      expect(immune).toBeGreaterThanOrEqual(195);
      expect(immune).toBeLessThanOrEqual(200);
      expect(samples['states.infected']![run]! + immune).toBeGreaterThan(780);
    }
  });
});

const pools: Pool[] = [];
afterAll(() => Promise.all(pools.map((pool) => pool.close())));
modelContract({
  model: gossip,
  pools: async () => {
    pools.push(await createPool({ workers: 2, modules: [urlOf('gossip.mjs')] }));
    return pools;
  },
});
