import { expose, transfer } from 'comlink';
import { type ChunkRunner, chunkRunner } from '../ensemble/runChunk.js';
import { readPopulationBuffer } from '../population/populationBuffer.js';
import { nodeEndpoint, nodeThreads } from './nodeThreads.js';
import { answer, type WorkerApi } from './workerApi.js';

const runners = new Map<number, ChunkRunner>();

const api: WorkerApi = {
  open: (id, { buffer, model, seedSet, rngSeed }) =>
    answer(() => {
      const population = readPopulationBuffer(buffer, 'population');
      runners.set(id, chunkRunner({ population, model, seedSet }, rngSeed));
      return undefined;
    }),
  run: (id, from, to) => {
    const result = answer(() => runners.get(id)!(from, to));
    if ('error' in result) return result;
    const { cascadeSize, steps, newlyActive } = result.value;
    return transfer(result, [cascadeSize.buffer, steps.buffer, newlyActive.buffer]);
  },
  close: (id) => {
    runners.delete(id);
  },
};

const port = nodeThreads()?.parentPort;
expose(api, port ? nodeEndpoint(port) : undefined);
