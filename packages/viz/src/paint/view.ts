import type { PopulationLayout } from '../layout/layoutPopulation.js';

/** From the layout's units to pixels of the canvas: `pixel = scale · unit + offset`. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The view that shows everybody, with a margin all round. */
export function fitView(layout: PopulationLayout, width: number, height: number, margin: number): View {
  const scale = Math.max(
    0.5,
    Math.min((width / 2 - margin) / layout.halfWidth, (height / 2 - margin) / layout.halfHeight),
  );
  return { scale: Math.min(scale, Math.min(width, height) / 9), x: width / 2, y: height / 2 };
}

/** The view after zooming by `factor` around a pixel, which stays where it is. */
export function zoomView({ scale, x, y }: View, factor: number, pixelX: number, pixelY: number): View {
  return {
    scale: scale * factor,
    x: pixelX + (x - pixelX) * factor,
    y: pixelY + (y - pixelY) * factor,
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The view that shows on a canvas of another size what a view shows on its own. */
export function viewIn(other: Size, { scale, x, y }: View, own: Size): View {
  const factor = Math.min(other.width / own.width, other.height / own.height);
  return {
    scale: factor * scale,
    x: other.width / 2 + factor * (x - own.width / 2),
    y: other.height / 2 + factor * (y - own.height / 2),
  };
}

/** Radius in pixels of a member who has been told. */
export function memberRadius({ scale }: View): number {
  return Math.max(1.1, Math.min(14, 0.3 * scale));
}
