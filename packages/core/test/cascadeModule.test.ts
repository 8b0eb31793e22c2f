import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cascadeModuleText, MODULE_PATH } from '../../kernel-wasm/build.mjs';
import { CASCADE_LAYOUT, CASCADE_MODULE } from '../src/engine/wasm/cascadeModule.js';

const text = await cascadeModuleText();

it.skipIf(!text)(
  'the compiled cascade is what its sources compile to (else not run: assemblyscript is not installed)',
  () => expect(readFileSync(MODULE_PATH, 'utf8')).toBe(text),
);

it('is small: pages may compile it at once', () => {
  expect(CASCADE_MODULE.length).toBeLessThan(8000);
});

it('has no two things in one place', () => {
  const { FREE, BATCH, MOST_HITS, BLOCK, MOST_OPENINGS, ...places } = CASCADE_LAYOUT;
  const sizes: Record<string, number> = {
    KEY: 16,
    DRAWS: 8,
    RUN_KEY: 16,
    LANES: 80,
    SHUFFLES: 256,
    FACTORS: 144,
    GAPS: 2 * 16_384 + 2,
    POWERS: 8 * 4097,
    ...Object.fromEntries(['POSITIONS', 'ENDS', 'XS', 'YS'].map((name) => [name, 4 * (BATCH + 4)])),
    HITS: 4 * (MOST_HITS + 4),
    ...Object.fromEntries(['NEXT', 'LAST', 'MEMBER_XS'].map((name) => [name, 4 * (BLOCK + 4)])),
    RUN_KEYS: 64,
    MASKS: 16,
    ...Object.fromEntries(
      ['MEMBERS', 'LISTS', 'STARTS', 'ENDS', 'BELOW'].map((name) => [`OPEN_${name}`, 4 * MOST_OPENINGS]),
    ),
  };
  const spans = Object.entries(places).map(([name, from]) => ({ from, to: from + (sizes[name] ?? 4) }));
  spans.sort((a, b) => a.from - b.from);
  expect(spans.filter(({ to }, i) => to > (spans[i + 1]?.from ?? FREE))).toEqual([]);
});
