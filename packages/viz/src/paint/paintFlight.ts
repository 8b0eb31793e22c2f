import { courseTo, pointOn } from './courses.js';
import { type Frame, stamp } from './frame.js';
import { paintNewlyTold, type Scene } from './paintStage.js';
import { memberRadius } from './view.js';

const LONGEST_DELAY = 0.32;
const FLIGHT = 0.5;
const MOST_SPARKS = 6000;

/**
 * Paints what moves between `step` and the next: content on its way from tellers to told, and the told lighting up as
 * it arrives. `share` runs from 0 to 1. O(members told in the next step).
 */
export function paintFlight(frame: Frame, scene: Scene, step: number, share: number): void {
  const { run, layout, palette, view, density } = scene;
  const start = run.stepOffsets[step + 1]!;
  const end = run.stepOffsets[step + 2] ?? start;
  const tail = Math.max(1, Math.min(7, Math.floor(MOST_SPARKS / (end - start + 1))));
  const radius = Math.max(1.2 * density, Math.min(5 * density, 0.8 * memberRadius(view)));
  for (let place = start; place < end; place++) {
    const delay = LONGEST_DELAY * unevenness(place);
    const flown = (share - delay) / FLIGHT;
    const member = run.members[place]!;
    if (flown >= 1) {
      paintNewlyTold(frame, scene, member, Math.min(1, (share - delay - FLIGHT) / 0.12));
      continue;
    }
    const course = courseTo(layout, run, place);
    if (course === undefined || flown <= 0) continue;
    for (let i = tail - 1; i >= 0; i--) {
      const at = eased(flown) - 0.028 * i;
      if (at <= 0) continue;
      const [x, y] = pointOn(course, at);
      const brightness = (1 - i / tail) ** 1.5;
      const size = radius * (1 - (0.6 * i) / tail);
      if (i === 0) stamp(frame, 'glow', 4 * radius, view.scale * x + view.x, view.scale * y + view.y, palette.glow, 0.55);
      stamp(frame, 'disc', size, view.scale * x + view.x, view.scale * y + view.y, palette.newlyTold, brightness);
    }
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
