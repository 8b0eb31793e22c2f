import { expect, test } from 'vitest';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import { someExperiment, somePopulation } from '../../testkit/smallExperiment.js';
import { recordRun } from '../run/recordRun.js';
import { compareFates } from './fates.js';

const options = { rngSeed: 7, run: 0 };
const population = somePopulation();
const members = population.memberCount;
const both = passOnExperiment(population);
const [launch] = both.passOn.contents;
const alone = passOnExperiment(population, {
  contents: [launch],
  timeline: both.passOn.timeline.slice(0, 1),
});
const record = (experiment: typeof both, content: number) => recordRun(experiment, { ...options, content });

test('in two worlds that are the same, every fate is shared', () => {
  const run = record(both, 0);
  const fates = compareFates([[run, record(both, 0)]], members);
  expect(fates.partAt).toBeUndefined();
  expect(fates.differing(48)).toBe(0);
});

test('a content that one world does not have makes a difference to those who read it there, from its first post on', () => {
  const complaint = record(both, 1);
  const fates = compareFates([[undefined, complaint]], members);
  expect(fates.partAt).toBe(24);
  expect(fates.differing(23.9)).toBe(0);
  expect(fates.differing(48)).toBe(complaint.members.length);
  for (let member = 0; member < members; member++)
    expect(fates.isShared(member, 48)).toBe(complaint.stepOf[member]! < 0);
});

test('passing on is a fate of its own', () => {
  const run = record(both, 0);
  const timed = { ...run.timed!, passedAt: new Int32Array(members).fill(-1) };
  const passers = run.timed!.passedAt.filter((step) => step >= 0).length;
  expect(passers).toBeGreaterThan(0);
  expect(compareFates([[run, { ...run, timed }]], members).differing(48)).toBe(passers);
});

test('members who fare differently are those whose steps differ, step by step', () => {
  const runs = [0, 1].map((run) => recordRun(someExperiment(population), { rngSeed: 7, run }));
  const fates = compareFates([runs], members);
  const isIn = (run: number, member: number, step: number) =>
    runs[run]!.stepOf[member]! >= 0 && runs[run]!.stepOf[member]! <= step;
  for (const step of [0, 1, 3, 20]) {
    let count = 0;
    for (let member = 0; member < members; member++)
      if (isIn(0, member, step) !== isIn(1, member, step)) count++;
    expect(fates.differing(step)).toBe(count);
  }
  expect(fates.partAt).toBe(0);
});

test('until the complaint, a world with it and a world without it are one', () => {
  const fates = compareFates([[record(alone, 0), record(both, 0)]], members);
  expect(fates.partAt === undefined || fates.partAt >= 24).toBe(true);
  expect(fates.differing(23.9)).toBe(0);
});
