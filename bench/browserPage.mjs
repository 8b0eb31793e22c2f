// What the page of bench/browser.mjs measures.
import { overlappingGroups } from '@grapevine/core';
import { chunkRunnerFor } from './chunkRunner.mjs';
import { playFor } from './runsPerSecond.mjs';

let run;

function prepare(members, p, laws, seeds) {
  run = chunkRunnerFor(overlappingGroups({ members, ...laws }, { rngSeed: 1 }), p, seeds);
}

Object.assign(globalThis, { prepare, measure: (seconds) => playFor(run, seconds).runs });
