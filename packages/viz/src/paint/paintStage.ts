import type { Population } from '@grapevine/core';
import type { PopulationLayout } from '../layout/layoutPopulation.js';
import type { RecordedRun } from '../run/recordRun.js';
import { type Course, courseTo, pointOn } from './courses.js';
import { dab, type Frame, stamp } from './frame.js';
import type { Palette } from './palette.js';
import { memberRadius, type View } from './view.js';

/** All that a picture of one moment is made of. */
export interface Scene {
  readonly population: Population;
  readonly layout: PopulationLayout;
  readonly run: RecordedRun;
  readonly palette: Palette;
  readonly view: View;
  /** Device pixels a CSS pixel. */
  readonly density: number;
}

/** Paints what stands still between two steps: the ways that the content has taken, then everybody in his state. O(members + length of ways). */
export function paintStage(frame: Frame, scene: Scene, step: number): void {
  paintTrails(frame, scene, step);
  paintMembers(frame, scene, step);
}

function paintTrails(frame: Frame, scene: Scene, step: number): void {
  const { run, palette, density } = scene;
  const end = run.stepOffsets[step + 1]!;
  const bridges = new Set(run.entries.filter((entry) => entry.isBridge).map((entry) => entry.place));
  // the more ways, the fainter each, so that the whole keeps its weight
  const base = Math.min(0.5, 4.4 / Math.sqrt(end + 60));
  for (let place = 0; place < end; place++) {
    const course = courseTo(scene.layout, run, place);
    if (course === undefined) continue;
    const age = step - run.stepOf[run.members[place]!]!;
    const isBridge = bridges.has(place);
    const opacity = Math.min(0.85, base * (0.35 + 0.65 / (1 + 0.6 * age)) * (isBridge ? 2 : 1));
    paintWay(frame, scene.view, course, opacity, palette, isBridge ? Math.max(1, density) : 0);
  }
}

function paintWay(
  frame: Frame,
  view: View,
  course: Course,
  opacity: number,
  palette: Palette,
  width: number,
): void {
  const length =
    view.scale *
    (Math.abs(course.bendX - course.fromX) +
      Math.abs(course.bendY - course.fromY) +
      Math.abs(course.toX - course.bendX) +
      Math.abs(course.toY - course.bendY));
  const points = Math.min(1200, Math.ceil(0.85 * length) + 1);
  for (let i = 0; i <= points; i++) {
    const [x, y] = pointOn(course, i / points);
    const pixelX = view.scale * x + view.x;
    const pixelY = view.scale * y + view.y;
    if (width === 0) dab(frame, pixelX - 0.5, pixelY - 0.5, palette.trail, opacity);
    else stamp(frame, 'disc', width, pixelX, pixelY, palette.trail, 0.55 * opacity);
  }
}

function paintMembers(frame: Frame, scene: Scene, step: number): void {
  const { run, layout, palette, view, population } = scene;
  const radius = memberRadius(view);
  const memberships = population.memberOffsets;
  for (let member = 0; member < layout.x.length; member++) {
    const reachedAt = run.stepOf[member]!;
    if (reachedAt >= 0 && reachedAt <= step) continue;
    const groups = memberships[member + 1]! - memberships[member]!;
    const size = Math.max(0.75, radius * (0.52 + 0.06 * Math.min(4, groups)));
    stamp(
      frame,
      'disc',
      size,
      pixelX(scene, member),
      pixelY(scene, member),
      palette.notReached,
      groups > 1 ? 0.95 : 0.7,
    );
  }
  const start = run.stepOffsets[step]!;
  for (let place = 0; place < start; place++) {
    const member = run.members[place]!;
    if (run.stepOf[member] === 0) continue;
    stamp(frame, 'disc', radius, pixelX(scene, member), pixelY(scene, member), palette.told);
  }
  for (let place = start; step > 0 && place < run.stepOffsets[step + 1]!; place++)
    paintNewlyTold(frame, scene, run.members[place]!, 1, calm(run.stepOffsets[step + 1]! - start));
  paintBridges(frame, scene, step);
  for (let place = 0; place < run.stepOffsets[1]!; place++)
    paintFirstMember(frame, scene, run.members[place]!, 1);
}

/** 0 to 1: the more are told at once, the less each of them shines, so that the whole does not dazzle. */
export function calm(newlyTold: number): number {
  return Math.min(1, 12 / Math.sqrt(newlyTold + 1));
}

/** A newly told member: larger than others, light, with a rim and a glow. `growth` and `shine` run from 0 to 1. */
export function paintNewlyTold(
  frame: Frame,
  scene: Scene,
  member: number,
  growth: number,
  shine: number,
): void {
  const { palette, view } = scene;
  const radius = memberRadius(view) * (1 + (0.1 + 0.2 * shine) * growth);
  const x = pixelX(scene, member);
  const y = pixelY(scene, member);
  stamp(frame, 'glow', 3.2 * radius, x, y, palette.glow, 0.5 * growth * shine);
  stamp(frame, 'disc', radius + Math.max(0.5, 0.2 * radius), x, y, palette.rim, growth);
  stamp(frame, 'disc', radius, x, y, palette.newlyTold, growth);
}

function paintFirstMember(frame: Frame, scene: Scene, member: number, growth: number): void {
  const { palette, view, density } = scene;
  const radius = Math.max(6 * density, 1.4 * memberRadius(view));
  const x = pixelX(scene, member);
  const y = pixelY(scene, member);
  stamp(frame, 'glow', 2.4 * radius, x, y, palette.glow, 0.55 * growth);
  stamp(frame, 'diamond', radius + 2 * density, x, y, palette.rim);
  stamp(frame, 'diamond', radius, x, y, palette.firstMember);
}

function paintBridges(frame: Frame, scene: Scene, step: number): void {
  const { run, palette, view, density } = scene;
  const radius = Math.max(3 * density, 1.55 * memberRadius(view));
  const faded = 0.15 + 0.3 * calm(run.entries.length);
  for (const { step: at, isBridge, teller } of run.entries) {
    if (at > step) break;
    if (!isBridge) continue;
    const fresh = at === step;
    if (fresh)
      stamp(frame, 'glow', 3 * radius, pixelX(scene, teller), pixelY(scene, teller), palette.glow, 0.5);
    stamp(
      frame,
      'ring',
      radius,
      pixelX(scene, teller),
      pixelY(scene, teller),
      palette.ink,
      fresh ? 0.95 : faded,
    );
  }
}

/** Where a member stands, in pixels. */
export function pixelX({ layout, view }: Scene, member: number): number {
  return view.scale * layout.x[member]! + view.x;
}
/** Where a member stands, in pixels. */
export function pixelY({ layout, view }: Scene, member: number): number {
  return view.scale * layout.y[member]! + view.y;
}
