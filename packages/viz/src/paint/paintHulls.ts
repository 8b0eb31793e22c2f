import type { Population } from '@grapevine/core';
import type { GroupOutline } from '../outline/groupOutline.js';
import { cssColour, DASHES, type Palette, type Rgb } from './palette.js';
import type { View } from './view.js';

/** What a 2D canvas must offer. */
export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The colour of a group's hull: that of its platform; where there is only one platform, colours just tell neighbours apart. */
export function hullColour({ platforms, groupPlatform }: Population, palette: Palette, group: number): Rgb {
  const index = platforms.length > 1 ? groupPlatform[group]! : group;
  return palette.platforms[index % palette.platforms.length]!;
}

/** Paints the background: a soft light in the middle. */
export function paintBackground(brush: Brush, palette: Palette, width: number, height: number): void {
  const glow = brush.createRadialGradient(
    width / 2,
    height / 2,
    0,
    width / 2,
    height / 2,
    0.62 * Math.max(width, height),
  );
  glow.addColorStop(0, cssColour(palette.backgroundMiddle));
  glow.addColorStop(1, cssColour(palette.background));
  brush.fillStyle = glow;
  brush.fillRect(0, 0, width, height);
}

export interface HullLook {
  readonly population: Population;
  readonly palette: Palette;
  readonly view: View;
  readonly density: number;
  /** Whether content has been passed on in the group. */
  readonly isLit: (group: number) => boolean;
  /** 0 to 1; less where hulls shall stay behind members. */
  readonly strength: number;
}

/** Paints hulls, the largest first; lit ones have a warm rim. */
export function paintHulls(brush: Brush, outlines: readonly GroupOutline[], look: HullLook): void {
  const { population, palette, view, density, isLit, strength } = look;
  const crowd = strength * Math.min(1, 2.2 / Math.sqrt(Math.max(4, outlines.length)) + 0.35);
  for (const outline of outlines) {
    const colour = hullColour(population, palette, outline.group);
    const path = hullPath(outline, view);
    const lit = isLit(outline.group);
    const platform = population.platforms.length > 1 ? population.groupPlatform[outline.group]! : 0;
    brush.fillStyle = cssColour(colour, palette.hullFill * crowd * (lit ? 1.5 : 1));
    brush.fill(path, 'evenodd');
    brush.lineWidth = (lit ? 1.6 : 1.1) * density;
    brush.setLineDash((DASHES[platform % DASHES.length] ?? []).map((dash) => dash * density));
    brush.strokeStyle = cssColour(colour, palette.hullLine * (lit ? 1.3 : 0.8) * crowd);
    brush.stroke(path);
    if (!lit) continue;
    brush.setLineDash([]);
    brush.lineWidth = 5 * density;
    brush.strokeStyle = cssColour(palette.glow, 0.13);
    brush.stroke(path);
  }
  brush.setLineDash([]);
}

/** The outline as a path in pixels. */
export function hullPath({ rings }: GroupOutline, { scale, x, y }: View): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(([px, py], i) => {
      if (i === 0) path.moveTo(scale * px + x, scale * py + y);
      else path.lineTo(scale * px + x, scale * py + y);
    });
    path.closePath();
  }
  return path;
}
