import { describe, expect, it } from 'vitest';
import { campaign } from '../../testkit/campaign.js';
import { talliesOf } from '../../testkit/playCampaign.js';
import { tallyTotal } from '../../testkit/tallyTotals.js';
import { createPassOnKernel } from '../engine/passOn/passOnKernel.js';
import { type PassOnTally, SOURCES } from '../engine/passOnTally.js';
import { rngKey } from '../random/rngKey.js';
import { OUTCOMES, passOnRow, passOnRowLayout, writeOutcomes } from './passOnRow.js';

const PLAYED = campaign({
  seed: 21,
  members: 50,
  contents: 3,
  segments: 1,
  platforms: 2,
  money: true,
  limitedAttention: false,
});

describe('passOnRow', () => {
  it('holds the figures, then the polls, then the adopter categories of the tally', () => {
    const [tally] = talliesOf(PLAYED, 1) as [PassOnTally];
    const { figures, pollsAt, categoriesAt, width } = passOnRowLayout(PLAYED.names);
    const row = new Float64Array(width);
    passOnRow(PLAYED.names, tally.layout)(tally, row, 0);
    expect(pollsAt).toBe(figures.paths.length);
    expect(row.slice(pollsAt, categoriesAt)).toEqual(tally.polls);
    expect(row.slice(categoriesAt)).toEqual(tally.categories);
    expect(width - categoriesAt).toBe(tally.categories.length);
  });
});

describe('writeOutcomes', () => {
  const outcomesOf = (tally: PassOnTally, muted: boolean): Float64Array => {
    const row = new Float64Array(3 * OUTCOMES.length).fill(9);
    writeOutcomes(tally, muted, row, 0);
    return row;
  };

  it('is what the tally counted, content by content', () => {
    for (const tally of talliesOf(PLAYED, 5)) {
      const expected = [0, 1, 2].flatMap((content) =>
        OUTCOMES.map((outcome) => tallyTotal(tally, outcome, content)),
      );
      expect([...outcomesOf(tally, false)]).toEqual(expected);
    }
  });

  it('where nobody passes on, leaves out first members whom no broadcast reached, and nobody else', () => {
    const kernel = createPassOnKernel(PLAYED.setup, rngKey('muted'));
    const { cells, segmentClasses } = kernel.play(0).layout;
    let left = 0;
    for (let run = 0; run < 10; run++) {
      const tally = kernel.play(run, 'word-of-mouth');
      const all = outcomesOf(tally, false);
      const broadcast = outcomesOf(tally, true);
      for (let content = 0; content < 3; content++) {
        const seeds = (content + 1) * cells.length - 1;
        const source = seeds * SOURCES.length + SOURCES.indexOf('wordOfMouth');
        let unaware = 0;
        for (let of = 0; of < segmentClasses; of++)
          unaware += tally.counts[(source * segmentClasses + of) * 6 + 1]!;
        expect(all[content * 3]! - broadcast[content * 3]!).toBe(unaware);
        expect(all.slice(content * 3 + 1, content * 3 + 3)).toEqual(
          broadcast.slice(content * 3 + 1, content * 3 + 3),
        );
        left += unaware;
      }
    }
    expect(left).toBeGreaterThan(0);
  });
});
