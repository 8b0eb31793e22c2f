import { ORIGIN } from '@grapevine/core';
import { paceOf } from '../run/paceOf.js';
import type { RecordedRun } from '../run/recordRun.js';
import { type Surface, stamp } from './frame.js';
import { lightOf, membersInSight, pixelX, pixelY, type Scene } from './scene.js';
import { memberRadius } from './view.js';

/** Paints everybody in sight in his state after a step: first those who do not have it, last the first members. O(members in sight). */
export function paintMembers(frame: Surface, scene: Scene, step: number): void {
  const { run } = scene;
  const end = run.stepOffsets[step + 1]!;
  const members = membersInSight(scene, frame);
  paintNotReached(frame, scene, members, step);
  const places = placesOf(run, members, end);
  const fresh = run.stepOffsets[Math.max(0, step + 1 - paceOf(run).fresh)]!;
  paintReached(frame, scene, places, step, fresh);
  const shine = calm(end - fresh);
  for (const place of places)
    if (place >= fresh && run.origin[place] !== ORIGIN.first)
      paintNewlyTold(frame, scene, run.members[place]!, { step, growth: 1, shine });
  paintPassers(frame, scene, places, step);
  paintBridges(frame, scene, step);
  paintFirstMembers(frame, scene, step);
}

/** Places of members in the run before `end`, in order of time. */
function placesOf({ place }: RecordedRun, members: Iterable<number>, end: number): Int32Array {
  const places: number[] = [];
  for (const member of members) if (place[member]! >= 0 && place[member]! < end) places.push(place[member]!);
  return Int32Array.from(places).sort();
}

function paintNotReached(frame: Surface, scene: Scene, members: Iterable<number>, step: number): void {
  const { run, palette, view, population } = scene;
  const radius = memberRadius(view);
  const memberships = population.memberOffsets;
  for (const member of members) {
    const reachedAt = run.stepOf[member]!;
    if (reachedAt >= 0 && reachedAt <= step) continue;
    const x = pixelX(scene, member);
    const y = pixelY(scene, member);
    const light = lightOf(scene, member, step);
    if (scene.sharedFate && light === 1) {
      stamp(frame, 'disc', Math.max(1.6 * scene.density, 0.9 * radius), x, y, palette.elsewhere);
      continue;
    }
    const groups = memberships[member + 1]! - memberships[member]!;
    const size = Math.max(0.75, radius * (0.52 + 0.06 * Math.min(4, groups)));
    stamp(frame, 'disc', size, x, y, palette.notReached, light * (groups > 1 ? 0.95 : 0.7));
  }
}

/** Those who have had it for a while: a full disc, or, where passing on is a state of its own, a pale ring. */
function paintReached(frame: Surface, scene: Scene, places: Int32Array, step: number, end: number): void {
  const { run, palette, view, density } = scene;
  const { members, origin, timed } = run;
  const radius = memberRadius(view);
  for (const place of places) {
    if (place >= end) break;
    const member = members[place]!;
    if (origin[place] === ORIGIN.first || hasPassedOn(scene, member, step)) continue;
    const x = pixelX(scene, member);
    const y = pixelY(scene, member);
    const light = lightOf(scene, member, step);
    if (timed === undefined) stamp(frame, 'disc', radius, x, y, palette.told, light);
    else stamp(frame, 'ring', Math.max(1.6 * density, radius), x, y, palette.read, light);
  }
}

/** Those who have passed it on, where that is a state of its own: a full disc, larger than the ring of readers. */
function paintPassers(frame: Surface, scene: Scene, places: Int32Array, step: number): void {
  const { run, palette, view, density } = scene;
  if (run.timed === undefined) return;
  const { fresh } = paceOf(run);
  const radius = Math.max(2.4 * density, 1.3 * memberRadius(view));
  for (const place of places) {
    const member = run.members[place]!;
    if (run.origin[place] === ORIGIN.first || !hasPassedOn(scene, member, step)) continue;
    const x = pixelX(scene, member);
    const y = pixelY(scene, member);
    const light = lightOf(scene, member, step);
    if (run.timed.passedAt[member]! > step - fresh)
      stamp(frame, 'glow', 3.2 * radius, x, y, palette.glow, 0.6 * light);
    stamp(frame, 'disc', radius + Math.max(0.75 * density, 0.2 * radius), x, y, palette.background, light);
    stamp(frame, 'disc', radius, x, y, palette.told, light);
  }
}

function hasPassedOn({ run: { timed } }: Scene, member: number, step: number): boolean {
  const passedAt = timed?.passedAt[member] ?? -1;
  return passedAt >= 0 && passedAt <= step;
}

/** 0 to 1: the more are told at once, the less each of them shines, so that the whole does not dazzle. */
export function calm(newlyTold: number): number {
  return Math.min(1, 12 / Math.sqrt(newlyTold + 1));
}

/** How a newly told member looks: after which step, how far he has lit up, how much he shines; both 0 to 1. */
export interface NewlyTold {
  readonly step: number;
  readonly growth: number;
  readonly shine: number;
}

/** A newly told member: larger than others, light, with a rim and a glow. */
export function paintNewlyTold(
  frame: Surface,
  scene: Scene,
  member: number,
  { step, growth, shine }: NewlyTold,
): void {
  const { palette, view } = scene;
  const radius = memberRadius(view) * (1 + (0.1 + 0.2 * shine) * growth);
  const x = pixelX(scene, member);
  const y = pixelY(scene, member);
  const light = lightOf(scene, member, step) * growth;
  stamp(frame, 'glow', 3.2 * radius, x, y, palette.glow, 0.5 * light * shine);
  stamp(frame, 'disc', radius + Math.max(0.5, 0.2 * radius), x, y, palette.rim, light);
  stamp(frame, 'disc', radius, x, y, palette.newlyTold, light);
}

/** Paints those with whom the content begins. */
export function paintFirstMembers(frame: Surface, scene: Scene, step: number): void {
  const { origin, members, stepOffsets } = scene.run;
  for (let place = 0; place < stepOffsets[step + 1]!; place++)
    if (origin[place] === ORIGIN.first) paintFirstMember(frame, scene, members[place]!, step);
}

function paintFirstMember(frame: Surface, scene: Scene, member: number, step: number): void {
  const { palette, view, density } = scene;
  const radius = Math.max(6 * density, 1.4 * memberRadius(view));
  const x = pixelX(scene, member);
  const y = pixelY(scene, member);
  const light = Math.min(1, 2 * lightOf(scene, member, step));
  stamp(frame, 'glow', 2.4 * radius, x, y, palette.glow, 0.55 * light);
  stamp(frame, 'diamond', radius + 2 * density, x, y, palette.rim, light);
  stamp(frame, 'diamond', radius, x, y, palette.firstMember, light);
}

function paintBridges(frame: Surface, scene: Scene, step: number): void {
  const { run, palette, view, density } = scene;
  const { fresh } = paceOf(run);
  const radius = Math.max(3 * density, 1.55 * memberRadius(view));
  const faded = 0.15 + 0.3 * calm(run.entries.length);
  for (const { step: at, isBridge, teller } of run.entries) {
    if (at > step) break;
    if (!isBridge) continue;
    const isFresh = at > step - fresh;
    const light = lightOf(scene, teller, step);
    const x = pixelX(scene, teller);
    const y = pixelY(scene, teller);
    if (isFresh) stamp(frame, 'glow', 3 * radius, x, y, palette.glow, 0.5 * light);
    stamp(frame, 'ring', radius, x, y, palette.ink, (isFresh ? 0.95 : faded) * light);
  }
}
