import { expect, it } from 'vitest';
import { createPassOnKernel } from '../../src/engine/passOn/passOnKernel.js';
import { type SeedSet, seedSetter } from '../../src/engine/seedSet.js';
import { everydayLife } from '../../src/population/generators/everydayLife.js';
import { memberDegrees } from '../../src/population/inspect/memberDegrees.js';
import type { Population } from '../../src/population/population.js';
import { rngKey } from '../../src/random/rngKey.js';
import { compilePassOn } from '../../src/scenario/compilePassOn.js';
import { passOnScenario } from '../../src/scenario/parsePassOn.js';
import { expectDocumented } from '../../testkit/expectDocumented.js';
import { tallyTotal } from '../../testkit/tallyTotals.js';

const MEMBERS = 5000;
const POPULATIONS = 6;
const FIRST = 100;
const RUNS = 40;
const QUALITY = 0.67;
/** The default: that of everyday content, which hardly spreads. */
const EVERYDAY_QUALITY = 0.3;
const key = rngKey('seeding');

// Hinz, Skiera, Barrot & Becker 2011: hubs and bridges alike, 52 % more than random, up to 8 times fringe (read)
it('whom to tell first: hubs and bridges do alike, better than random members and far better than those on the fringe', () => {
  const reach = { hubs: 0, bridges: 0, random: 0, fringe: 0 };
  const everyday = { hubs: 0, random: 0 };
  let shared = 0;
  for (let i = 0; i < POPULATIONS; i++) {
    const population = everydayLife({ members: MEMBERS }, { rngSeed: `seeding ${i}` });
    const mostContacts = { kind: 'highest-degree', count: FIRST } as const;
    const anybody = { kind: 'random', count: FIRST } as const;
    reach.hubs += reachOf(population, mostContacts);
    reach.bridges += reachOf(population, { kind: 'bridges', count: FIRST });
    reach.random += reachOf(population, anybody);
    reach.fringe += reachOf(population, { kind: 'members', members: membersOnTheFringe(population) });
    everyday.hubs += reachOf(population, mostContacts, EVERYDAY_QUALITY);
    everyday.random += reachOf(population, anybody, EVERYDAY_QUALITY);
    shared += sharedShare(population);
  }
  const { hubs, bridges, random, fringe } = reach;
  expectDocumented('members reached beside 100 random first ones', random / POPULATIONS);
  expectDocumented('hubs over random', hubs / random, [1.3, 1.8]);
  expectDocumented('bridges over random', bridges / random, [1.3, 1.8]);
  expectDocumented('bridges over hubs', bridges / hubs, [0.9, 1.1]);
  expectDocumented('hubs over fringe', hubs / fringe, [5, 10]);
  expectDocumented('hubs over random, everyday content', everyday.hubs / everyday.random);
  expectDocumented('share of the hubs who are among the bridges', shared / POPULATIONS);
});

/** Mean members whom a content of even quality reaches beside its first members. Nothing else differs from the defaults. */
function reachOf(population: Population, by: SeedSet, quality = QUALITY): number {
  const scenario = passOnScenario({
    horizon: '60d',
    contents: [{ id: 'offer', usefulness: quality, importance: quality, coolness: quality }],
    timeline: [{ at: '0h', post: 'offer', by }],
  });
  const kernel = createPassOnKernel(compilePassOn(scenario, population, key).setup, key);
  let reach = 0;
  for (let run = 0; run < RUNS; run++) reach += tallyTotal(kernel.play(run), 'reach');
  return reach / RUNS - FIRST;
}

/** 100 of the members whose one group has at most ten members, evenly over their list. */
function membersOnTheFringe(population: Population): string[] {
  const { memberOffsets } = population;
  const degrees = memberDegrees(population);
  const all = Array.from(degrees.keys()).filter((member) => {
    const groups = memberOffsets[member + 1]! - memberOffsets[member]!;
    return groups === 1 && degrees[member]! >= 1 && degrees[member]! <= 9;
  });
  expect(all.length).toBeGreaterThan(FIRST);
  return Array.from({ length: FIRST }, (_, i) => String(all[Math.floor((i * all.length) / FIRST)]));
}

function sharedShare(population: Population): number {
  const [hubs, bridges] = (['highest-degree', 'bridges'] as const).map((kind) => {
    const members = new Int32Array(FIRST);
    seedSetter(population, { kind, count: FIRST }, key).write(0, members);
    return new Set(members);
  });
  return [...hubs!].filter((member) => bridges!.has(member)).length / FIRST;
}
