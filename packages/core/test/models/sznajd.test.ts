import { describe, expect, it } from 'vitest';
import { sznajdModel } from '../../src/models/sznajd.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { opinionChain, stateOf } from '../../testkit/opinionChain.js';
import { oneGroup, playRun, playRuns, ring, upTo } from '../../testkit/opinionRuns.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

/** One tick on a graph of pairs: a member, one of his contacts, and all around both if they agree. */
function ticks(n: number, contacts: readonly (readonly number[])[]) {
  return function* (state: number): Generator<readonly [number, number]> {
    for (let member = 0; member < n; member++) {
      for (const contact of contacts[member]!) {
        const share = 1 / n / contacts[member]!.length;
        const opinion = (state >>> member) & 1;
        const around = stateOf([...new Set([...contacts[member]!, ...contacts[contact]!])]);
        if (((state >>> contact) & 1) !== opinion) yield [state, share];
        else yield [opinion === 1 ? state | around : state & ~around, share];
      }
    }
  };
}

describe('Sznajd model', () => {
  it('on one group the first pair that agrees decides: k (k - 1) to (n - k) (n - k - 1) (5 sigma)', () => {
    for (const [n, k] of [
      [7, 3],
      [12, 5],
      [3, 1],
    ] as const) {
      const { sizes } = playRuns(sznajdModel, {}, oneGroup(n), {
        seeds: upTo(k),
        runs: 60_000,
        rngSeed: 'one',
      });
      const expected = (k * (k - 1)) / (k * (k - 1) + (n - k) * (n - k - 1));
      expectMean(
        sizes.map((size) => size / n),
        expected,
      );
    }
  });

  it('on a ring opinion 1 wins, and the run lasts, as the exact chain says (5 sigma)', () => {
    const n = 8;
    const chain = opinionChain(
      n,
      ticks(
        n,
        upTo(n).map((i) => [(i + 1) % n, (i + n - 1) % n]),
      ),
    );
    for (const as of ['groups', 'ties'] as const) {
      for (const seeds of [
        [0, 1, 2],
        [0, 1, 4],
        [0, 2, 5],
      ]) {
        const { sizes, figures } = playRuns(sznajdModel, {}, ring(n, as), {
          seeds,
          runs: 40_000,
          rngSeed: `ring ${as} ${seeds}`,
        });
        expectMean(
          sizes.map((size) => (size === n ? 1 : 0)),
          chain.win[stateOf(seeds)]!,
        );
        expectMean(figures[1]!, chain.events[stateOf(seeds)]! / n);
      }
    }
  });

  it('on a ring of eight, opinions drawn by lot with share p win as the exact chain says, near p² / (p² + (1 - p)²)', () => {
    const n = 8;
    const chain = opinionChain(
      n,
      ticks(
        n,
        upTo(n).map((i) => [(i + 1) % n, (i + n - 1) % n]),
      ),
    );
    for (const p of [0.3, 0.5, 0.6]) {
      let win = 0;
      let lose = 0;
      for (let state = 0; state < 2 ** n; state++) {
        const ones = upTo(n).filter((i) => (state >>> i) & 1).length;
        win += p ** ones * (1 - p) ** (n - ones) * chain.win[state]!;
        lose += p ** ones * (1 - p) ** (n - ones) * chain.win[2 ** n - 1 - state]!;
      }
      // the others end in a pattern in which neighbours disagree
      expect(win / (win + lose)).toBeCloseTo(p ** 2 / (p ** 2 + (1 - p) ** 2), 1);
    }
  });

  it('stands still where no two contacts agree, and ends at once', () => {
    const kernel = sznajdModel.createKernel({}, ring(6, 'groups'), rngKey('still'));
    expect(playRun(kernel, 0, [0, 2, 4])).toBe(1);
    expect([...kernel.stateOf!]).toEqual([1, 0, 1, 0, 1, 0]);
  });

  it('convinces along ties from owner to target, and co-members of both in all their groups', () => {
    const population = groupsPopulation(
      6,
      [
        [0, 1],
        [1, 2, 3],
      ],
      [
        [0, 4],
        [5, 0],
      ],
    );
    const kernel = sznajdModel.createKernel({}, population, rngKey('around'));
    const ends = new Set<string>();
    for (let run = 0; run < 300; run++) {
      kernel.start(run, [0, 1], 2);
      while (kernel.step() === 0);
      ends.add(kernel.stateOf!.join(''));
    }
    // the pair 0, 1 reaches 2, 3 and 4 but never 5; a pair of opinion 0 may be first, and turn 1 or 0
    expect(ends.has('111110')).toBe(true);
    expect([...ends].every((end) => end.endsWith('0'))).toBe(true);
  });
});
