import { expect, test } from 'vitest';
import { escapeText } from './escapeText.js';
import { legendPlaces } from './legendPlaces.js';
import { niceTicks } from './niceTicks.js';
import { type ChartSpec, chartPlot, renderChart } from './renderChart.js';
import { wrapText } from './wrapText.js';

const spec: ChartSpec = {
  width: 320,
  height: 240,
  title: 'Reach',
  xLabel: 'step',
  yLabel: 'members reached',
  line: { label: 'run 1', values: [5, 20, 80, 90] },
  band: { label: '90% of 200 runs', low: [5, 10, 40, 60], high: [5, 40, 90, 130] },
  caption: 'Run 1 reaches 90 of 200 members by step 3.',
  colours: { ink: '#000', muted: '#666', grid: '#ddd', line: '#d50', band: '#fda' },
  formatNumber: String,
};

test('a chart names its axes, its unit, its line, its band, and says what it shows', () => {
  const svg = renderChart(spec);
  for (const text of [
    'step',
    'members reached',
    'run 1',
    '90% of 200 runs',
    'Run 1 reaches 90 of 200 members',
  ])
    expect(svg).toContain(text);
  expect(svg).toContain('role="img"');
  expect(svg).not.toContain('NaN');
});

test('hostile texts stay texts', () => {
  const hostile = '<img src=x onerror="alert(1)">&\u0000';
  const svg = renderChart({
    ...spec,
    title: hostile,
    line: { ...spec.line, label: hostile },
    caption: hostile,
  });
  expect(svg).not.toContain('<img');
  expect(svg).not.toContain('\u0000');
  expect(escapeText(hostile)).toBe('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;');
});

test('what there was before is a dotted line, and half of the runs a darker band', () => {
  const svg = renderChart({
    ...spec,
    ghost: { label: 'before', values: [5, 30, 100, 200] },
    band: { ...spec.band!, inner: { label: 'half', low: [5, 15, 50, 70], high: [5, 25, 70, 100] } },
  });
  expect(svg).toContain('stroke-dasharray="2 3.5"');
  expect(svg).toMatch(/>run 1<.*>before<.*>90% of 200 runs<.*>half</);
  expect(svg.match(/<path d="[^"]*" fill="#fda"/g)).toHaveLength(4);
  // the axis reaches to what there was before
  expect(svg).toContain('>200</text>');
});

test('values lie inside the plot', () => {
  const { left, right, top, bottom, x, y } = chartPlot(spec);
  expect(x(0)).toBe(left);
  expect(x(3)).toBe(right);
  expect(y(0)).toBe(bottom);
  expect(y(130)).toBeGreaterThanOrEqual(top);
});

test.each([[0], [1], [3], [7], [42], [999], [10_000], [123_456]])(
  'ticks up to %i are whole, even and few',
  (most) => {
    const ticks = niceTicks(most, 4);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
    for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true);
  },
);

test('a run of one step, or of nobody, can be drawn', () => {
  const { band: _, ...alone } = spec;
  expect(renderChart({ ...alone, line: { label: 'run', values: [0] } })).not.toContain('NaN');
});

test('lines are broken at spaces', () => {
  expect(wrapText('one two three', 60)).toEqual(['one two', 'three']);
  expect(wrapText('unbreakable', 20)).toEqual(['unbreakable']);
});

test('a curve over time stands at its times, with the mean of many runs', () => {
  const overTime: ChartSpec = {
    ...spec,
    line: { label: 'run 1', values: [5, 20, 90], at: [0, 0.5, 2] },
    band: {
      label: 'most',
      low: [5, 40],
      high: [6, 130],
      at: [1, 2],
      mean: { label: 'mean', values: [5, 80] },
    },
  };
  const { x, left, right } = chartPlot(overTime);
  expect([x(0), x(2)]).toEqual([left, right]);
  const svg = renderChart(overTime);
  expect(svg).toContain(`M${left},`);
  expect(svg).toContain('mean');
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
  expect(svg).not.toContain('NaN');
});

test('a legend that is too long goes on in a new row', () => {
  const places = legendPlaces(['x'.repeat(20), 'x'.repeat(20), 'x'], 320);
  expect(places.map(({ y }) => y)).toEqual([12, 29, 29]);
  expect(legendPlaces(['run 1', '90% of 200 runs', 'mean'], 320).map(({ y }) => y)).toEqual([12, 12, 12]);
});
