import { ORIGIN } from '@grapevine/core';
import { paceOf } from '../run/paceOf.js';
import type { RecordedRun } from '../run/recordRun.js';
import { type Course, courseTo, pointOn } from './courses.js';
import { type Surface, stamp } from './frame.js';
import { calm, paintNewlyTold } from './paintMembers.js';
import type { Palette } from './palette.js';
import { lightOf, type Scene } from './scene.js';
import { memberRadius, type View } from './view.js';

const LONGEST_DELAY = 0.32;
const FLIGHT = 0.5;
const TAIL = 0.2;
const MOST_SPARKS = 6000;
const MOST_BETWEEN_BUBBLES = 60;

/**
 * Paints what moves between `step` and the next: content on its way from tellers to told, and the told lighting up as
 * it arrives; between bubbles, some stand for all. `share` runs from 0 to 1. O(members told in the next step, or within the time of a flight).
 */
export function paintFlight(frame: Surface, scene: Scene, step: number, share: number): void {
  const { run, layout, palette, view, density } = scene;
  const start = run.stepOffsets[step + 1]!;
  const { flight } = paceOf(run);
  const position = step + share;
  const end = run.timed ? lastDeparted(run, start, position + flight) : (run.stepOffsets[step + 2] ?? start);
  const shine = calm(end - start);
  const radius = Math.max(1.2 * density, Math.min(5 * density, 0.8 * memberRadius(view)));
  const comet = {
    radius,
    shine,
    most: Math.max(scene.asBubbles ? 8 : 1, Math.min(60, Math.floor(MOST_SPARKS / (end - start + 1)))),
  };
  const kept = scene.asBubbles ? MOST_BETWEEN_BUBBLES / (end - start) : 1;
  for (let place = start; place < end; place++) {
    if (unevenness(place) >= kept) continue;
    const { flown, growth } = run.timed ? inTime(run, place, position, flight) : withinStep(place, share);
    const told = run.members[place]!;
    const arrival = run.stepOf[told]!;
    if (flown >= 1 && run.origin[place] !== ORIGIN.first) {
      if (!scene.asBubbles) paintNewlyTold(frame, scene, told, { step: arrival, growth, shine });
      continue;
    }
    const course = courseTo(layout, run, place);
    // on its way to a member to whom the same happens elsewhere, content is not seen at all
    if (course !== undefined && flown > 0 && flown < 1 && lightOf(scene, told, arrival) === 1)
      paintComet(frame, view, palette, course, eased(flown), comet);
  }
}

/** How far content has come on its way to a member, 1 or more when it is there; and how far he has lit up. */
interface Flight {
  readonly flown: number;
  readonly growth: number;
}

function withinStep(place: number, share: number): Flight {
  const delay = LONGEST_DELAY * unevenness(place);
  return { flown: (share - delay) / FLIGHT, growth: Math.min(1, (share - delay - FLIGHT) / 0.12) };
}

/** Arrives when the member read it; leaves the time of a flight before, or when the teller had it. */
function inTime(run: RecordedRun, place: number, position: number, flight: number): Flight {
  const { arrivals } = run.timed!;
  const arrival = arrivals[place]!;
  const teller = run.informedBy[place]!;
  const told = teller < 0 ? 0 : arrivals[run.place[teller]!]!;
  const left = Math.min(arrival - 1e-6, Math.max(told, arrival - flight));
  return {
    flown: (position - left) / (arrival - left),
    growth: Math.min(1, Math.max(0, (position - arrival) / (0.2 * flight))),
  };
}

/** The place after the last member to whom content may be on its way. */
function lastDeparted({ timed }: RecordedRun, start: number, until: number): number {
  const { arrivals } = timed!;
  let end = start;
  while (end < arrivals.length && arrivals[end]! < until) end++;
  return end;
}

interface Comet {
  readonly radius: number;
  readonly shine: number;
  /** Most sparks that it may consist of. */
  readonly most: number;
}

/** A light with a tail of sparks, as close to each other as their size asks for. */
function paintComet(
  frame: Surface,
  { scale, x, y }: View,
  palette: Palette,
  course: Course,
  head: number,
  { radius, shine, most }: Comet,
): void {
  const length = scale * TAIL * Math.hypot(course.toX - course.fromX, course.toY - course.fromY);
  const sparks = Math.max(1, Math.min(most, Math.ceil(length / (0.55 * radius))));
  for (let i = sparks - 1; i >= 0; i--) {
    const at = head - (TAIL * i) / sparks;
    if (at <= 0) continue;
    const [unitX, unitY] = pointOn(course, at);
    const fade = 1 - i / sparks;
    if (i === 0)
      stamp(frame, 'glow', 4 * radius, scale * unitX + x, scale * unitY + y, palette.glow, 0.55 * shine);
    stamp(
      frame,
      'disc',
      radius * (0.35 + 0.65 * fade),
      scale * unitX + x,
      scale * unitY + y,
      palette.newlyTold,
      i === 0 ? 1 : 0.55 * fade * fade,
    );
  }
}

/** Slow at both ends. */
function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

/** 0 to 1, the same for the same place at all times: not everybody is told at once. */
function unevenness(place: number): number {
  return ((Math.imul(place + 1, 0x9e3779b1) >>> 0) % 1024) / 1024;
}
