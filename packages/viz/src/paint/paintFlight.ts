import { type Course, courseTo, pointOn } from './courses.js';
import { type Frame, stamp } from './frame.js';
import { calm, paintNewlyTold, type Scene } from './paintStage.js';
import type { Palette } from './palette.js';
import { memberRadius, type View } from './view.js';

const LONGEST_DELAY = 0.32;
const FLIGHT = 0.5;
const TAIL = 0.2;
const MOST_SPARKS = 6000;

/**
 * Paints what moves between `step` and the next: content on its way from tellers to told, and the told lighting up as
 * it arrives. `share` runs from 0 to 1. O(members told in the next step).
 */
export function paintFlight(frame: Frame, scene: Scene, step: number, share: number): void {
  const { run, layout, palette, view, density } = scene;
  const start = run.stepOffsets[step + 1]!;
  const end = run.stepOffsets[step + 2] ?? start;
  const shine = calm(end - start);
  const radius = Math.max(1.2 * density, Math.min(5 * density, 0.8 * memberRadius(view)));
  const comet = {
    radius,
    shine,
    most: Math.max(1, Math.min(60, Math.floor(MOST_SPARKS / (end - start + 1)))),
  };
  for (let place = start; place < end; place++) {
    const delay = LONGEST_DELAY * unevenness(place);
    const flown = (share - delay) / FLIGHT;
    if (flown >= 1) {
      const growth = Math.min(1, (share - delay - FLIGHT) / 0.12);
      paintNewlyTold(frame, scene, run.members[place]!, growth, shine);
      continue;
    }
    const course = courseTo(layout, run, place);
    if (course !== undefined && flown > 0) paintComet(frame, view, palette, course, eased(flown), comet);
  }
}

interface Comet {
  readonly radius: number;
  readonly shine: number;
  /** Most sparks that it may consist of. */
  readonly most: number;
}

/** A light with a tail of sparks, as close to each other as their size asks for. */
function paintComet(
  frame: Frame,
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
