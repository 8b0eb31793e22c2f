import { expect, test } from 'vitest';
import type { ChartFrame } from './axes.js';
import { textWidth } from './textWidth.js';
import { flagsHeight, type Zone, zoneFlags } from './zones.js';

const frame: ChartFrame = { left: 0, right: 300, top: 100, bottom: 300, x: (at) => at, y: (value) => value };
const zone = (label: string, from: number, to: number): Zone => ({ label, from, to });

test('no name lies on another one, and no line crosses the name of an earlier zone', () => {
  const zones = [
    zone('innovators 2.5%', 0, 0),
    zone('early adopters 13%', 0, 8),
    zone('early majority 34%', 8, 90),
  ];
  const flags = zoneFlags(
    [...zones, zone('late majority 34%', 90, 250), zone('laggards 16%', 250, 300)],
    frame,
  );
  expect(flags.map(({ label }) => label)).not.toContain('innovators 2.5%');
  for (const [i, later] of flags.entries())
    for (const earlier of flags.slice(0, i)) {
      const end = earlier.at + textWidth(earlier.label);
      if (earlier.row === later.row) expect(end).toBeLessThan(later.at);
      // a line goes down from its own name
      if (earlier.row > later.row) expect(end).toBeLessThan(later.start);
    }
  expect(flagsHeight(flags)).toBe(15 * Math.max(...flags.map(({ row }) => row + 1)));
});

test('a name that has room stands in the first row; one at the edge stays on the sheet', () => {
  const flags = zoneFlags([zone('a', 0, 100), zone('b', 100, 290), zone('a long name', 290, 300)], frame);
  expect(flags.map(({ row }) => row)).toEqual([0, 0, 0]);
  expect(flags[2]!.at + textWidth('a long name')).toBeLessThanOrEqual(300);
});

test('without zones, names take no room', () => expect(flagsHeight(zoneFlags([], frame))).toBe(0));
