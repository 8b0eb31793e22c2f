import { changeAnswer } from '@grapevine/core';
import { expect, test } from 'vitest';
import { crisisExperiment } from '../../testkit/crisisExperiment.js';
import { compareData, someExperiment } from '../../testkit/smallExperiment.js';
import { recordRun } from '../run/recordRun.js';
import { Ensemble } from './ensemble.js';

const crisis = crisisExperiment();
const { population } = crisis;
const played = (experiment = crisis) => compareData([['World', experiment]]).worlds[0]!;
const later = { 'crisis.response[0].delay': '1h', 'crisis.response[1].delay': '13h' };
const changed = { population, passOn: changeAnswer(crisis.passOn, { delayHours: 1 }) };
const recorded = (experiment: typeof crisis, content: number, run = 0) =>
  recordRun(experiment, { rngSeed: 'training-2026', run, content });

test('a changed scenario is run as such, and the run as given stays beside it', () => {
  const ensemble = new Ensemble(played(), population);
  expect(ensemble.contents[ensemble.content]).toBe('complaint');
  expect([ensemble.ghost, ensemble.band]).toEqual([undefined, undefined]);
  const given = ensemble.run;
  const { sample } = ensemble;
  const answered = ensemble.told('apology')!.timed!.times;
  expect(ensemble.change(later)).toBe(true);
  expect(ensemble.ghost).toBe(given);
  expect(ensemble.run.members).toEqual(recorded(changed, 1).members);
  expect(ensemble.told('apology')!.timed!.times).not.toEqual(answered);
  expect(ensemble.sample).not.toBe(sample);
  expect(ensemble.told('apology')!.members).toEqual(recorded(changed, 2).members);
  expect(ensemble.told('rumour')).toBeUndefined();
  ensemble.turnTo(3);
  expect(ensemble.ghost!.members).toEqual(recorded(crisis, 1, 3).members);
  expect(ensemble.run.members).toEqual(recorded(changed, 1, 3).members);
  expect(ensemble.change({})).toBe(true);
  expect([ensemble.ghost, ensemble.sample]).toEqual([undefined, sample]);
});

test.each([
  { 'crisis.response[0].delay': 'soon' },
  { 'crisis.response[0].delay': { toString: 1 } },
  { contents: [] },
  { horizon: -1 },
  { 'nothing.like[3].this': true },
  { 'crisis.incident': null },
])('what the engine refuses leaves everything as it is: %o', (changes) => {
  const ensemble = new Ensemble(played(), population);
  ensemble.change(later);
  const { run, sample } = ensemble;
  expect(ensemble.change(changes)).toBe(false);
  expect([ensemble.run, ensemble.sample, ensemble.changes]).toEqual([run, sample, later]);
});

test('a classical scenario can be changed, too', () => {
  const experiment = someExperiment();
  const ensemble = new Ensemble(compareData([['World', experiment]]).worlds[0]!, experiment.population);
  expect(ensemble.change({ 'model.activationProbability': 0.9 })).toBe(true);
  expect(ensemble.run.members.length).toBeGreaterThan(ensemble.ghost!.members.length);
  expect(ensemble.change({ 'model.activationProbability': 7 })).toBe(false);
});
