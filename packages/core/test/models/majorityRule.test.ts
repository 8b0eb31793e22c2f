import { describe, expect, it } from 'vitest';
import { majorityRuleModel } from '../../src/models/majorityRule.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { onesOf, opinionChain, stateOf } from '../../testkit/opinionChain.js';
import { oneGroup, playRun, playRuns, ring, upTo } from '../../testkit/opinionRuns.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

/** All that a discussion may come to: each member in turn, and every sequence of contacts. */
function* discussions(
  contactsOf: (member: number) => number[],
  n: number,
  size: number,
  even: number | 'keep',
  state: number,
) {
  for (let member = 0; member < n; member++) {
    const contacts = contactsOf(member);
    const sequences = contacts.length ** (size - 1);
    for (let sequence = 0; sequence < sequences; sequence++) {
      const talkers = [member];
      for (let rest = sequence, i = 1; i < size; i++, rest = Math.floor(rest / contacts.length)) {
        talkers.push(contacts[rest % contacts.length]!);
      }
      const ones = talkers.filter((talker) => (state >>> talker) & 1).length;
      const opinion = 2 * ones === size ? even : 2 * ones > size ? 1 : 0;
      const mask = stateOf([...new Set(talkers)].sort()) & ~0;
      const all = talkers.reduce((bits, talker) => bits | (1 << talker), 0);
      const after = opinion === 'keep' ? state : opinion === 1 ? state | all : state & ~all;
      yield [after, 1 / (n * sequences), mask] as const;
    }
  }
}

describe('majority rule', () => {
  it('on one group opinion 1 wins, and the run lasts, as the exact chain says (5 sigma)', () => {
    for (const [size, evenSplit, even] of [
      [3, 'keep', 'keep'],
      [4, 'keep', 'keep'],
      [4, 'opinion-1', 1],
      [4, 'opinion-0', 0],
    ] as const) {
      const n = 6;
      const others = (member: number) => upTo(n).filter((other) => other !== member);
      const chain = opinionChain(n, function* (state) {
        for (const [after, share] of discussions(others, n, size, even, state)) yield [after, share];
      });
      const { sizes, figures } = playRuns(
        majorityRuleModel,
        { discussionSize: size, evenSplit },
        oneGroup(n),
        {
          seeds: [0, 1],
          runs: 60_000,
          rngSeed: `group ${size} ${evenSplit}`,
        },
      );
      expectMean(
        sizes.map((ones) => ones / n),
        chain.win[stateOf([0, 1])]!,
      );
      expectMean(figures[1]!, chain.events[stateOf([0, 1])]! / n);
    }
  });

  it('on a ring too, of groups or of ties both ways (exact chain, 5 sigma)', () => {
    const n = 6;
    const chain = opinionChain(n, function* (state) {
      const beside = (member: number) => [(member + 1) % n, (member + n - 1) % n];
      for (const [after, share] of discussions(beside, n, 3, 'keep', state)) yield [after, share];
    });
    for (const as of ['groups', 'ties'] as const) {
      const { sizes } = playRuns(majorityRuleModel, {}, ring(n, as), {
        seeds: [0, 1],
        runs: 60_000,
        rngSeed: `ring ${as}`,
      });
      expectMean(
        sizes.map((ones) => ones / n),
        chain.win[stateOf([0, 1])]!,
      );
    }
    expect(onesOf(0b1011)).toBe(3);
  });

  it('who only has ties towards others is never convinced by them', () => {
    const star = groupsPopulation(
      4,
      [],
      [
        [0, 3],
        [1, 3],
        [2, 3],
      ],
    );
    const kernel = majorityRuleModel.createKernel({}, star, rngKey('star'));
    for (let run = 0; run < 30; run++) {
      playRun(kernel, run, [0, 1, 2]);
      expect([...kernel.stateOf!]).toEqual([1, 1, 1, 1]);
    }
  });
});
