import { expect, test } from 'vitest';
import { someExperiment } from '../../testkit/smallExperiment.js';
import { layoutPopulation } from '../layout/layoutPopulation.js';
import { recordRun } from '../run/recordRun.js';
import { courseTo, pointOn } from './courses.js';
import { fitView, zoomView } from './view.js';

const experiment = someExperiment();
const layout = layoutPopulation(experiment.population);
const run = recordRun(experiment, { rngSeed: 1, run: 0 });

test('content flies from the teller to the told, and first members have it from nobody', () => {
  run.members.forEach((member, place) => {
    const course = courseTo(layout, run, place);
    const teller = run.informedBy[place]!;
    expect(course === undefined).toBe(teller < 0);
    if (course === undefined) return;
    expect(pointOn(course, 0)).toEqual([layout.x[teller], layout.y[teller]]);
    expect(pointOn(course, 1)).toEqual([layout.x[member], layout.y[member]]);
  });
});

test('the fitted view shows everybody, with a margin', () => {
  const view = fitView(layout, 900, 500, 20);
  for (let member = 0; member < layout.x.length; member++) {
    expect(view.scale * layout.x[member]! + view.x).toBeGreaterThan(20);
    expect(view.scale * layout.y[member]! + view.y).toBeLessThan(480);
  }
});

test('zooming leaves the place under the pointer where it is', () => {
  const before = { scale: 10, x: 300, y: 200 };
  const after = zoomView(before, 2, 410, 190);
  expect((410 - after.x) / after.scale).toBeCloseTo((410 - before.x) / before.scale, 12);
  expect((190 - after.y) / after.scale).toBeCloseTo((190 - before.y) / before.scale, 12);
});
