import { paceOf } from '../run/paceOf.js';
import { type Course, courseTo, isInSight } from './courses.js';
import { dab, type Surface, stamp } from './frame.js';
import { lightOf, type Scene } from './scene.js';

const MOST_WAYS = 1500;
const MOST_POINTS = 1200;
/** So much rather than others ways are painted that lead into new groups. */
const BRIDGE_WEIGHT = 2;

/**
 * Paints the ways that content has taken up to a step. Of very many, some stand for all, lest they hide the picture or
 * hold it up: at the same moment the same ones, and hardly others at the next one.
 */
export function paintWays(frame: Surface, scene: Scene, step: number): void {
  const { run, layout, view, density } = scene;
  const end = run.stepOffsets[step + 1]!;
  const { fresh } = paceOf(run);
  const bridges = new Set(run.entries.filter((entry) => entry.isBridge).map((entry) => entry.place));
  // the more ways, the fainter each, so that the whole keeps its weight
  const base = Math.min(0.5, 4.4 / Math.sqrt(Math.min(end, 2 * MOST_WAYS) + 60));
  for (let place = 0; place < end; place++) {
    const isBridge = bridges.has(place);
    const kept = ((isBridge ? BRIDGE_WEIGHT : 1) * MOST_WAYS) / end;
    // ways fade out one by one as more of them come
    const clearness = Math.min(1, 6 * (1 - chanceOf(place) / kept));
    if (clearness <= 0) continue;
    const course = courseTo(layout, run, place);
    if (course === undefined || !isInSight(course, view, frame)) continue;
    const told = run.members[place]!;
    const age = (step - run.stepOf[told]!) / fresh;
    const strength = base * (0.35 + 0.65 / (1 + 0.6 * age)) * (isBridge ? 2 : 1);
    const opacity = Math.min(0.85, strength) * lightOf(scene, told, step) * clearness;
    paintWay(frame, scene, course, opacity, isBridge ? Math.max(1, density) : 0);
  }
}

function paintWay(
  frame: Surface,
  { view, palette }: Scene,
  { fromX, fromY, bendX, bendY, toX, toY }: Course,
  opacity: number,
  width: number,
): void {
  const length =
    view.scale *
    (Math.abs(bendX - fromX) + Math.abs(bendY - fromY) + Math.abs(toX - bendX) + Math.abs(toY - bendY));
  const points = Math.min(MOST_POINTS, Math.ceil((0.85 * length) / Math.max(1, 1.3 * width)) + 1);
  for (let i = 0; i <= points; i++) {
    const share = i / points;
    const [start, bend, stop] = [(1 - share) * (1 - share), 2 * share * (1 - share), share * share];
    const x = view.scale * (start * fromX + bend * bendX + stop * toX) + view.x;
    const y = view.scale * (start * fromY + bend * bendY + stop * toY) + view.y;
    if (width === 0) dab(frame, x - 0.5, y - 0.5, palette.trail, opacity);
    else stamp(frame, 'disc', width, x, y, palette.trail, 0.65 * opacity);
  }
}

/** 0 to 1, the same for the same place at all times. */
function chanceOf(place: number): number {
  return (Math.imul(place + 1, 0x9e3779b1) >>> 0) / 0x100000000;
}
