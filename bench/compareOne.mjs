// Prints how many cascades per second of a core one build makes: node bench/compareOne.mjs folder groups|ties members seconds
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runsPerSecond } from './runsPerSecond.mjs';

const [folder, kind, members, seconds] = process.argv.slice(2);
const from = (path) => import(pathToFileURL(join(folder, path)).href);
const { buildPopulation, overlappingGroups } = await from('index.js');
const { chunkRunner } = await from('ensemble/runChunk.js');

const memberCount = Number(members);
const population = kind === 'groups' ? groups() : ties();
const model = { kind: 'independent-cascade', activationProbability: kind === 'groups' ? 0.01 : 0.2 };
const seedSet = { kind: 'members', members: Array.from({ length: 10 }, (_, i) => String(i)) };
const { play } = chunkRunner({ population, model, seedSet }, 1);
runsPerSecond(play, 0.3);
console.log(runsPerSecond(play, Number(seconds)).byCore);

function groups() {
  const groupSize = { powerLaw: { exponent: 1.77714, min: 5, max: 500 } };
  return overlappingGroups(
    { members: memberCount, groupsPerMember: { poisson: 3 }, groupSize },
    { rngSeed: 1 },
  );
}

/** Ten ties a member, to members of a low index more often than to others. */
function ties() {
  const count = 10 * memberCount;
  const sources = Uint32Array.from({ length: count }, (_, tie) => Math.floor(tie / 10));
  let state = 1;
  const targets = Uint32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(memberCount * (state / 2 ** 32) ** 2);
  });
  return buildPopulation({ memberCount, ties: { sources, targets } }).population;
}
