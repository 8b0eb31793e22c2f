import type { RngSeed } from '../random/rngKey.js';
import type { Experiment } from '../scenario/experiment.js';
import type { PassOnFacts } from './passOnChunk.js';
import { chunkRunner, type RunChunk } from './runChunk.js';

/** Where chunks of runs are simulated: this thread, or the workers of a pool. */
export interface ChunkExecutor {
  /** How many chunks can be under way at once. */
  readonly size: number;
  /** Makes an experiment ready to be run. */
  open(experiment: Experiment, rngSeed: RngSeed): Promise<ChunkSession>;
}

/** One experiment, ready in every place that runs chunks. */
export interface ChunkSession {
  /** What the numbers of a pass-on experiment's chunks mean; undefined for a classical model. */
  readonly facts: PassOnFacts | undefined;
  run(from: number, to: number): Promise<RunChunk>;
  /** Lets go of what the experiment holds. */
  close(): Promise<void>;
}

/** Runs chunks on this thread, letting other events in between. */
export const thisThread: ChunkExecutor = {
  size: 1,
  async open(experiment, rngSeed) {
    const { play, facts } = chunkRunner(experiment, rngSeed);
    return {
      facts,
      async run(from, to) {
        await nextEvent();
        return play(from, to);
      },
      async close() {},
    };
  },
};

/** Resolves after waiting events were handled; without the delay that browsers add to timers. */
function nextEvent(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });
}
