import type { Population } from '@grapevine/core';
import type { PopulationLayout } from '../layout/layoutPopulation.js';
import { isolines, type Point } from './isolines.js';
import { linkTowardsMiddle } from './linkTowardsMiddle.js';
import { type Raster, raster } from './raster.js';
import { FAR, squareDistances } from './squareDistances.js';

/** The soft hull of a group, in the units of the layout. */
export interface GroupOutline {
  readonly group: number;
  /** Closed lines around the members, those of holes included (fill with the even-odd rule). */
  readonly rings: readonly (readonly Point[])[];
  /** Straight threads to members who stand far from the rest: x and y of both ends. */
  readonly threads: readonly (readonly [number, number, number, number])[];
}

/** Members nearer than twice this grow together. */
const REACH = 2.4;
/** Distance of the outline from the members. */
const MARGIN = 0.95;
/** Members farther than this from the next one of their group hang on a thread. */
const LONGEST_BRIDGE = 3.4;
const MOST_CELLS_ACROSS = 220;

/**
 * The soft hull of a group: its members grown by `REACH` until they merge, then shrunk to `MARGIN` (a morphological
 * closing, by two distance transforms). Unlike a convex hull it leaves out empty space, and unlike a density contour it
 * never leaves out a member. O(cells + members log members).
 */
export function groupOutline(population: Population, layout: PopulationLayout, group: number): GroupOutline {
  const members = population.groupMembers.subarray(
    population.groupOffsets[group]!,
    population.groupOffsets[group + 1]!,
  );
  if (members.length === 0) return { group, rings: [], threads: [] };
  const links = linkTowardsMiddle(members, layout, group, REACH);
  const isNear = ([fromX, fromY, toX, toY]: readonly number[]) =>
    (toX! - fromX!) ** 2 + (toY! - fromY!) ** 2 < LONGEST_BRIDGE ** 2;
  const grid = emptyRaster(members, layout);
  for (const member of members) mark(grid, layout.x[member]!, layout.y[member]!);
  for (const link of links.filter(isNear)) markLine(grid, link);
  close(grid);
  const rings = isolines(grid, MARGIN * MARGIN).map(smooth);
  return { group, rings, threads: links.filter((link) => !isNear(link)) };
}

function emptyRaster(members: Uint32Array, { x, y }: PopulationLayout): Raster {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const member of members) {
    left = Math.min(left, x[member]!);
    right = Math.max(right, x[member]!);
    top = Math.min(top, y[member]!);
    bottom = Math.max(bottom, y[member]!);
  }
  const rim = 2 * REACH + 1;
  const cell = Math.max(0.22, (Math.max(right - left, bottom - top) + 2 * rim) / MOST_CELLS_ACROSS);
  return raster([left - rim, top - rim, right + rim, bottom + rim], cell, FAR);
}

function mark({ left, top, cell, columns, values }: Raster, x: number, y: number): void {
  values[Math.round((y - top) / cell) * columns + Math.round((x - left) / cell)] = 0;
}

function markLine(grid: Raster, [fromX, fromY, toX, toY]: readonly [number, number, number, number]): void {
  const steps = Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) / grid.cell);
  for (let i = 1; i < steps; i++)
    mark(grid, fromX + ((toX - fromX) * i) / steps, fromY + ((toY - fromY) * i) / steps);
}

/** Leaves in each cell the square of REACH minus its distance from what lies beyond REACH, so that MARGIN² is the outline. */
function close(grid: Raster): void {
  const { values, cell } = grid;
  squareDistances(grid);
  const reach = (REACH / cell) ** 2;
  for (let i = 0; i < values.length; i++) values[i] = values[i]! > reach ? 0 : FAR;
  squareDistances(grid);
  const shrink = REACH - MARGIN;
  for (let i = 0; i < values.length; i++) {
    const inside = Math.sqrt(values[i]!) * cell - shrink;
    values[i] = inside > 0 ? (MARGIN + inside) ** 2 : Math.max(0, MARGIN + inside) ** 2;
  }
}

/** Two rounds of corner cutting (Chaikin 1974) after dropping every other point: a calm line without stairs. */
function smooth(ring: readonly Point[]): Point[] {
  let line: readonly Point[] = ring.length > 24 ? ring.filter((_, i) => i % 3 === 0) : ring;
  for (let round = 0; round < 2; round++) {
    const cut: Point[] = [];
    line.forEach(([x, y], i) => {
      const [nextX, nextY] = line[(i + 1) % line.length]!;
      cut.push(
        [0.75 * x + 0.25 * nextX, 0.75 * y + 0.25 * nextY],
        [0.25 * x + 0.75 * nextX, 0.25 * y + 0.75 * nextY],
      );
    });
    line = cut;
  }
  return [...line];
}
