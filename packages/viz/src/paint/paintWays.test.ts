import { everydayLife } from '@grapevine/core';
import { expect, test } from 'vitest';
import { someExperiment } from '../../testkit/smallExperiment.js';
import { layoutPopulation } from '../layout/layoutPopulation.js';
import { memberGrid } from '../layout/memberGrid.js';
import { recordRun } from '../run/recordRun.js';
import type { SignList } from './frame.js';
import { paintMembers } from './paintMembers.js';
import { paintWays } from './paintWays.js';
import { DARK } from './palette.js';
import { pixelX, pixelY, type Scene } from './scene.js';
import { fitView, zoomView } from './view.js';

const [width, height] = [1000, 600];
const population = everydayLife({ members: 5000 });
const run = recordRun(someExperiment(population), { rngSeed: 1, run: 0 });
const layout = layoutPopulation(population);
const view = fitView(layout, width, height, 30);
const scene: Scene = { population, layout, run, palette: DARK, density: 1, view };

/** Signs that are painted, each as a number that stands for its kind and its place to an eighth of a pixel. */
function signsOf(paint: (on: SignList) => void): number[] {
  const signs: number[] = [];
  const add: SignList['add'] = (sign, _, x, y) =>
    signs.push(sign + 8 * (Math.round(8 * x) + 1e5 * Math.round(8 * y)));
  paint({ width, height, add });
  return signs;
}

test('at the same moment the same ways are painted, and at the next one hardly others', () => {
  const last = run.stepCount - 1;
  const placesAt = (step: number) => new Set(signsOf((on) => paintWays(on, scene, step)));
  const [before, after] = [placesAt(last - 1), placesAt(last)];
  expect(run.members.length).toBeGreaterThan(3000);
  expect(placesAt(last)).toEqual(after);
  const kept = [...before].filter((place) => after.has(place)).length;
  expect(kept).toBeGreaterThan(0.8 * before.size);
});

test('of twice as many ways, not twice as much is painted', () => {
  const last = run.stepCount - 1;
  const step = run.stepOffsets.findIndex((end) => end > 0.4 * run.members.length) - 1;
  const [half, all] = [step, last].map((at) => signsOf((on) => paintWays(on, scene, at)).length);
  expect(all).toBeLessThan(1.7 * half!);
});

test('only members in sight are painted, and none of them is missing', () => {
  const near = { ...scene, view: zoomView(view, 10, 500, 300) };
  const isInside = (member: number) =>
    pixelX(near, member) > 0 &&
    pixelX(near, member) < width &&
    pixelY(near, member) > 0 &&
    pixelY(near, member) < height;
  const inside = Array.from(layout.x, (_, member) => member).filter(isInside);
  const everybody = signsOf((on) => paintMembers(on, near, 3));
  const grid = memberGrid(layout.x, layout.y, 2);
  const inSight = signsOf((on) => paintMembers(on, { ...near, grid }, 3));
  expect(inside.length).toBeGreaterThan(10);
  expect(inSight.length).toBeLessThan(0.2 * population.memberCount);
  expect([...inSight].sort()).toEqual([...everybody].sort());
});
