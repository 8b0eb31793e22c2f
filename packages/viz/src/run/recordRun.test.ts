import { NOBODY, simulate } from '@grapevine/core';
import { expect, test } from 'vitest';
import { someExperiment, tiedPopulation } from '../../testkit/smallExperiment.js';
import { pathBack, reachSeries, recordRun } from './recordRun.js';
import { runFacts } from './runFacts.js';

const experiment = someExperiment();
const options = { rngSeed: 'facts', run: 3 };
const run = recordRun(experiment, options);

test('a recorded run holds what simulate yields', () => {
  const steps = [...simulate(experiment, options)];
  expect(run.stepCount).toBe(steps.length);
  expect([...run.members]).toEqual(steps.flatMap(({ members }) => [...members]));
  expect([...run.informedBy]).toEqual(steps.flatMap(({ informedBy }) => [...informedBy]));
  expect([...run.informedIn]).toEqual(steps.flatMap(({ informedIn }) => [...informedIn]));
  expect(reachSeries(run).at(-1)).toBe(run.members.length);
});

test('everybody’s path leads back, step by step, to a first member', () => {
  for (const member of run.members) {
    const path = pathBack(run, member);
    const steps = path.map((each) => run.stepOf[each]!);
    expect(steps).toEqual(Array.from({ length: path.length }, (_, i) => path.length - 1 - i));
    expect(run.informedBy[run.place[path.at(-1)!]!]).toBe(NOBODY);
  }
});

test('nobody has a path who was never reached', () => {
  const missed = run.stepOf.indexOf(-1);
  expect(pathBack(run, missed)).toEqual([]);
});

test('content enters each group once, and a bridge had it from another group', () => {
  const groups = run.entries.map(({ group }) => group);
  expect(new Set(groups).size).toBe(groups.length);
  expect(new Set(groups)).toEqual(new Set([...run.informedIn].filter((group) => group >= 0)));
  for (const { group, step, teller, isBridge } of run.entries) {
    expect(run.enteredAt[group]).toBe(step);
    expect(isBridge).toBe(run.stepOf[teller]! > 0);
    if (isBridge) expect(run.informedIn[run.place[teller]!]).not.toBe(group);
  }
});

test('a group is reached as soon as one of its members is, first members included', () => {
  const { memberOffsets, memberGroups } = experiment.population;
  for (let step = 0; step < run.stepCount; step++) {
    const reached = [...run.members.subarray(0, run.stepOffsets[step + 1])];
    const groups = reached.flatMap((member) => [
      ...memberGroups.subarray(memberOffsets[member], memberOffsets[member + 1]),
    ]);
    expect(runFacts(run, step).groups).toBe(new Set(groups).size);
  }
});

test('figures grow with the steps and end with the whole run', () => {
  const facts = Array.from({ length: run.stepCount }, (_, step) => runFacts(run, step));
  expect(facts[0]).toMatchObject({ reached: 2, newlyTold: 2, bridges: 0 });
  expect(facts[0]!.groups).toBeGreaterThan(0);
  expect(facts.at(-1)).toMatchObject({
    reached: run.members.length,
    bridges: run.entries.filter(({ isBridge }) => isBridge).length,
  });
  expect(facts.at(-1)!.groups).toBeGreaterThanOrEqual(run.entries.length);
  expect([...run.groupsReached]).toEqual([...run.groupsReached].sort((a, b) => a - b));
  expect(facts.reduce((sum, { newlyTold }) => sum + newlyTold, 0)).toBe(run.members.length);
  expect(facts.map(({ reached }) => reached)).toEqual(reachSeries(run));
});

test('without first members there is one empty step', () => {
  const empty = recordRun({ ...experiment, seedSet: { kind: 'random', fraction: 0.001 } }, options);
  expect(empty.stepCount).toBe(1);
  expect(runFacts(empty, 0)).toMatchObject({ reached: 0, share: 0, groups: 0 });
});

test('without groups none is reached', () => {
  const tied = recordRun(someExperiment(tiedPopulation()), options);
  expect(runFacts(tied, tied.stepCount - 1)).toMatchObject({ groups: 0, bridges: 0 });
  expect(tied.members.length).toBeGreaterThan(2);
});
