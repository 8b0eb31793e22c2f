import type { Bubbles } from '../layout/bubbles.js';
import { bowed, traceCourse } from '../paint/courses.js';
import type { Brush } from '../paint/paintHulls.js';
import { cssColour, type Rgb } from '../paint/palette.js';
import type { Scene } from '../paint/scene.js';
import { paceOf } from '../run/paceOf.js';
import { bubbleLevels, differingLevels } from './bubbleLevels.js';
import { fillAngle } from './fillAngle.js';

/** A layer of the liquid: its colour, and [bubbles] up to which share it stands. */
interface Layer {
  readonly colour: string;
  readonly shareOf: (bubble: number) => number;
}

const MOST_BRIDGES = 400;

/**
 * Fills the bubbles: by area as far as their members are reached, at the surface those just reached, at the bottom, where
 * passing on is a state of its own, those who passed it on. Lights the bridges over which content came. Where shared
 * fates are known, bubbles are filled as far as their members fare differently. `position`: steps, between two steps
 * liquid rises. O(bubbles + entries), with shared fates O(memberships).
 */
export function paintBubbles(brush: Brush, scene: Scene, bubbles: Bubbles, position: number): void {
  const step = Math.floor(position + 1e-6);
  if (scene.sharedFate === undefined) paintBridges(brush, scene, bubbles, step);
  const layers = scene.sharedFate ? differing(scene, bubbles, step) : reached(scene, bubbles, position);
  // clusters have no hull
  const clusters = {
    colour: cssColour(scene.palette.notReached, 0.2),
    shareOf: (bubble: number) => (bubbles.group[bubble]! < 0 ? 1 : 0),
  };
  const { x: left, y: top, scale } = scene.view;
  for (const { colour, shareOf } of [clusters, ...layers]) {
    brush.fillStyle = colour;
    brush.beginPath();
    for (let bubble = 0; bubble < bubbles.count; bubble++) {
      const radius = scale * bubbles.radius[bubble]!;
      const x = scale * bubbles.x[bubble]! + left;
      const y = scale * bubbles.y[bubble]! + top;
      const share = shareOf(bubble);
      if (share <= 0) continue;
      const angle = fillAngle(share);
      brush.moveTo(x + radius * Math.cos(angle), y - radius * Math.sin(angle));
      brush.arc(x, y, radius, -angle, Math.PI + angle);
      brush.closePath();
    }
    brush.fill();
  }
}

function reached({ run, palette }: Scene, bubbles: Bubbles, position: number): Layer[] {
  const { reached: all, passed } = bubbleLevels(bubbles, run);
  const fresh = position - paceOf(run).fresh;
  const layer = (counts: Uint32Array, at: number, colour: Rgb): Layer => ({
    colour: cssColour(colour),
    shareOf: (bubble) => levelAt(counts, bubbles, run.stepCount, at, bubble),
  });
  const layers = [
    layer(all, position, palette.newlyTold),
    layer(all, fresh, passed ? half(palette.read, palette.background) : palette.told),
  ];
  if (passed) layers.push(layer(passed, position, palette.told));
  return layers;
}

/** Between two colours. */
function half(one: Rgb, other: Rgb): Rgb {
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2, (one[2] + other[2]) / 2];
}

/** Share of a bubble's members at a position. */
function levelAt(
  counts: Uint32Array,
  { count, size }: Bubbles,
  stepCount: number,
  position: number,
  bubble: number,
): number {
  if (position < 0) return 0;
  const step = Math.min(stepCount - 1, Math.floor(position));
  const here = counts[step * count + bubble]!;
  const next = counts[Math.min(stepCount - 1, step + 1) * count + bubble]!;
  return (here + (position - step) * (next - here)) / size[bubble]!;
}

function differing({ run, palette, sharedFate }: Scene, bubbles: Bubbles, step: number): Layer[] {
  const { here, elsewhere } = differingLevels(bubbles, run, sharedFate!, step);
  return [
    {
      colour: cssColour(palette.elsewhere),
      shareOf: (bubble) => (here[bubble]! + elsewhere[bubble]!) / bubbles.size[bubble]!,
    },
    { colour: cssColour(palette.told), shareOf: (bubble) => here[bubble]! / bubbles.size[bubble]! },
  ];
}

/** From who carried it to the bubble that it came into; those just crossed shine. */
function paintBridges(
  brush: Brush,
  { run, layout, palette, view, density }: Scene,
  bubbles: Bubbles,
  step: number,
): void {
  const { fresh } = paceOf(run);
  const crossed = run.entries.filter(
    ({ isBridge, step: at, group }) => isBridge && at <= step && bubbles.ofGroup[group]! >= 0,
  );
  const fresher = crossed.filter(({ step: at }) => at > step - fresh).length;
  const shine = Math.min(1, 4 / Math.sqrt(fresher));
  brush.lineCap = 'round';
  for (const { group, teller, step: at } of crossed.slice(-MOST_BRIDGES)) {
    const bubble = bubbles.ofGroup[group]!;
    const isFresh = at > step - fresh;
    brush.strokeStyle = cssColour(palette.trail, isFresh ? Math.max(0.3, 0.9 * shine) : 0.16);
    brush.lineWidth = (isFresh ? 1 + 1.2 * shine : 1) * density;
    brush.beginPath();
    const { x, y } = layout;
    traceCourse(brush, view, bowed(x[teller]!, y[teller]!, bubbles.x[bubble]!, bubbles.y[bubble]!));
    brush.stroke();
  }
}
