import {
  buildPopulation,
  type Experiment,
  independentCascade,
  overlappingGroups,
  type Population,
  packLabels,
} from '@grapevine/core';
import type { CompareData } from '../src/page/compareData.js';
import type { PlayerData } from '../src/page/playerData.js';
import type { ClassicalExperiment } from '../src/run/passOnExperiment.js';

/** Some hundred members in overlapping groups on two platforms. */
export function somePopulation(members = 200): Population {
  return overlappingGroups(
    {
      members,
      groupsPerMember: { frequencies: { 1: 0.6, 2: 0.3, 3: 0.1 } },
      groupSize: 15,
      platforms: ['facebook', 'twitter'],
    },
    { rngSeed: 1 },
  );
}

/** Members on a ring, each with ties to the four beside him, in no group. */
export function tiedPopulation(memberCount = 60): Population {
  const sources = Array.from({ length: 4 * memberCount }, (_, i) => i >> 2);
  const targets = sources.map((from, i) => (from + [1, 2, -1, -2][i & 3]! + memberCount) % memberCount);
  return buildPopulation({ memberCount, ties: { sources, targets } }).population;
}

/** A population in which content spreads far. */
export function someExperiment(population = somePopulation()): ClassicalExperiment {
  return {
    population,
    model: independentCascade({ activationProbability: 0.15 }),
    seedSet: { kind: 'random', count: 2 },
  };
}

/** Labels that want to be markup, to turn the line around, or to fill the page. */
export const HOSTILE_LABELS = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  '<!-- <script>',
  'abc\u202egnp.exe\u2066\u2067',
  'x'.repeat(10_000),
  '\u0000\u0007\ud800',
  '&lt;b&gt;',
  'مرحبا',
];

/** Two groups of five with three members in common, all with hostile names. */
export function hostilePopulation(): Population {
  return buildPopulation({
    memberCount: HOSTILE_LABELS.length,
    groupCount: 2,
    memberships: { members: [0, 1, 2, 3, 4, 2, 3, 4, 5, 6, 7], groups: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1] },
    platforms: ['<b>web</b>', 'y'.repeat(2000)],
    groupPlatform: [0, 1],
    memberLabels: packLabels(HOSTILE_LABELS),
    groupLabels: packLabels(HOSTILE_LABELS.slice(0, 2)),
  }).population;
}

/** What a page gets to play an experiment. */
export function playerData({ population, ...played }: Experiment, name = 'Launch', runs = 50): PlayerData {
  return {
    scenario: { name, rngSeed: 'training-2026', runs, ...played },
    population: Buffer.from(new Uint8Array(population.buffer)).toString('base64'),
  };
}

/** What a page gets to compare experiments on one population; names stand for titles. */
export function compareData(
  worlds: readonly (readonly [name: string, experiment: Experiment])[],
): CompareData {
  const played = worlds.map(([name, experiment]) => playerData(experiment, name));
  return {
    population: played[0]!.population,
    worlds: played.map(({ population: _, ...world }) => world),
  };
}
