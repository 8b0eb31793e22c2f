import type { Rgb } from './palette.js';

/** An opaque picture in memory, four bytes a pixel: red, green, blue, 255. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
}

/** A small picture of one sign: how much of each pixel it covers, 0 to 255. */
export interface Mask {
  readonly size: number;
  readonly coverage: Uint8Array;
}

export type Shape = 'disc' | 'ring' | 'diamond' | 'glow';

const PARTS = 4;
const cache = new Map<string, Mask>();

/**
 * Lays a sign over the frame with its middle at (x, y), to a quarter of a pixel. Parts outside are cut off.
 * O(pixels of the sign).
 */
export function stamp(
  { width, height, bytes }: Frame,
  shape: Shape,
  radius: number,
  x: number,
  y: number,
  [red, green, blue]: Rgb,
  opacity = 1,
): void {
  const snappedX = Math.round(x * PARTS);
  const snappedY = Math.round(y * PARTS);
  const { size, coverage } = maskOf(shape, radius, snappedX & (PARTS - 1), snappedY & (PARTS - 1));
  const left = Math.floor(snappedX / PARTS) - (size >> 1);
  const top = Math.floor(snappedY / PARTS) - (size >> 1);
  const weight = Math.round(opacity * 258);
  const firstRow = Math.max(0, -top);
  const lastRow = Math.min(size, height - top);
  const firstColumn = Math.max(0, -left);
  const lastColumn = Math.min(size, width - left);
  for (let row = firstRow; row < lastRow; row++) {
    let at = 4 * ((top + row) * width + left + firstColumn);
    for (let i = row * size + firstColumn; i < row * size + lastColumn; i++, at += 4) {
      const share = (coverage[i]! * weight) >> 8;
      if (share === 0) continue;
      bytes[at] = bytes[at]! + (((red - bytes[at]!) * share) >> 8);
      bytes[at + 1] = bytes[at + 1]! + (((green - bytes[at + 1]!) * share) >> 8);
      bytes[at + 2] = bytes[at + 2]! + (((blue - bytes[at + 2]!) * share) >> 8);
    }
  }
}

/** Lays a point of light on the four pixels around (x, y). */
export function dab(
  { width, height, bytes }: Frame,
  x: number,
  y: number,
  [red, green, blue]: Rgb,
  opacity: number,
): void {
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column + 1 >= width || row + 1 >= height) return;
  const right = x - column;
  const below = y - row;
  let at = 4 * (row * width + column);
  for (let corner = 0; corner < 4; corner++) {
    const share = (corner & 1 ? right : 1 - right) * (corner & 2 ? below : 1 - below) * opacity;
    bytes[at] = bytes[at]! + (red - bytes[at]!) * share;
    bytes[at + 1] = bytes[at + 1]! + (green - bytes[at + 1]!) * share;
    bytes[at + 2] = bytes[at + 2]! + (blue - bytes[at + 2]!) * share;
    at += corner === 1 ? 4 * (width - 1) : 4;
  }
}

function maskOf(shape: Shape, wantedRadius: number, partX: number, partY: number): Mask {
  const radius = Math.max(0.5, Math.round(wantedRadius * PARTS) / PARTS);
  const key = `${shape} ${radius} ${partX} ${partY}`;
  let mask = cache.get(key);
  if (mask === undefined) {
    if (cache.size > 2000) cache.clear();
    mask = drawMask(shape, radius, partX / PARTS, partY / PARTS);
    cache.set(key, mask);
  }
  return mask;
}

function drawMask(shape: Shape, radius: number, offsetX: number, offsetY: number): Mask {
  const half = Math.ceil(radius + 1.5);
  const size = 2 * half + 1;
  const coverage = new Uint8Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const dx = column - half - offsetX;
      const dy = row - half - offsetY;
      coverage[row * size + column] = Math.round(255 * covers(shape, radius, dx, dy));
    }
  }
  return { size, coverage };
}

function covers(shape: Shape, radius: number, dx: number, dy: number): number {
  const away = Math.sqrt(dx * dx + dy * dy);
  const clamp = (share: number) => Math.max(0, Math.min(1, share));
  if (shape === 'disc') return clamp(radius + 0.5 - away);
  if (shape === 'diamond') return clamp((radius - Math.abs(dx) - Math.abs(dy)) * Math.SQRT1_2 + 0.5);
  if (shape === 'ring') {
    const thickness = Math.max(1, 0.28 * radius);
    return clamp(radius + 0.5 - away) * clamp(away - radius + thickness + 0.5);
  }
  const share = clamp(1 - away / radius);
  return share * share * (3 - 2 * share) * 0.8;
}
