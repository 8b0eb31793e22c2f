// The workloads of the C++ baseline, made by its own generator, as populations.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPopulation } from '@grapevine/core';

export const WORKLOADS = {
  ba10k: { make: ['ba', '10000', '5', '1'], groups: false },
  ba1m: { make: ['ba', '1000000', '5', '1'], groups: false },
  grp10k: { make: ['groups', '10000', '1'], groups: true },
  grp1m: { make: ['groups', '1000000', '1'], groups: true },
};

/** Builds the baseline's two programs in `folder`; undefined with a message where there is no compiler or no source. */
export function buildBaseline(sources, folder) {
  if (!existsSync(join(sources, 'cascade.cpp'))) return say(`not run: no C++ baseline in ${sources}`);
  try {
    execFileSync('g++', ['--version'], { stdio: 'ignore' });
  } catch {
    return say('not run: no g++ (on Debian: apt-get install g++)');
  }
  mkdirSync(folder, { recursive: true });
  for (const name of ['generate', 'cascade']) {
    if (existsSync(join(folder, name))) continue;
    execFileSync('g++', [
      '-O3',
      '-march=native',
      '-pthread',
      '-o',
      join(folder, name),
      join(sources, `${name}.cpp`),
    ]);
  }
  return { generate: join(folder, 'generate'), cascade: join(folder, 'cascade'), folder };
}

/** The workload's population and its ten first members. */
export async function loadWorkload(baseline, name) {
  const { make, groups } = WORKLOADS[name];
  const seeds = join(baseline.folder, `${name}.seeds.txt`);
  if (!existsSync(seeds)) execFileSync(baseline.generate, [...make, name], { cwd: baseline.folder });
  const members = readFileSync(seeds, 'utf8').trim().split('\n');
  return { population: groups ? groupWorkload(baseline, name) : tieWorkload(baseline, name), members };
}

function groupWorkload({ folder }, name) {
  const groupOffsets = readWords(join(folder, `${name}.gstarts.u32`));
  const members = readWords(join(folder, `${name}.members.u32`));
  const groups = new Uint32Array(members.length);
  for (let g = 0; g + 1 < groupOffsets.length; g++) groups.fill(g, groupOffsets[g], groupOffsets[g + 1]);
  const memberCount = readWords(join(folder, `${name}.mstarts.u32`)).length - 1;
  return buildPopulation({
    memberCount,
    groupCount: groupOffsets.length - 1,
    memberships: { members, groups },
  }).population;
}

function tieWorkload({ folder }, name) {
  const offsets = readWords(join(folder, `${name}.starts.u32`));
  const targets = readWords(join(folder, `${name}.edges.u32`));
  const sources = new Uint32Array(targets.length);
  for (let u = 0; u + 1 < offsets.length; u++) sources.fill(u, offsets[u], offsets[u + 1]);
  return buildPopulation({ memberCount: offsets.length - 1, ties: { sources, targets } }).population;
}

function readWords(path) {
  const bytes = readFileSync(path);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function say(message) {
  console.log(message);
}
