import type { ResponseCurveResult, ScenarioResult } from '@grapevine/core';
import { expect, test } from 'vitest';
import { smallComparison, smallCurve, smallResult, someEstimate } from '../../testkit/chartDocuments.js';
import type { Chart, ChartDocument } from './chart.js';
import { chartKindsOf, chartOf } from './chartOf.js';

const launch = { id: 'launch', reach: [10, 20, 30, 40], impressions: [30, 60, 60, 90], value: 5 };
const complaint = { id: 'complaint', reach: [0, 5, 10, 20], impressions: [0, 20, 20, 50], value: -8 };
const two = smallResult([launch, complaint]);

const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const draw = (chart: Chart) => chart.svg({ width: 800, look: 'light' });

/** Places of a drawing's tick, across or up, by what it says. */
function tickAt(svg: string, says: string, axis: 'x' | 'y'): number {
  const place = axis === 'x' ? /x="([\d.]+)"/ : /y="([\d.]+)"/;
  const text = [...svg.matchAll(/<text [^>]*>[^<]*/g)].find(([found]) => found.endsWith(`>${says}`))!;
  return Number(place.exec(text[0])![1]);
}

test('each document has its charts, the usual one first', () => {
  const kinds = ['fan', 'ledger', 'share-of-voice', 'adoption'];
  expect(chartKindsOf(two)).toEqual(kinds);
  expect(
    chartKindsOf(
      smallComparison([
        ['A', two],
        ['B', two],
      ]),
    ),
  ).toEqual(kinds);
  expect(chartKindsOf(smallCurve())).toEqual(['response-curve']);
  const { ledger: _, ...classical } = two as typeof two & { ledger: unknown };
  expect(chartKindsOf(classical as ChartDocument)).toEqual(['fan']);
});

test('a fan chart of one content stands where its axes say, and tells of 9 runs in 10', () => {
  const chart = chartOf(smallResult([launch]), 'fan', { lang: 'en' });
  const svg = draw(chart);
  const hours = svg.match(/text-anchor="middle">[^<]*/g)!.map((each) => each.split('>')[1]);
  expect(hours).toEqual(['0', '0.5', '1', '1.5', '2', '2.5', '3', '3.5', '4']);
  const median =
    /<path d="M([\d.]+),([\d.]+)L(?:[^"]*L)?([\d.]+),([\d.]+)" fill="none" stroke="#d55e00" stroke-width="2.25"/.exec(
      svg,
    )!;
  const [x1, y1, x4, y4] = median.slice(1).map(Number) as [number, number, number, number];
  const y = (value: number) =>
    tickAt(svg, '0', 'y') - 4 + ((tickAt(svg, '50', 'y') - tickAt(svg, '0', 'y')) * value) / 50;
  expect(y1).toBeCloseTo(y(10), 0);
  expect(y4).toBeCloseTo(y(40), 0);
  expect([x1, x4]).toEqual([tickAt(svg, '1', 'x'), tickAt(svg, '4', 'x')]);
  expect(spaced(chart.caption)).toBe(
    'After 4 hours: 32 to 48 of 100 members in 9 runs out of 10, median 40. 30 runs, 100 members, seed 7.',
  );
  expect(chart.table.head).toEqual(['hours from the start', 'mean', '5%', '25%', 'median', '75%', '95%']);
  expect(chart.table.rows.at(-1)).toEqual([4, 40, 32, 36, 40, 44, 48]);
});

test('a single run is a line of its own in a fan chart', () => {
  const run = { label: 'run 3', at: [0, 1, 4], values: [0, 20, 90] };
  const svg = draw(chartOf(smallResult([launch]), 'fan', { lang: 'en', run }));
  expect(svg).toContain('>run 3<');
  expect(svg).toContain('>100</text>');
});

test('several contents, or worlds, are medians with bands, told in both languages', () => {
  const chart = chartOf(two, 'fan', { lang: 'fr' });
  expect(chart.title).toBe('Membres touchés au fil du temps');
  expect(spaced(chart.caption)).toBe(
    'Après 4 heures, médiane des simulations : launch 40 ; complaint 20. Chaque bande contient 90 % des simulations. 30 simulations, 100 membres, graine 7.',
  );
  const svg = draw(chart);
  // each with its sign in the legend
  expect(svg.match(/fill-opacity="0.16"/g)).toHaveLength(4);
  expect(svg).toContain('stroke-dasharray="7 4"');
  const worlds = smallComparison([
    ['Launch', smallResult([launch])],
    ['Crisis', two],
  ]);
  expect(chartOf(worlds, 'fan', { lang: 'en' }).caption).toContain('Launch 40; Crisis 40.');
  expect(chartOf(worlds, 'fan', { lang: 'en', world: 1 }).caption).toContain('launch 40; complaint 20.');
  expect(chartOf(worlds, 'fan', { lang: 'en', world: 1, content: 'complaint' }).caption).toContain(
    'median 20',
  );
});

test('share of voice stacks what each content has of each column', () => {
  const chart = chartOf(two, 'share-of-voice', { lang: 'en' });
  expect(spaced(chart.caption)).toBe(
    'Of 140 impressions on average: launch 64%, complaint 36%. Each column is 15 minutes; a gap is a time in which nothing is read. 30 runs, 100 members, seed 7.',
  );
  const filled = chart.table.rows.filter(([, , impressions]) => impressions !== 0);
  expect(filled.map(([, ...cells]) => cells)).toEqual([
    [1, 30, 1, 0],
    [2, 50, 0.6, 0.4],
    [4, 60, 0.5, 0.5],
  ]);
  expect(draw(chart)).not.toMatch(/NaN|undefined/);
});

test('the ledger sets what is seen beside what it is worth, and warns where they disagree', () => {
  const warned = {
    ...two,
    warnings: [
      {
        ...{ kind: 'vanity', among: 'contents', measure: 'return' },
        first: { name: 'complaint', impressions: someEstimate(90), value: someEstimate(-8) },
        second: { name: 'launch', impressions: someEstimate(50), value: someEstimate(5) },
      },
    ],
  } as unknown as ChartDocument;
  const chart = chartOf(warned, 'ledger', { lang: 'en' });
  expect(chart.caption).toBe(
    'Seen more is not worth more: complaint is seen more than launch, and is worth less. Sorted by impressions. Whiskers: 95% intervals of the means. 30 runs, 100 members, seed 7.',
  );
  expect(chart.table.rows).toEqual([
    ['launch', 90, 89, 91, 5, 4, 6],
    ['complaint', 50, 49, 51, -8, -9, -7],
  ]);
  const svg = draw(chart);
  expect(svg).toContain('net return, EUR');
  expect(svg).toContain('>−8<');
  // bars to both sides of zero, as long as what they count
  const widths = [...svg.matchAll(/<path d="M([\d.]+),[\d.]+H([\d.]+)v14/g)].map(
    ([, a, b]) => Number(b) - Number(a),
  );
  expect(widths[0]! / widths[1]!).toBeCloseTo(90 / 50, 1);
  expect(widths[4]! / widths[2]!).toBeCloseTo(8 / 5, 1);
});

test('the ledger is by platform where there is one content, or by what is asked', () => {
  const one = smallResult([launch]);
  expect(chartOf(one, 'ledger', { lang: 'en' }).table.rows.map(([name]) => name)).toEqual([
    'facebook',
    'twitter',
  ]);
  const bySource = chartOf(one, 'ledger', { lang: 'fr', by: 'bySource' });
  expect(bySource.table.rows.map(([name]) => name)).toEqual(['bouche-à-oreille']);
  const worlds = smallComparison([
    ['Launch', one],
    ['Crisis', two],
  ]);
  expect(chartOf(worlds, 'ledger', { lang: 'en' }).table.rows.map(([name]) => name)).toEqual([
    'Crisis',
    'Launch',
  ]);
});

test('adoption has the Bass curve, the zones of its categories, and what each of them does', () => {
  const chart = chartOf(two, 'adoption', { lang: 'en', content: 'launch' });
  expect(chart.caption).toBe(
    'Bass curve: p 0.1 and q 1 an hour, R² 0.98; adoption is fastest after 2 hours. Zones are cut where the Bass curve bends most; beside their names, the share of all who adopt. Whiskers: 95% intervals of the means. 30 runs, 100 members, seed 7.',
  );
  expect(chart.table.rows[1]).toEqual([
    'early adopters',
    15,
    0.5,
    0.1,
    0.6,
    8 / 15,
    10 / 15,
    4 / 15,
    3.5 / 15,
    4.5 / 15,
  ]);
  const svg = draw(chart);
  for (const zone of ['innovators 10%', 'early majority 30%', 'laggards 20%']) expect(svg).toContain(zone);
  expect(svg).toContain('stroke-dasharray="7 4"');
  const none = structuredClone(two) as unknown as { contents: Record<string, { adoption: object }> };
  none.contents.launch!.adoption = {
    ...(two.contents.launch as unknown as { adoption: object }).adoption,
    ...{ bass: { kind: 'none', reason: 'poor' }, bassCuts: undefined, peakHours: undefined },
  };
  const poor = chartOf(none as unknown as ChartDocument, 'adoption', { lang: 'en' });
  expect(poor.caption).toMatch(/^No Bass curve comes near its course\. Whiskers/);
  expect(draw(poor)).not.toMatch(/NaN|undefined/);
});

test('a response curve says when half of the chance is gone; several ways say what each saves', () => {
  const chart = chartOf(smallCurve(), 'response-curve', { lang: 'en' });
  expect(chart.caption).toBe(
    'Half of what an answer can still save is gone after 9 hours. Bands: 95% intervals of differences taken run by run. 30 runs, 100 members, seed 7.',
  );
  expect(chart.table.rows).toEqual([
    [0, 0, 0, 0],
    [6, 10, 9, 11],
    [24, 20, 18, 22],
  ]);
  const ways = chartOf(smallCurve(['deny']), 'response-curve', { lang: 'fr', metric: 'reputation' });
  expect(ways.table.head.slice(1)).toEqual([
    'comme dans le scénario',
    'comme dans le scénario, 95\u00a0%, de',
    'comme dans le scénario, 95\u00a0%, à',
    ...['deny', 'deny, 95\u00a0%, de', 'deny, 95\u00a0%, à'],
  ]);
  // a loss of reputation counts as harm
  expect(ways.table.rows[0]!.slice(0, 2)).toEqual([0, 4]);
});

test('a preset is called what it is called in the language of the chart; worlds of one name are told apart', () => {
  const titles = { en: 'Small', fr: 'Petit' };
  const titled = <D extends ScenarioResult | ResponseCurveResult>(document: D): D => ({
    ...document,
    scenario: { ...document.scenario, titles },
  });
  const preset = titled(two);
  for (const kind of chartKindsOf(preset)) {
    expect(chartOf(preset, kind, { lang: 'fr' }).svg({ width: 600 })).toMatch(/>Petit( ·|<)/);
    expect(chartOf(preset, kind, { lang: 'en' }).svg({ width: 600 })).toMatch(/>Small( ·|<)/);
  }
  expect(chartOf(titled(smallCurve()), 'response-curve', { lang: 'fr' }).svg({ width: 600 })).toContain(
    '>Petit<',
  );
  const worlds = smallComparison([
    ['Small', preset],
    ['Small (2)', preset],
  ]);
  const { caption } = chartOf(worlds, 'fan', { lang: 'fr' });
  expect(caption).toMatch(/Petit 40.*Small \(2\).*40/);
});
