import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { CASES } from '../src/scenario/cases.js';
import { presetOfName } from '../src/scenario/presets.js';
import { CASE_NAMES, type CaseCurve, caseCurves, caseTable, factorOf } from '../testkit/caseRows.js';
import { playCase, quantile } from '../testkit/playCase.js';

const page = readFileSync(new URL('../../../docs/cases.md', import.meta.url), 'utf8');
const names = CASES.map(({ name }) => name);

/** Figures within a factor of two of the simulated median, of all of them. */
const WITHIN_TWO: Readonly<Record<string, string>> = {
  'broken-guitar': '8 of 8',
  'kitchen-video': '3 of 3',
  'palm-oil': '5 of 5',
  'supply-failure': '0 of 1',
  'forum-complaint': '2 of 2',
  'oil-spill': '10 of 10',
};

describe('documented cases', () => {
  const curves = new Map<string, CaseCurve[]>();
  beforeAll(async () => {
    for (const name of names) curves.set(name, await caseCurves(name));
  });

  it('all have figures', () => expect(CASE_NAMES).toEqual(names));

  it.each(names)('%s: docs/cases.md shows what was observed, and what these runs come to', (name) => {
    expect(page).toContain(caseTable(curves.get(name)!));
  });

  it.each(names)('%s: so many figures are within a factor of two, as docs/cases.md says', (name) => {
    const factors = curves.get(name)!.flatMap(({ rows }) => rows.map(factorOf));
    const within = factors.filter((factor) => factor >= 0.5 && factor <= 2).length;
    expect(`${within} of ${factors.length}`).toBe(WITHIN_TWO[name]);
    expect(page).toMatch(
      new RegExp(`\\| \\[${name}\\]\\(#${name}\\) \\|[^\\n]*\\| ${within} of ${factors.length} \\|`),
    );
  });
});

// 40 runs of a ratio whose 5 to 95 % band spans a factor of thirty: the median is known to about a factor of two.
it('taking the film down makes it spread several times as fast as before, and as without it, at equal luck', async () => {
  const { scenario } = presetOfName('palm-oil');
  const crisis = { ...(scenario.crisis as object), response: [] };
  const [told, alone] = [
    await playCase(scenario, [24, 48], 40),
    await playCase({ ...scenario, crisis }, [24, 48], 40),
  ];
  const at = ({ byRun }: typeof told, hours: number) => byRun(['film', 'reach'], hours);
  expect(at(told, 24)).toEqual(at(alone, 24));
  const ratios = (world: typeof told) => at(world, 48).map((later, run) => later / at(world, 24)[run]! - 1);
  const [after, without] = [ratios(told), ratios(alone)];
  expect(quantile(after.slice().sort(), 0.5)).toBeGreaterThan(4);
  expect(quantile(after.slice().sort(), 0.5)).toBeLessThan(25);
  expect(quantile(without.slice().sort(), 0.5)).toBeLessThan(1);
  expect(after.filter((ratio, run) => ratio > without[run]!).length).toBeGreaterThanOrEqual(36);
});

it('the parody has about ten times the readers of the company’s own account', async () => {
  const { byRun } = await playCase(presetOfName('oil-spill').scenario, [54 * 24], 40);
  const median = (content: string) => quantile(byRun([content, 'reach'], 54 * 24).sort(), 0.5);
  expect(median('parody') / median('statement')).toBeGreaterThan(11 / 2);
  expect(median('parody') / median('statement')).toBeLessThan(11 * 2);
});
