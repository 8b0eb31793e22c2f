import type { GroupOutline } from '../outline/groupOutline.js';
import type { Brush } from './paintHulls.js';
import { cssColour, type Palette } from './palette.js';
import type { View } from './view.js';

const MOST_LABELS = 16;

export interface LabelLook {
  readonly palette: Palette;
  readonly view: View;
  readonly density: number;
  readonly width: number;
  readonly height: number;
  readonly textOf: (group: number) => string;
  readonly isLit: (group: number) => boolean;
}

/** Writes the names of large groups above their hulls, where these are wide enough and no other name stands in the way. */
export function paintLabels(brush: Brush, outlines: readonly GroupOutline[], look: LabelLook): void {
  const { palette, view, density, width, height, textOf, isLit } = look;
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  const size = 11.5 * Math.max(density, Math.min(1.7 * density, width / 1100));
  brush.font = `500 ${size}px system-ui, sans-serif`;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  for (const { group, rings } of outlines) {
    if (taken.length === MOST_LABELS) return;
    const top = rings[0]?.reduce((best, point) => (point[1] < best[1] ? point : best));
    if (top === undefined) continue;
    const text = textOf(group);
    if (widthOf(rings) * view.scale < 0.8 * brush.measureText(text).width) continue;
    const half = brush.measureText(text).width / 2 + 5 * density;
    const x = Math.max(half, Math.min(width - half, view.scale * top[0] + view.x));
    const y = view.scale * top[1] + view.y - 0.25 * size;
    const box = [x - half, y - 0.8 * size, x + half, y + 0.8 * size] as const;
    if (box[1] < 0 || box[3] > height || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    brush.lineWidth = 3.5 * density;
    brush.strokeStyle = cssColour(palette.background, 0.82);
    brush.strokeText(text, x, y);
    brush.fillStyle = cssColour(isLit(group) ? palette.ink : palette.muted, 0.95);
    brush.fillText(text, x, y);
  }
}

/** Width of the first, largest ring. */
function widthOf(rings: GroupOutline['rings']): number {
  const x = rings[0]!.map((point) => point[0]);
  return Math.max(...x) - Math.min(...x);
}

type Box = readonly [number, number, number, number];

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
