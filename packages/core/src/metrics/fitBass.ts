import type { BassCurve } from '../content/adopterCategories.js';
import { portableExp } from '../random/portableMath.js';
import { type BassPoint, bassPoint } from './bassCurve.js';
import { solve3 } from './solve3.js';

/** A Bass curve that was fitted to counts of adopters: m in the end, of whom the curve's share has adopted at each time. */
export interface BassFit extends BassCurve {
  readonly kind: 'fitted';
  /** Adopters in the end. */
  readonly m: number;
  /** Share of the variance of new adopters that the curve explains; at most 1. */
  readonly rSquared: number;
}

/**
 * Why there is no fit: nobody adopted; fewer than five intervals; the counts do not yet tell where they lead (or grow
 * without end); or no curve comes near them.
 */
export interface NoBassFit {
  readonly kind: 'none';
  readonly reason: 'nobody' | 'too-few' | 'no-end-in-sight' | 'poor';
}

const LEAST_INTERVALS = 5;
/** A ceiling this many times higher than what was seen is a guess. */
const MOST_GROWTH = 10;
const LEAST_R_SQUARED = 0.6;
const MOST_ROUNDS = 200;
/** Least p and q, times the whole time: below, they are no longer moved. */
const LEAST_RATE = 1e-9;
/** Starts: p and q times the whole time. */
const P_STARTS = [1e-6, 1e-4, 1e-3, 0.01, 0.1, 1, 4, 16, 64, 256];
const Q_STARTS = [0.1, 1, 2, 4, 8, 16, 32, 64];

/**
 * Fits p, q and m to the number of new adopters in consecutive intervals that end at `ends` (ascending, the first begins at
 * 0), by nonlinear least squares: damped Gauss-Newton on ln p, ln q and ln m, from the best of a grid on which m is solved
 * for. Source: Srinivasan & Mason 1986. O(intervals x (80 + rounds)), at most 200 rounds.
 */
export function fitBass(ends: ArrayLike<number>, adopters: ArrayLike<number>): BassFit | NoBassFit {
  const seen = Array.from(adopters).reduce((sum, count) => sum + count, 0);
  if (!(seen > 0)) return { kind: 'none', reason: 'nobody' };
  if (adopters.length < LEAST_INTERVALS) return { kind: 'none', reason: 'too-few' };
  let best = firstGuess(ends, adopters);
  let damping = 1e-3;
  for (let round = 0; round < MOST_ROUNDS && damping < 1e12; round++) {
    const next = better(ends, adopters, best, damping);
    if (!next) {
      damping *= 10;
      continue;
    }
    const gain = best.squares - next.squares;
    best = next;
    damping = Math.max(damping / 10, 1e-12);
    if (gain <= 1e-14 * best.squares || best.squares === 0) break;
  }
  const { p, q, m, squares } = best;
  if (!(m <= MOST_GROWTH * seen)) return { kind: 'none', reason: 'no-end-in-sight' };
  const rSquared = 1 - squares / squaresAround(adopters, seen / adopters.length);
  if (!(rSquared >= LEAST_R_SQUARED)) return { kind: 'none', reason: 'poor' };
  return { kind: 'fitted', p, q, m, rSquared };
}

interface Guess extends BassCurve {
  readonly m: number;
  readonly squares: number;
}

function firstGuess(ends: ArrayLike<number>, adopters: ArrayLike<number>): Guess {
  const whole = ends[ends.length - 1]!;
  let best: Guess | undefined;
  for (const a of P_STARTS) {
    for (const b of Q_STARTS) {
      const curve = { p: a / whole, q: b / whole };
      const m = bestHeight(ends, adopters, curve);
      const guess = { ...curve, m, squares: squaresOf(ends, adopters, { ...curve, m }) };
      if (!best || guess.squares < best.squares) best = guess;
    }
  }
  return best!;
}

/** The m that fits best, given the curve's form. */
function bestHeight(ends: ArrayLike<number>, adopters: ArrayLike<number>, curve: BassCurve): number {
  let product = 0;
  let squares = 0;
  forEachInterval(ends, curve, (k, { share }) => {
    product += share * adopters[k]!;
    squares += share * share;
  });
  return product / squares;
}

function squaresOf(
  ends: ArrayLike<number>,
  adopters: ArrayLike<number>,
  guess: BassCurve & { readonly m: number },
): number {
  let squares = 0;
  forEachInterval(ends, guess, (k, { share }) => {
    squares += (adopters[k]! - guess.m * share) ** 2;
  });
  return squares;
}

/** One damped step, if it leads down. */
function better(
  ends: ArrayLike<number>,
  adopters: ArrayLike<number>,
  guess: Guess,
  damping: number,
): Guess | undefined {
  const { p, q, m } = guess;
  const least = LEAST_RATE / ends[ends.length - 1]!;
  const normal = new Float64Array(9);
  const right = new Float64Array(3);
  forEachInterval(ends, guess, (k, { share, byP, byQ }) => {
    const slopes = [p > least ? m * p * byP : 0, q > least ? m * q * byQ : 0, m * share];
    const error = adopters[k]! - m * share;
    for (let i = 0; i < 3; i++) {
      right[i]! += slopes[i]! * error;
      for (let j = 0; j < 3; j++) normal[3 * i + j]! += slopes[i]! * slopes[j]!;
    }
  });
  for (let i = 0; i < 9; i += 4) normal[i] = normal[i] === 0 ? 1 : normal[i]! * (1 + damping);
  const step = solve3(normal, right);
  if (!step) return undefined;
  const next = {
    p: Math.max(least, p * stretch(step[0])),
    q: Math.max(least, q * stretch(step[1])),
    m: m * stretch(step[2]),
  };
  const squares = squaresOf(ends, adopters, next);
  return squares < guess.squares ? { ...next, squares } : undefined;
}

/** A factor from a step of a logarithm; no step is longer than a factor of about 7. */
function stretch(step: number): number {
  return portableExp(Math.max(-2, Math.min(2, step)));
}

/** Calls back with what the curve and its slopes gain in each interval. */
function forEachInterval(
  ends: ArrayLike<number>,
  curve: BassCurve,
  visit: (interval: number, gain: BassPoint) => void,
): void {
  const point: BassPoint = { share: 0, byP: 0, byQ: 0 };
  const gain: BassPoint = { share: 0, byP: 0, byQ: 0 };
  let before: BassPoint = { share: 0, byP: 0, byQ: 0 };
  for (let k = 0; k < ends.length; k++) {
    bassPoint(curve, ends[k]!, point);
    gain.share = point.share - before.share;
    gain.byP = point.byP - before.byP;
    gain.byQ = point.byQ - before.byQ;
    visit(k, gain);
    before = { ...point };
  }
}

function squaresAround(values: ArrayLike<number>, mean: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2;
  return squares;
}
