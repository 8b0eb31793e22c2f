import type { Rgb } from './palette.js';

/** An opaque picture in memory, four bytes a pixel: red, green, blue, 255. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
}

/** In place of a picture: notes down what would be painted, for those who paint it by other means. */
export interface SignList {
  readonly width: number;
  readonly height: number;
  /** `sign`: its place in `SIGNS`. */
  readonly add: (sign: number, radius: number, x: number, y: number, colour: Rgb, opacity: number) => void;
}

/** What can be painted on. */
export type Surface = Frame | SignList;

/** A small picture of one sign: how much of each pixel it covers, 0 to 255. */
interface Mask {
  readonly size: number;
  readonly coverage: Uint8Array;
}

export type Shape = 'disc' | 'ring' | 'diamond' | 'glow';

/** All that pictures are made of; the last one is a point of light. */
export const SIGNS: readonly (Shape | 'dab')[] = ['disc', 'ring', 'diamond', 'glow', 'dab'];

const PARTS = 4;
const LARGEST = 1 << 12;
const cache = new Map<number, Mask>();

/**
 * Lays a sign over the frame with its middle at (x, y), to a quarter of a pixel. Parts outside are cut off.
 * O(pixels of the sign).
 */
export function stamp(
  frame: Surface,
  shape: Shape,
  radius: number,
  x: number,
  y: number,
  colour: Rgb,
  opacity = 1,
): void {
  const { width, height } = frame;
  const rim = radius + 3;
  if (x < -rim || y < -rim || x > width + rim || y > height + rim) return;
  if ('add' in frame) {
    frame.add(SIGNS.indexOf(shape), radius, x, y, colour, opacity);
    return;
  }
  const { bytes } = frame;
  const [red, green, blue] = colour;
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
export function dab(frame: Surface, x: number, y: number, colour: Rgb, opacity: number): void {
  const { width, height } = frame;
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column + 1 >= width || row + 1 >= height) return;
  if ('add' in frame) {
    frame.add(SIGNS.length - 1, 0, x, y, colour, opacity);
    return;
  }
  const { bytes } = frame;
  const right = x - column;
  const below = y - row;
  const at = 4 * (row * width + column);
  const under = at + 4 * width;
  blend(bytes, at, colour, (1 - right) * (1 - below) * opacity);
  blend(bytes, at + 4, colour, right * (1 - below) * opacity);
  blend(bytes, under, colour, (1 - right) * below * opacity);
  blend(bytes, under + 4, colour, right * below * opacity);
}

function blend(bytes: Uint8ClampedArray, at: number, colour: Rgb, share: number): void {
  bytes[at] = bytes[at]! + (colour[0] - bytes[at]!) * share;
  bytes[at + 1] = bytes[at + 1]! + (colour[1] - bytes[at + 1]!) * share;
  bytes[at + 2] = bytes[at + 2]! + (colour[2] - bytes[at + 2]!) * share;
}

function maskOf(shape: Shape, wantedRadius: number, partX: number, partY: number): Mask {
  const quarters = Math.min(LARGEST - 1, Math.max(PARTS / 2, Math.round(wantedRadius * PARTS)));
  const key = ((SIGNS.indexOf(shape) * LARGEST + quarters) * PARTS + partX) * PARTS + partY;
  let mask = cache.get(key);
  if (mask === undefined) {
    if (cache.size > 2000) cache.clear();
    mask = drawMask(shape, quarters / PARTS, partX / PARTS, partY / PARTS);
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

/** 0 to 1: how much of a pixel a sign covers. The shader of `GlPainter` says the same. */
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
