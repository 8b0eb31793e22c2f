import { expect, test } from 'vitest';
import { crisisExperiment } from '../../testkit/crisisExperiment.js';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import { compareData, someExperiment, somePopulation } from '../../testkit/smallExperiment.js';
import type { PassOnExperiment } from '../run/passOnExperiment.js';
import { answerDelay, delayChanges } from './answerDelay.js';

const population = somePopulation();
const scenarioOf = (experiment: Parameters<typeof compareData>[0][number][1]) =>
  compareData([['World', experiment]]).worlds[0]!.scenario;
const crisis = scenarioOf(crisisExperiment(population));

test('the slider goes at least three days far, and farther where the plan does', () => {
  expect(answerDelay(crisis, crisis)).toEqual({ hours: 6, given: 6, most: 72, step: 1 });
  const slow = scenarioOf(crisisExperiment(population, '3d'));
  expect(answerDelay(slow, slow)).toMatchObject({ hours: 72, most: 144 });
  const quick = scenarioOf(crisisExperiment(population, '30min'));
  expect(answerDelay(quick, quick)).toMatchObject({ hours: 0.5, step: 0.25 });
  expect(answerDelay(quick, crisis)).toMatchObject({ hours: 0.5, given: 6 });
});

test('where nobody answers after a delay there is no slider', () => {
  const silent = crisisExperiment(population) as PassOnExperiment;
  const passOn = { ...silent.passOn, crisis: { ...silent.passOn.crisis!, response: [] } };
  for (const experiment of [
    { population, passOn },
    passOnExperiment(population),
    someExperiment(population),
  ]) {
    const scenario = scenarioOf(experiment);
    expect(answerDelay(scenario, scenario)).toBeUndefined();
  }
});

test('later waves move along; back at the plan nothing is changed; other changes stay', () => {
  expect(delayChanges(crisis, {}, 2)).toEqual({
    'crisis.response[0].delay': '2h',
    'crisis.response[1].delay': '14h',
  });
  const before = { 'crisis.response[0].delay': '2h', 'model.appeal': 0.5 };
  expect(delayChanges(crisis, before, 6)).toEqual({ 'model.appeal': 0.5 });
});
