import { expect, test } from 'vitest';
import { valueTicks } from './niceTicks.js';
import { plotFrame } from './plot.js';
import { type ResponseChartSpec, renderResponseChart, responsePlot } from './responseChart.js';

const spec: ResponseChartSpec = {
  width: 720,
  height: 420,
  title: 'What each hour costs',
  xLabel: 'delay (h)',
  yLabel: 'more members reached',
  delays: [0, 6, 24, 72],
  curves: [
    { label: 'as planned', values: [0, 40, 130, 150], low: [0, 30, 110, 140], high: [0, 50, 150, 160] },
  ],
  level: { label: 'no answer', value: 155 },
  mark: { label: 'half is gone', at: 9 },
  caption: 'Half of what an answer can still save is gone after 9 h.',
  formatNumber: String,
};

test('a response chart names its axes, its unit, its curves, its level, its mark, and says what it shows', () => {
  const svg = renderResponseChart(spec);
  for (const words of [
    'What each hour',
    'delay (h)',
    'more members',
    'as planned',
    'no answer',
    'half is gone',
  ])
    expect(svg).toContain(words);
  expect(svg).toContain('<desc>Half of what an answer');
  expect(svg).toContain('role="img"');
  expect(svg).toContain('prefers-color-scheme:dark');
  expect(svg).not.toMatch(/NaN|undefined/);
});

test('many curves differ in colour or dashes, and have no bands', () => {
  const curves = Array.from({ length: 12 }, (_, i) => ({ ...spec.curves[0]!, label: `way ${i}` }));
  const svg = renderResponseChart({ ...spec, curves });
  expect(svg).not.toContain('fill-opacity');
  const looks = [...svg.matchAll(/<path d="[^"]*" fill="none" class="gv-\d-stroke" (.*?)\/>/g)].map(
    ([, look]) => look,
  );
  expect(looks).toHaveLength(12);
  expect(new Set(looks).size).toBe(12);
});

test('values lie inside the plot, also those below zero', () => {
  const curve = { label: '', values: [-3, 4, 5, 6], low: [-9, 0, 0, 0], high: [0, 5, 6, 7] };
  const { left, right, top, bottom, x, y } = plotFrame(responsePlot({ ...spec, curves: [curve] }));
  expect([x(0), x(72)]).toEqual([left, right]);
  expect(y(-9)).toBeLessThanOrEqual(bottom);
  expect(y(155)).toBeGreaterThanOrEqual(top);
});

test('ticks are round, whatever the size of values', () => {
  expect(valueTicks(0, 155)).toEqual([0, 50, 100, 150, 200]);
  expect(valueTicks(-0.013, 0)).toEqual([-0.015, -0.01, -0.005, 0]);
  expect(valueTicks(0, 0)).toEqual([0, 1]);
  expect(valueTicks(-20, 70)).toEqual([-20, 0, 20, 40, 60, 80]);
});

test('hostile texts stay texts', () => {
  const hostile = '<img src=x onerror="alert(1)">';
  const svg = renderResponseChart({
    ...spec,
    title: hostile,
    caption: hostile,
    curves: [{ ...spec.curves[0]!, label: hostile }],
  });
  expect(svg).not.toContain('<img');
});
