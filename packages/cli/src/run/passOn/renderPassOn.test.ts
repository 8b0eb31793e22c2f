import type { PassOnResult } from '@grapevine/core';
import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import { CAMPAIGN, playedCampaign } from '../../../testkit/campaignResult.js';
import { messagesOf } from '../../messages/messagesOf.js';
import { numbersOf } from '../../terminal/numbers.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { Check } from '../checkExpectations.js';
import { renderRun } from '../renderRun.js';
import type { PassOnScenarioResult } from './passOnScenarioResult.js';

function terminalOf(language: 'en' | 'fr', columns: number, colored = false): Terminal {
  const parts = {
    language,
    columns,
    messages: messagesOf(language),
    numbers: numbersOf(language),
    colors: picocolors.createColors(colored),
  };
  return parts as unknown as Terminal;
}

/** The report with plain spaces. */
function report(
  result: PassOnScenarioResult,
  language: 'en' | 'fr' = 'en',
  columns = 80,
  checks: readonly Check[] = [],
): string {
  return renderRun(result, checks, terminalOf(language, columns)).replace(/[\u00a0\u202f]/g, ' ');
}

const { result } = await playedCampaign();
const { result: bare } = await playedCampaign({
  runs: 1,
  contents: CAMPAIGN.contents.map((content) => ({ ...content, conversionRate: 0, conversionValue: 0 })),
  segments: {},
  broadcast: [],
  polls: [],
  counterfactuals: [],
});

/** The lines of the table below a heading. */
function tableBelow(heading: string | RegExp, text: string): string[] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => (typeof heading === 'string' ? line === heading : heading.test(line)));
  expect(at, `${heading} in\n${text}`).toBeGreaterThanOrEqual(0);
  const rest = lines.slice(at + 1);
  const end = rest.indexOf('');
  return end < 0 ? rest : rest.slice(0, end);
}

describe('the report of a pass-on scenario', () => {
  test('tells each content in a sentence, then in figures', () => {
    const text = report(result);
    expect(text).toMatch(/^A launch, then a complaint\n600 members in \d+ groups · /);
    expect(text).toMatch(
      /\nlaunch\nOn average, \d+ of 600 members hear of it \(\d+%\): \d+ pass it on, \d+ are\nconvinced and \d+ act\. In 9 runs out of 10, it reaches from \d+ to \d+\.\n\n +mean +95% interval/,
    );
    expect(text).toMatch(/\ncomplaint\nOn average, [^.]*: \d+ pass it on and \d+ are\nconvinced\. In 9/);
    const mean = result.contents.launch!.reach.mean;
    expect(text).toContain(`members reached       ${Math.round(mean)} `);
    expect(text).toMatch(/\nnet return \(EUR\) +-\d,\d{3} +-/);
  });

  test('says where more impressions are less value, highlighted, with the figures', () => {
    const [platform] = result.warnings.filter(({ among }) => among === 'platforms');
    expect(platform).toMatchObject({ first: { name: 'television' }, measure: 'return' });
    expect(report(result).replaceAll('\n', ' ')).toMatch(
      /! Seen more is not worth more: television has \d+ impressions and a net return of -\d,\d{3} EUR; \w+ has only \d+ impressions, but a net return of \d+ EUR\./,
    );
    const colored = renderRun(result, [], terminalOf('en', 80, true));
    const yellow = '\u001b[33m';
    expect(colored).toContain(`${yellow}! Seen more is not worth more: television has`);
  });

  test('the ledger’s parts sum to its last line', () => {
    const rows = tableBelow('By platform and channel, amounts in EUR', report(result));
    expect(rows[0]!.trim().split(/ {2,}/)).toEqual([
      ...['impressions', 'reach', 'passed on', 'convinced', 'acted', 'return'],
    ]);
    expect(rows.slice(1).map((row) => row.split(/ {2,}/)[0])).toEqual([
      ...['facebook', 'twitter', 'linkedin', 'television', 'first members', 'all'],
    ]);
    const numbers = rows.slice(1).map((row) =>
      row
        .split(/ {2,}/)
        .slice(1)
        .map((cell) => Number(cell.replace(',', ''))),
    );
    numbers[0]!.forEach((_, column) => {
      const parts = numbers.slice(0, -1).reduce((sum, row) => sum + row[column]!, 0);
      expect(Math.abs(parts - numbers.at(-1)![column]!)).toBeLessThanOrEqual(3);
    });
  });

  test('tells sources, segments, credit, ambassadors, polls and adopters', () => {
    const text = report(result);
    expect(tableBelow('By source, amounts in EUR', text)).toHaveLength(5);
    expect(tableBelow('By segment, amounts in EUR', text)[0]).toMatch(/revenue$/);
    expect(text).toMatch(/\nlaunch · reached +\d+ +\d+ \(\d+%\) +\d+ \(\d+%\) +-?\d+\n/);
    expect(text).toMatch(/\ncomplaint · reached +\d+ +0 \(0%\) +\d+ \(100%\) +0\n/);
    expect(text).toMatch(
      /\nAmbassadors take launch to \d+ more members: [\d.]+% of its reach \(95% interval/,
    );
    expect(text).toMatch(/\n 48 h +\d+ +\d+% \(\d+%\) +\d+% \(\d+%\) +0\.\d\d \(0\.\d\d\)\n/);
    expect(text).toMatch(/\nearly majority +\d+ +\d+% · \d+% +\d+% · 0%\n/);
  });

  test('is as plain as the scenario: one run, no money, no segments, no polls', () => {
    const text = report(bare);
    expect(text).toMatch(/\nlaunch\n\d+ of 600 members hear of it \([\d.]+%\): \d+ (passes|pass) it on and/);
    for (const absent of [
      'On average',
      'EUR',
      'return',
      'acted',
      'By segment',
      'polls',
      'due to',
      '! ',
      'NaN',
    ])
      expect(text).not.toContain(absent);
  });

  test.each(['en', 'fr'] as const)(
    'fits 60, 80 and 100 columns in %s; only the digest is longer',
    (language) => {
      for (const columns of [60, 80, 100]) {
        for (const shown of [result, bare]) {
          const lines = report(shown, language, columns)
            .split('\n')
            .filter((line) => !line.startsWith('sha256'));
          expect(lines.filter((line) => line.length > columns)).toEqual([]);
        }
      }
    },
  );

  test('a narrow terminal does without the less important columns', () => {
    const heads = (columns: number) =>
      tableBelow('By source, amounts in EUR', report(result, 'en', columns))[0]!
        .trim()
        .split(/ {2,}/);
    expect(heads(80)).toContain('convinced');
    expect(heads(60)).toEqual(['impressions', 'reach', 'acted', 'return']);
  });

  test('French has its no-break spaces and no English', () => {
    const text = renderRun(result, [], terminalOf('fr', 80));
    expect(text.match(/[^\n]* [;:?!»%][^\n]*/g)).toBe(null);
    const plain = text.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(plain).toMatch(
      /En moyenne, \d+ membres sur 600 en entendent parler \(\d+ %\) : \d+ le relaient, \d+\nsont/,
    );
    expect(plain).toMatch(/! Plus vu ne veut pas dire plus utile : /);
    expect(plain).toMatch(/\npremiers membres +0 +\d+ +\d+ +0 +0 +0\n/);
    for (const word of ['reach', 'members', 'share', 'interval ', 'broadcast'])
      expect(plain).not.toContain(word);
  });

  test('expectations stand below their figures, others at the end', () => {
    const check = (path: string, met: boolean): Check => ({ path, comparison: '>', bound: 3, value: 4, met });
    const lines = report(result, 'en', 80, [
      check('contents.launch.reach.mean', true),
      check('contents.launch.stages.ambassador.mean', false),
      check('contents.launch.adoption.peakHours', true),
      check('ledger.reach.total.mean', true),
    ]).split('\n');
    const below = (text: string) => lines[lines.findIndex((line) => line.includes(text)) - 1]!;
    expect(below('✓ contents.launch.reach.mean > 3 (got 4)')).toMatch(/^members reached/);
    expect(below('✗ contents.launch.stages.ambassador.mean')).toMatch(/^ambassadors/);
    expect(below('✓ contents.launch.adoption.peakHours')).toMatch(/^net return/);
    expect(lines.findIndex((line) => line.includes('ledger.reach.total.mean'))).toBe(lines.length - 4);
  });

  test('names that a file made up are cut, and cannot command the terminal', () => {
    const long = `x${'y'.repeat(60)}\u001b[2J`;
    const rename = (line: PassOnResult['ledger']['reach']) => ({
      ...line,
      byPlatform: { [long]: line.total },
    });
    const ledger = Object.fromEntries(
      Object.entries(result.ledger).map(([figure, line]) => [figure, rename(line)]),
    ) as unknown as PassOnResult['ledger'];
    const text = report({ ...result, ledger });
    expect(text).toMatch(/\nxy{26}… +\d/);
    expect(text).not.toContain('\u001b');
  });
});
