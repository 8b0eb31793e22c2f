import { describe, expect, it } from 'vitest';
import { qVoterModel } from '../../src/models/qVoter.js';
import { voterModel } from '../../src/models/voter.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { oneGroup, playRun, playRuns, ring, upTo } from '../../testkit/opinionRuns.js';
import { solveLinear } from '../../testkit/solveLinear.js';

/** From k of n in one group: chances of one more and of one fewer at a tick. */
function turnChances(n: number, k: number, q: number, flip: number): { up: number; down: number } {
  const turn = (others: number): number => {
    const agreeing = (others / (n - 1)) ** q;
    const staying = ((n - 1 - others) / (n - 1)) ** q;
    return agreeing + flip * (1 - agreeing - staying);
  };
  return { up: ((n - k) / n) * turn(k), down: (k / n) * turn(n - k) };
}

/** From k = 1 … n - 1 of n: x where x(k) = right + up x(k + 1) + down x(k - 1) + stay x(k), x(0) = 0, x(n) = top. */
function solveBirthDeath(n: number, q: number, flip: number, right: number, top: number): number[] {
  const states = upTo(n - 1).map((i) => i + 1);
  const chances = states.map((k) => turnChances(n, k, q, flip));
  const rows = states.map((k, i) =>
    states.map((other) => {
      const { up, down } = chances[i]!;
      if (other === k) return up + down;
      return other === k + 1 ? -up : other === k - 1 ? -down : 0;
    }),
  );
  return solveLinear(
    rows,
    states.map((k, i) => right + (k === n - 1 ? chances[i]!.up * top : 0)),
  );
}

describe('q-voter model', () => {
  it('with q = 1 is the voter model, bit for bit, whatever the update', () => {
    for (const update of ['asynchronous', 'synchronous'] as const) {
      for (const population of [oneGroup(30), ring(9, 'ties')]) {
        const one = qVoterModel.createKernel({ q: 1, update }, population, rngKey('one'));
        const voter = voterModel.createKernel({ update }, population, rngKey('one'));
        for (let run = 0; run < 20; run++) {
          expect(playRun(one, run, [0, 1, 2, 3])).toBe(playRun(voter, run, [0, 1, 2, 3]));
          expect([one.size, [...one.stateOf!]]).toEqual([voter.size, [...voter.stateOf!]]);
        }
      }
    }
  });

  it('on one group opinion 1 wins, and the run lasts, as the exact chain says (5 sigma)', () => {
    for (const [n, k, q, flip] of [
      [10, 4, 2, 0],
      [10, 4, 3, 0],
      [8, 3, 2, 0.3],
      [4, 2, 4, 0.6],
    ] as const) {
      const parameters = { q, flipProbability: flip };
      const { sizes, figures } = playRuns(qVoterModel, parameters, oneGroup(n), {
        seeds: upTo(k),
        runs: 50_000,
        rngSeed: `chain ${n} ${q}`,
      });
      expectMean(
        sizes.map((size) => size / n),
        solveBirthDeath(n, q, flip, 0, 1)[k - 1]!,
      );
      // n ticks a step
      expectMean(figures[1]!, solveBirthDeath(n, q, flip, 1, 0)[k - 1]! / n);
    }
  });

  it('in rounds the number of opinion 1 goes on as two binomials (mean after two rounds, exact, 5 sigma)', () => {
    const n = 5;
    const turn = (others: number) => (others / (n - 1)) ** 2;
    const binomial = (count: number, p: number): number[] =>
      upTo(count + 1).map((hits) => choose(count, hits) * p ** hits * (1 - p) ** (count - hits));
    const after = (law: readonly number[]): number[] => {
      const next = new Array<number>(n + 1).fill(0);
      law.forEach((share, k) => {
        binomial(n - k, turn(k)).forEach((up, ups) => {
          binomial(k, turn(n - k)).forEach((down, downs) => {
            next[k + ups - downs]! += share * up * down;
          });
        });
      });
      return next;
    };
    const law = after(after([0, 0, 1, 0, 0, 0]));
    const { sizes } = playRuns(qVoterModel, { q: 2, update: 'synchronous' }, oneGroup(n), {
      seeds: [0, 1],
      runs: 60_000,
      rngSeed: 'rounds',
      mostSteps: 2,
    });
    expectMean(
      sizes,
      law.reduce((sum, share, k) => sum + share * k, 0),
    );
  });
});

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;
}
