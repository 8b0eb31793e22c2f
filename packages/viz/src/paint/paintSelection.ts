import type { GroupOutline } from '../outline/groupOutline.js';
import { pathBack } from '../run/recordRun.js';
import { courseTo, traceCourse } from './courses.js';
import { type Brush, hullColour, hullPath } from './paintHulls.js';

import { cssColour } from './palette.js';
import { pixelX, pixelY, type Scene } from './scene.js';
import { memberRadius } from './view.js';

/** Paints one group strongly: its hull, threads to members who stand apart, and a dot on each member. */
export function paintGroup(brush: Brush, scene: Scene, outline: GroupOutline, strength: number): void {
  const { population, palette, view, density } = scene;
  const colour = hullColour(population, palette, outline.group);
  const path = hullPath(outline, view);
  brush.fillStyle = cssColour(colour, 0.16 * strength);
  brush.fill(path, 'evenodd');
  // the more threads, the fainter each
  brush.strokeStyle = cssColour(
    palette.ink,
    0.4 * strength * Math.min(1, 6 / Math.sqrt(outline.threads.length)),
  );
  brush.lineWidth = 1.1 * density;
  brush.beginPath();
  for (const [fromX, fromY, toX, toY] of outline.threads) {
    brush.moveTo(view.scale * fromX + view.x, view.scale * fromY + view.y);
    brush.lineTo(view.scale * toX + view.x, view.scale * toY + view.y);
  }
  brush.stroke();
  brush.strokeStyle = cssColour(palette.ink, 0.85 * strength);
  brush.lineWidth = 1.8 * density;
  brush.stroke(path);
}

/** Paints who told whom, from the first member to this one, and a ring around him. */
export function paintPath(brush: Brush, scene: Scene, member: number, step: number): void {
  const { run, layout, palette, view, density } = scene;
  const reachedAt = run.stepOf[member]!;
  const path = reachedAt >= 0 && reachedAt <= step ? pathBack(run, member) : [];
  brush.lineCap = 'round';
  for (const [width, colour] of [
    [5.5, cssColour(palette.background, 0.75)],
    [2.6, cssColour(palette.ink, 0.95)],
  ] as const) {
    brush.lineWidth = width * density;
    brush.strokeStyle = colour;
    brush.beginPath();
    for (const told of path) {
      const course = courseTo(layout, run, run.place[told]!);
      if (course) traceCourse(brush, view, course);
    }
    brush.stroke();
  }
  for (const told of path.slice(1)) ring(brush, scene, told, 1.25);
  ring(brush, scene, member, 1.9);
}

function ring(brush: Brush, scene: Scene, member: number, factor: number): void {
  const { palette, view, density } = scene;
  brush.beginPath();
  const radius = Math.max(4 * density, factor * memberRadius(view) + density);
  brush.arc(pixelX(scene, member), pixelY(scene, member), radius, 0, 2 * Math.PI);
  brush.lineWidth = 4 * density;
  brush.strokeStyle = cssColour(palette.background, 0.7);
  brush.stroke();
  brush.lineWidth = 2 * density;
  brush.strokeStyle = cssColour(palette.ink);
  brush.stroke();
}
