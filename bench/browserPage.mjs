// What the page of bench/browser.mjs measures.
import { overlappingGroups } from '@grapevine/core';
import { chunkRunnerFor } from './chunkRunner.mjs';
import { runsByClock } from './runsPerSecond.mjs';

let run;

function prepare(members, p, laws, seeds) {
  run = chunkRunnerFor(overlappingGroups({ members, ...laws }, { rngSeed: 1 }), p, seeds);
}

Object.assign(globalThis, { prepare, measure: (seconds) => runsByClock(run, seconds) });
