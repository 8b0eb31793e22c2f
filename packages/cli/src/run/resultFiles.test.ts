import { expect, test } from 'vitest';
import { playedCampaign } from '../../testkit/campaignResult.js';
import { csvRow } from './csvRow.js';
import { resultFiles } from './resultFiles.js';

const { result, ensemble } = await playedCampaign({ runs: 4 });
const files = new Map(
  resultFiles('out', result, ensemble).map(({ path, content }) => [
    path,
    typeof content === 'string' ? content : [...(content as Iterable<string>)].join(''),
  ]),
);

/** A CSV file without quotes as rows of cells by heading. */
function rowsOf(name: string): Record<string, string>[] {
  const [head, ...lines] = files.get(`out/${name}`)!.trimEnd().split('\n');
  const columns = head!.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i], cell])));
}

test('a pass-on scenario has four files', () => {
  expect([...files.keys()]).toEqual(['out/result.json', 'out/runs.csv', 'out/series.csv', 'out/ledger.csv']);
  expect(JSON.parse(files.get('out/result.json')!)).toEqual(JSON.parse(JSON.stringify(result)));
});

test('runs.csv has the figures of each run, whose mean is the result’s', () => {
  const rows = rowsOf('runs.csv');
  expect(rows.map(({ run }) => run)).toEqual(['0', '1', '2', '3']);
  const reaches = rows.map((row) => Number(row['contents.launch.reach']));
  expect(reaches.reduce((sum, reach) => sum + reach, 0) / 4).toBe(result.contents.launch!.reach.mean);
  expect(rows[0]).toHaveProperty('contents.complaint.stages.detractor');
  expect(rows[0]).toHaveProperty('ledger.return.total');
});

test('series.csv has a line for each content, hour and figure, and ends at the result', () => {
  const rows = rowsOf('series.csv');
  const last = rows.findLast(({ content, figure }) => content === 'launch' && figure === 'reach')!;
  expect(last).toMatchObject({ hours: '96', mean: String(result.contents.launch!.reach.mean) });
  expect(new Set(rows.map(({ figure }) => figure)).size).toBe(7);
  expect(rows).toHaveLength(2 * 7 * result.contents.launch!.series.hours.length);
});

test('ledger.csv has every part of every figure', () => {
  const rows = rowsOf('ledger.csv');
  const meanOf = (figure: string, breakdown: string, part: string) =>
    rows.find((row) => row.figure === figure && row.breakdown === breakdown && row.part === part)?.mean;
  expect(meanOf('cost', 'total', '')).toBe('5000');
  expect(meanOf('cost', 'byPlatform', 'television')).toBe('5000');
  expect(meanOf('reach', 'byGroupKind', 'household')).toBe(
    String(result.ledger.reach.byGroupKind.household!.mean),
  );
  expect(meanOf('cost', 'bySegment', 'colleagues')).toBeUndefined();
});

test('what one run does not tell is empty', async () => {
  const one = await playedCampaign({ runs: 1 });
  const ledger = resultFiles('out', one.result, one.ensemble).at(-1)!;
  const [, first] = [...(ledger.content as Iterable<string>)];
  expect(first).toMatch(/^impressions,total,,\d+,,,,\d+,\d+,\d+,\d+,\d+\n$/);
});

test('cells with commas, quotes or line breaks are quoted', () => {
  expect(csvRow(['a', 'b,c', 'd"e', 'f\ng', ''])).toBe('a,"b,c","d""e","f\ng",\n');
});
