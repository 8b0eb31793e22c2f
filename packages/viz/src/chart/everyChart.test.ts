import { expect, test } from 'vitest';
import {
  hostileResult,
  smallComparison,
  smallCurve,
  smallResult,
  smallStatesResult,
} from '../../testkit/chartDocuments.js';
import { HOSTILE_LABELS } from '../../testkit/smallExperiment.js';
import type { ChartDocument, ChartOptions } from './chart.js';
import { chartKindsOf, chartOf } from './chartOf.js';
import { chartCsv } from './chartTable.js';

const launch = { id: 'launch', reach: [10, 20, 30, 40], impressions: [30, 60, 60, 90], value: 5 };
const complaint = { id: 'complaint', reach: [0, 5, 10, 20], impressions: [0, 20, 20, 50], value: -8 };
const two = smallResult([launch, complaint]);

const allOf = (document: ChartDocument, options: ChartOptions = { lang: 'en' }) =>
  chartKindsOf(document).map((kind) => chartOf(document, kind, options));

test.each(['auto', 'light', 'dark', 'print'] as const)(
  'every chart is complete in the %s look, at any width',
  (look) => {
    const documents = [
      two,
      smallResult([launch], 1),
      smallComparison([
        ['A', two],
        ['B', two],
      ]),
      smallCurve(),
      smallCurve(['deny']),
      smallStatesResult(['susceptible', 'infected', 'recovered']),
      smallStatesResult(['susceptible', 'infected', 'recovered'], 'sir', 1),
    ];
    for (const lang of ['en', 'fr'] as const)
      for (const chart of documents.flatMap((document) => allOf(document, { lang })))
        for (const width of [320, 390, 1280]) {
          const svg = chart.svg({ width, look });
          expect(svg).toMatch(
            /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 (\d+) [\d.]+" width="\1"/,
          );
          expect(svg).toContain('role="img"');
          expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
          expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
          expect(svg.includes('<style>')).toBe(look === 'auto');
        }
  },
);

test('hostile names stay texts, are cut, and turn nothing around', () => {
  const hostile = hostileResult();
  const worlds = smallComparison(HOSTILE_LABELS.slice(0, 4).map((name) => [name, hostile]));
  const charts = [
    ...allOf(hostile),
    ...allOf(worlds),
    ...allOf(smallCurve(HOSTILE_LABELS, HOSTILE_LABELS[0])),
    ...allOf(smallStatesResult(HOSTILE_LABELS, 'of-their-own')),
    ...HOSTILE_LABELS.map((content) => chartOf(hostile, 'adoption', { lang: 'fr', content })),
  ];
  for (const chart of charts) {
    const svg = chart.svg({ width: 390 });
    expect(svg).not.toMatch(/<img|<script|<!--|[\u202a-\u202e]/);
    expect(svg).not.toContain('\u0000');
    expect(svg).not.toMatch(/[\ud800-\udfff]/u);
    expect(svg).not.toMatch(/x{60}/);
    expect(svg.length).toBeLessThan(60_000);
  }
});

test('a table is a CSV file', () => {
  const table = {
    head: ['name', 'a "b"'],
    rows: [
      ['x,y', 1.5],
      ['z', Number.NaN],
    ],
  };
  expect(chartCsv(table)).toBe('name,"a ""b"""\n"x,y",1.5\nz,\n');
});

test('the states of a model are called as it calls them, in the reader’s language; others by their names', () => {
  const labelsIn = (document: ChartDocument, lang: 'en' | 'fr') =>
    chartOf(document, 'states', { lang }).table.head.filter((cell) => /moyenne|mean/.test(cell));
  const sir = smallStatesResult(['susceptible', 'infected', 'recovered']);
  expect(chartKindsOf(sir)).toEqual(['fan', 'states']);
  expect(labelsIn(sir, 'en')).toEqual(['Susceptible, mean', 'Infected, mean', 'Recovered, mean']);
  expect(labelsIn(sir, 'fr')).toEqual(['Réceptifs, moyenne', 'Infectés, moyenne', 'Guéris, moyenne']);
  expect(labelsIn(smallStatesResult(['hot', 'cold'], 'of-their-own'), 'en')).toEqual([
    'hot, mean',
    'cold, mean',
  ]);
});
