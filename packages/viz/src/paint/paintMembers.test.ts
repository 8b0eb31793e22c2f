import { ORIGIN } from '@grapevine/core';
import { expect, test } from 'vitest';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import { layoutPopulation } from '../layout/layoutPopulation.js';
import { recordRun } from '../run/recordRun.js';
import type { Frame } from './frame.js';
import { paintFlight } from './paintFlight.js';
import { paintMembers } from './paintMembers.js';
import { LIGHT, type Rgb } from './palette.js';
import { pixelX, pixelY, type Scene } from './scene.js';
import { fitView } from './view.js';

const experiment = passOnExperiment();
const { population } = experiment;
const run = recordRun(experiment, { rngSeed: 1, run: 0 });
const layout = layoutPopulation(population);
const [width, height] = [1600, 1000];
const scene: Scene = {
  ...{ population, layout, run, palette: LIGHT, density: 1 },
  view: fitView(layout, width, height, 30),
};
const blank = (): Frame => {
  const bytes = new Uint8ClampedArray(4 * width * height).fill(255);
  return { width, height, bytes };
};
const colourAt = ({ bytes }: Frame, member: number) => {
  const at = 4 * (Math.round(pixelY(scene, member)) * width + Math.round(pixelX(scene, member)));
  return [...bytes.subarray(at, at + 3)];
};
const isNear = (colour: readonly number[], wanted: Rgb) =>
  Math.max(...colour.map((part, i) => Math.abs(part - wanted[i]!))) < 40;

test('who has only read it is a ring, who passed it on a full disc', () => {
  const last = run.stepCount - 1;
  const frame = blank();
  paintMembers(frame, scene, last);
  const earlier = [...run.members].filter(
    (member) => run.stepOf[member]! < last - 10 && run.origin[run.place[member]!] !== ORIGIN.first,
  );
  const passed = earlier.filter((member) => run.timed!.passedAt[member]! >= 0);
  const read = earlier.filter((member) => run.timed!.passedAt[member]! < 0);
  expect(passed.length).toBeGreaterThan(5);
  expect(read.length).toBeGreaterThan(5);
  for (const member of passed) expect(isNear(colourAt(frame, member), LIGHT.told)).toBe(true);
  const hollow = read.filter((member) => !isNear(colourAt(frame, member), LIGHT.told));
  expect(hollow).toEqual(read);
});

test('content is on its way before it arrives, also over several slices', () => {
  const late = run.members.findIndex(
    (_, place) => run.informedBy[place]! >= 0 && run.stepOf[run.members[place]!]! > 8,
  );
  const step = run.stepOf[run.members[late]!]! - 2;
  const frame = blank();
  paintFlight(frame, scene, step, 0.5);
  expect(frame.bytes.some((value) => value !== 255)).toBe(true);
});
