import { describe, expect, it } from 'vitest';
import { campaign } from '../../testkit/campaign.js';
import { playCampaign } from '../../testkit/playCampaign.js';
import { passOnRowLayout } from './passOnRow.js';
import type { PassOnRuns } from './passOnRuns.js';
import { pollResults } from './pollResults.js';

const played = playCampaign(
  campaign({
    seed: 4,
    members: 60,
    contents: 2,
    segments: 0,
    platforms: 2,
    money: false,
    limitedAttention: false,
  }),
  40,
);

/** Runs whose only poll's numbers are these: see `POLLED`. */
function polled(...numbers: readonly (readonly number[])[]): PassOnRuns {
  const names = { ...played.names, contents: ['launch'], pollTimes: [24] };
  const { width, pollsAt } = passOnRowLayout(names);
  const rows = new Float64Array(width * numbers.length);
  numbers.forEach((poll, run) => {
    rows.set(poll, run * width + pollsAt);
  });
  return { ...played, names, rows, runs: numbers.length };
}

describe('pollResults', () => {
  it('tells what the respondents say and what is true', () => {
    const [poll] = pollResults(polled([10, 2, 1.2, 0.1, 4, 0.5], [20, -2, 0.8, 0.2, 10, 0.7]));
    expect(poll).toMatchObject({
      hours: 24,
      respondents: { mean: 15 },
      awareness: { launch: { estimate: { mean: 0.45 }, truth: { mean: 0.6 } } },
      attitude: { estimate: { mean: 0.05 } },
    });
    expect(poll!.attitude.truth.mean).toBeCloseTo(0.15, 15);
  });

  it('the interval of one poll is Wilson’s for a share, and Student’s for a mean', () => {
    const [poll] = pollResults(polled([100, 20, 104, 0.1, 40, 0.5]));
    // of 40 in 100: 0.3094 to 0.4980
    expect(poll!.awareness.launch!.halfWidth).toBeCloseTo((0.498 - 0.3094) / 2, 4);
    // deviation 1.00504 with n - 1, t(0.975, 99) = 1.98422
    const deviation = Math.sqrt((104 - 100 * 0.04) / 99);
    expect(poll!.attitude.halfWidth).toBeCloseTo((1.98422 * deviation) / 10, 5);
  });

  it('runs in which nobody answers are left out; none at all leave out the estimate', () => {
    const [some] = pollResults(polled([0, 0, 0, 0.1, 0, 0.5], [4, 1, 1, 0.1, 3, 0.5]));
    expect(some!.awareness.launch!.estimate).toMatchObject({ mean: 0.75, runs: 1 });
    expect(some!.respondents).toMatchObject({ mean: 2, runs: 2 });
    const [none] = pollResults(polled([0, 0, 0, 0.1, 0, 0.5]));
    expect(none!.awareness.launch).toEqual({ truth: expect.objectContaining({ mean: 0.5 }) });
    expect(none!.attitude).toEqual({ truth: expect.objectContaining({ mean: 0.1 }) });
  });

  it('one respondent gives no interval of a mean', () => {
    const [poll] = pollResults(polled([1, 0.5, 0.25, 0.1, 1, 0.5]));
    expect(poll!.attitude.halfWidth).toBeUndefined();
    expect(poll!.awareness.launch!.halfWidth).toBeGreaterThan(0);
  });

  it('of a campaign hold shares, and the final truth is the reach', () => {
    const polls = pollResults(played);
    expect(polls.map(({ hours }) => hours)).toEqual([12, 48]);
    const { width, figures } = passOnRowLayout(played.names);
    for (const [content, id] of played.names.contents.entries()) {
      const { estimate, truth } = polls[1]!.awareness[id]!;
      expect(estimate!.mean).toBeGreaterThan(0);
      expect(estimate!.mean).toBeLessThanOrEqual(1);
      let reach = 0;
      for (let run = 0; run < played.runs; run++)
        reach += played.rows[run * width + content * figures.contentWidth + 1]!;
      expect(truth.mean).toBeCloseTo(reach / played.runs / played.memberCount, 12);
    }
  });
});
