import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CampaignShape, campaign, campaignShapes } from '../../testkit/campaign.js';
import { talliesOf } from '../../testkit/playCampaign.js';
import { tallyTotal } from '../../testkit/tallyTotals.js';
import { COUNTED, SERIES } from '../engine/passOnTally.js';
import { figureTable } from './figureTable.js';
import { passOnFigures } from './passOnFigures.js';

const SHAPE: CampaignShape = {
  seed: 5,
  members: 60,
  contents: 3,
  segments: 2,
  platforms: 3,
  money: true,
  limitedAttention: false,
};

/** The figures of some runs of a campaign, by path. */
function figuresOf(shape: CampaignShape, runs: number) {
  const played = campaign(shape);
  const { names } = played;
  const { paths, keys, figures } = figureTable(names);
  return talliesOf(played, runs).map((tally) => {
    const row = new Float64Array(paths.length + 2).fill(-1);
    passOnFigures(names, tally.layout)(tally, row, 1);
    expect([row[0], row.at(-1)]).toEqual([-1, -1]);
    const values = new Map(paths.map((path, i) => [JSON.stringify(path), row[i + 1]!]));
    const figureAt = (...path: string[]): number => values.get(JSON.stringify(path))!;
    return { tally, figureAt, keys, figures, names, memberCount: shape.members };
  });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const everyRun = (check: (run: ReturnType<typeof figuresOf>[number]) => void): void => {
  fc.assert(
    fc.property(campaignShapes, (shape) => {
      for (const run of figuresOf(shape, 2)) check(run);
    }),
    { seed: 11, numRuns: 60 },
  );
};

describe('figures of a run', () => {
  it('sum over platforms, sources and kinds of groups to the total: counts exactly, amounts to rounding', () => {
    everyRun(({ figureAt, keys, figures }) => {
      for (const figure of figures) {
        const total = figureAt('ledger', figure, 'total');
        for (const by of ['byPlatform', 'bySource', 'byGroupKind'] as const) {
          const parts = sum(keys[by].map((key) => figureAt('ledger', figure, by, key)));
          const isCount = (COUNTED as readonly string[]).includes(figure) && figure !== 'attitude';
          if (isCount) expect(parts).toBe(total);
          else expect(parts).toBeCloseTo(total, 9);
        }
      }
    });
  });

  it('sum over contents to the ledger, and are what the tally counted', () => {
    everyRun(({ figureAt, figures, names, tally }) => {
      for (const figure of figures) {
        const name = figure === 'passOns' ? 'cascadeSize' : figure;
        const parts = names.contents.map((id) => figureAt('contents', id, name));
        expect(sum(parts)).toBeCloseTo(figureAt('ledger', figure, 'total'), 9);
      }
      for (const [content, id] of names.contents.entries())
        for (const figure of COUNTED)
          expect(figureAt('contents', id, figure === 'passOns' ? 'cascadeSize' : figure)).toBeCloseTo(
            tallyTotal(tally, figure, content),
            12,
          );
    });
  });

  it('reach no more members than there are; convinced, sharers, conversions and stages fit in', () => {
    everyRun(({ figureAt, names, memberCount }) => {
      for (const id of names.contents) {
        const reach = figureAt('contents', id, 'reach');
        expect(reach).toBeLessThanOrEqual(memberCount);
        for (const figure of ['convinced', 'cascadeSize', 'conversions'])
          expect(figureAt('contents', id, figure)).toBeLessThanOrEqual(reach);
        const stages = ['aware', 'convinced', 'customer', 'ambassador'];
        expect(sum(stages.map((stage) => figureAt('contents', id, 'stages', stage)))).toBe(reach);
      }
    });
  });

  it('are the sums of the series', () => {
    everyRun(({ figureAt, names, tally }) => {
      const { layout, series } = tally;
      for (const [content, id] of names.contents.entries()) {
        for (const figure of ['impressions', 'reach', 'convinced', 'passOns', 'conversions'] as const) {
          let total = 0;
          for (let slice = 0; slice < layout.slices; slice++)
            total += series[(slice * layout.contents + content) * SERIES.length + SERIES.indexOf(figure)]!;
          expect(total).toBe(figureAt('contents', id, figure === 'passOns' ? 'cascadeSize' : figure));
        }
      }
    });
  });

  it('by segment hold each member of a class once a segment, and those of none among the others', () => {
    everyRun(({ figureAt, keys, names, tally }) => {
      const { layout, counts } = tally;
      if (keys.bySegment.length === 0) return;
      for (const [segment, key] of keys.bySegment.entries()) {
        const isInside = (of: number) =>
          segment < names.segments.length
            ? names.segmentsOfClass[of]!.includes(segment)
            : names.segmentsOfClass[of]!.length === 0;
        let reach = 0;
        for (let at = 1; at < counts.length; at += COUNTED.length)
          if (isInside(((at - 1) / COUNTED.length) % layout.segmentClasses)) reach += counts[at]!;
        expect(figureAt('ledger', 'reach', 'bySegment', key)).toBe(reach);
      }
    });
  });

  it('impressions are from broadcast or by word of mouth, never from both', () => {
    everyRun(({ figureAt }) => {
      expect(figureAt('ledger', 'impressions', 'bySource', 'both')).toBe(0);
    });
  });

  it('first members who read nothing have reach and pass-ons, and no impressions', () => {
    const [{ figureAt }] = figuresOf(SHAPE, 1) as [ReturnType<typeof figuresOf>[number]];
    const of = (figure: string) => figureAt('ledger', figure, 'byPlatform', 'firstMembers');
    expect(of('reach')).toBeGreaterThan(0);
    expect(of('passOns')).toBeGreaterThanOrEqual(of('reach'));
    expect([of('impressions'), of('convinced'), of('conversions')]).toEqual([0, 0, 0]);
  });

  it('cost is paid by flight, by each post of the brand in equal parts, and by each post of members', () => {
    const [run] = figuresOf({ ...SHAPE, contents: 1 }, 1) as [ReturnType<typeof figuresOf>[number]];
    const { figureAt, tally } = run;
    expect([...tally.postings.slice(0, 2)]).toEqual([1, 2]);
    const triggered = tally.postings[2]!;
    const of = (by: string, key: string) => figureAt('ledger', 'cost', by, key);
    expect(of('byPlatform', 'television')).toBe(50);
    expect(of('byPlatform', 'twitter (broadcast)')).toBe(51);
    for (const platform of ['facebook', 'twitter', 'linkedin'])
      expect(of('byPlatform', platform)).toBeCloseTo(20 / 3, 12);
    expect(of('byPlatform', 'firstMembers')).toBe(7 + 3 * triggered);
    expect(of('bySource', 'broadcast')).toBe(121);
    expect(of('bySource', 'wordOfMouth')).toBe(7 + 3 * triggered);
    expect(of('byGroupKind', 'outside (no group)')).toBe(128 + 3 * triggered);
    expect(figureAt('ledger', 'cost', 'bySegment', 'engineers')).toBeUndefined();
  });

  it('revenue is what conversions are worth, a loss where people boycott', () => {
    for (const [id, worth] of Object.entries({ launch: 19.9, complaint: -19.9 })) {
      let all = 0;
      for (const { figureAt } of figuresOf(SHAPE, 20)) {
        const conversions = figureAt('contents', id, 'conversions');
        all += conversions;
        expect(figureAt('contents', id, 'revenue')).toBeCloseTo(conversions * worth, 9);
        const made = figureAt('contents', id, 'revenue') - figureAt('contents', id, 'cost');
        expect(figureAt('contents', id, 'return')).toBe(made);
      }
      expect(all).toBeGreaterThan(0);
    }
  });

  it('without money there are no amounts', () => {
    const [{ figures, figureAt }] = figuresOf({ ...SHAPE, money: false }, 1) as [
      ReturnType<typeof figuresOf>[number],
    ];
    expect(figures).toEqual(COUNTED);
    expect(figureAt('ledger', 'revenue', 'total')).toBeUndefined();
  });

  it('write the same again over what stood there', () => {
    const played = campaign(SHAPE);
    const [tally] = talliesOf(played, 1);
    const write = passOnFigures(played.names, tally!.layout);
    const row = new Float64Array(figureTable(played.names).paths.length).fill(7);
    write(tally!, row, 0);
    const once = row.slice();
    write(tally!, row, 0);
    expect(row).toEqual(once);
  });
});
