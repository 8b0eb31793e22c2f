// Profiles one kernel in this process, for profile.mjs: `node --expose-gc bench/profileOne.mjs workload seconds file`. Writes a V8
// CPU profile to the file, and tells the rest as JSON on file descriptor 3; what V8 says of deoptimisations goes to
// standard output.
import { writeFileSync, writeSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { PerformanceObserver } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { openWorkload } from './profileWorkloads.mjs';

const [name, seconds, file] = process.argv.slice(2);
const SAMPLING_MICROSECONDS = 200;
const SAMPLING_BYTES = 512;
const run = await openWorkload(name);
const session = new Session();
session.connect();

playFor(2 * seconds); // until it is compiled as well as it will be
globalThis.gc();
const gcs = countCollections();
setFlagsFromString('--trace-deopt');
const { runs, milliseconds } = playFor(seconds);
setFlagsFromString('--no-trace-deopt');
const collections = await gcs();
const allocations = await allocated();
writeFileSync(file, JSON.stringify(await profiled()));
writeSync(3, JSON.stringify({ runs, millisecondsPerRun: milliseconds / runs, collections, allocations }));

/** Plays runs one by one, since a chunk of results would count as allocated. */
function playFor(duration) {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < 1000 * duration) run(runs++);
  return { runs, milliseconds: performance.now() - start };
}

function countCollections() {
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    count += list.getEntries().length;
  });
  observer.observe({ entryTypes: ['gc'] });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    return count;
  };
}

/** Bytes on V8's heap that a run allocates, by function, whatever became of them; of a sample. Without typed arrays' own. */
async function allocated() {
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  const { runs } = playFor(seconds);
  const { profile } = await session.post('HeapProfiler.stopSampling');
  const byFunction = [];
  const visit = ({ callFrame, selfSize, children }) => {
    if (selfSize > 0) byFunction.push({ callFrame, bytes: selfSize / runs });
    children.forEach(visit);
  };
  visit(profile.head);
  return byFunction;
}

async function profiled() {
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  await session.post('Profiler.start');
  playFor(seconds);
  return (await session.post('Profiler.stop')).profile;
}
