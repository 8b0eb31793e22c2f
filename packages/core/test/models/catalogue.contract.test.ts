import { afterAll } from 'vitest';
import type { ModelSpec } from '../../src/models/catalogue.js';
import { MODELS } from '../../src/models/modelList.js';
import { createPool, type Pool } from '../../src/workers/createPool.js';
import { modelContract } from '../../testkit/modelContract.js';

let made: Promise<readonly Pool[]> | undefined;
const pools = () => {
  made ??= Promise.all([2, 3].map((workers) => createPool({ workers })));
  return made;
};
afterAll(async () => {
  for (const pool of (await made) ?? []) await pool.close();
});

for (const { kind } of MODELS) modelContract({ model: { kind } as ModelSpec, pools });
