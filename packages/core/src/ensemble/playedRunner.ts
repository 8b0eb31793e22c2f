import { grown } from '../engine/grown.js';
import type { RunPlayer } from '../engine/runPlayer.js';
import { type ClassicalRunner, RUN_OVERHEAD } from './classicalChunk.js';

/** Runs by a player, many in a call. */
export function playedRunner(player: RunPlayer): ClassicalRunner {
  let stepCounts = new Uint32Array(1024);
  return (from, to) => {
    const runs = to - from;
    const cascadeSize = new Uint32Array(runs);
    const steps = new Uint32Array(runs);
    let work = 0;
    let recorded = 0;
    for (let run = from; run < to; ) {
      const played = player.play(run, to - run);
      cascadeSize.set(player.sizes.subarray(0, played), run - from);
      steps.set(player.steps.subarray(0, played), run - from);
      while (recorded + player.recorded > stepCounts.length) stepCounts = grown(stepCounts);
      stepCounts.set(player.newlyActive.subarray(0, player.recorded), recorded);
      recorded += player.recorded;
      work += player.draws;
      run += played;
    }
    for (let i = 0; i < runs; i++) work += cascadeSize[i]! + RUN_OVERHEAD;
    return { from, runs, cascadeSize, steps, newlyActive: stepCounts.slice(0, recorded), work };
  };
}
