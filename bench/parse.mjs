// How many megabytes of text, and of a `.grapevine` file, are read into a population in a second, from memory:
// `node bench/parse.mjs [members] [times] [words a workload's name begins with]`. Medians by the clock and by the time that
// all threads of this process had on a core, garbage collection and all, and the best by the clock: what an idle machine does.
import { overlappingGroups, readPopulation, writePopulation } from '@grapevine/core';
import { median } from './ratios.mjs';

const members = Number(process.argv[2] ?? 1_000_000);
const times = Number(process.argv[3] ?? 5);
/** Three groups a member on average, sizes from 5 to 500 with mean 30. */
const LAWS = {
  groupsPerMember: { poisson: 3 },
  groupSize: { powerLaw: { exponent: 1.77714, min: 5, max: 500 } },
};
const population = overlappingGroups({ members, ...LAWS }, { rngSeed: 1 });
const encoder = new TextEncoder();

const number = (member) => member;
const name = (member) => `member-${member}`;
/** Six or seven letters and digits that have nothing in common. */
const code = (member) => (Math.imul(member + 1, 0x9e3779b1) >>> 0).toString(36);
const WORKLOADS = {
  'edge list, numbers': ['edge-list', () => tiesText(number)],
  'edge list, names': ['edge-list', () => tiesText(name)],
  'edge list, weights': ['edge-list', () => tiesText(number, ' 0.25')],
  'memberships, numbers': ['memberships', () => membershipsText(number)],
  'memberships, names': ['memberships', () => membershipsText(name)],
  'hyperedges, numbers': ['hyperedges', () => hyperedgesText(number)],
  'hyperedges, names': ['hyperedges', () => hyperedgesText(name)],
  'hyperedges, codes': ['hyperedges', () => hyperedgesText(code)],
  grapevine: [
    'grapevine',
    () => joined([...writePopulation(population, 'grapevine', { path: 'bench' }).chunks]),
  ],
};

const unfinished = [];

for (const [workload, [format, makeBytes]] of Object.entries(WORKLOADS)) {
  if (!workload.startsWith(process.argv[4] ?? '')) continue;
  const bytes = makeBytes();
  if (format !== 'grapevine') keepReading(bytes, format);
  const rounds = [];
  for (let i = 0; i < times; i++) rounds.push(await measure(bytes, format));
  const [clock, core] = ['clock', 'core'].map((kind) => median(rounds.map((round) => round[kind])));
  const best = Math.min(...rounds.map((round) => round.clock));
  const megabytes = bytes.length / 1e6;
  const rate = (seconds) => `${(megabytes / seconds).toFixed(0).padStart(5)} MB/s`;
  console.log(
    `${workload.padEnd(22)} ${megabytes.toFixed(0).padStart(5)} MB ${rate(clock)} by the clock, ${rate(core)} of a core, best ${rate(best)}`,
  );
}

/**
 * Begins a read that never ends. While one is under way, collecting garbage between two rounds leaves compiled code alone,
 * which goes when the last object goes that it was compiled for.
 */
function keepReading(bytes, format) {
  const source = (async function* () {
    yield bytes.subarray(0, 100_000);
    await new Promise((resolve) => unfinished.push(resolve));
  })();
  readPopulation(source, format, { path: 'unfinished' });
}

async function measure(bytes, format) {
  globalThis.gc?.();
  const used = process.cpuUsage();
  const start = performance.now();
  await readPopulation(bytes, format, { path: 'bench' });
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  return { clock, core: (user + system) / 1e6 };
}

/** Each member's ties to those after him in his groups, at most three a group. */
function tiesText(nameOf, rest = '') {
  const { groupCount, groupOffsets, groupMembers } = population;
  return textOf(groupCount, (group) => {
    let lines = '';
    const end = groupOffsets[group + 1];
    for (let at = groupOffsets[group]; at < end; at++)
      for (let other = at + 1; other < Math.min(end, at + 3); other++)
        lines += `${nameOf(groupMembers[at])} ${nameOf(groupMembers[other])}${rest}\n`;
    return lines;
  });
}

function membershipsText(nameOf) {
  const { memberOffsets, memberGroups } = population;
  return textOf(members, (member) =>
    Array.from(
      memberGroups.subarray(memberOffsets[member], memberOffsets[member + 1]),
      (group) => `${nameOf(member)} group-${group}\n`,
    ).join(''),
  );
}

function hyperedgesText(nameOf) {
  const { groupCount, groupOffsets, groupMembers } = population;
  return textOf(
    groupCount,
    (group) =>
      `${Array.from(groupMembers.subarray(groupOffsets[group], groupOffsets[group + 1]), nameOf).join(' ')}\n`,
  );
}

function textOf(count, lineOf) {
  const pieces = [];
  for (let from = 0; from < count; from += 1000) {
    const lines = Array.from({ length: Math.min(1000, count - from) }, (_, i) => lineOf(from + i));
    pieces.push(encoder.encode(lines.join('')));
  }
  return joined(pieces);
}

function joined(pieces) {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
