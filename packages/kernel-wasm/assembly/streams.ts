// Streams that skip geometrically through lists, four at a time: what core's `skipBatch.ts` does, draw for draw.
import {
  ENDS,
  FACTORS,
  GAPS,
  HITS,
  LANES,
  LAST_POWER,
  POSITIONS,
  POWERS,
  RUN_KEY,
  SHIFT,
  SHUFFLES,
  XS,
  YS,
} from './layout';

/** The gap of a stream whose draw lies beyond the table of powers: a logarithm, which stays in JavaScript. */
@external('grapevine', 'beyond')
declare function beyond(x: i32, y: i32): i32;

export const STEP_X: i32 = 0x9e3779b9;
export const STEP_Y: i32 = 0x85ebca6b;

/** Multipliers and steps, by their places in FACTORS. */
const X1: usize = 0;
const X2: usize = 16;
const Y1: usize = 32;
const Y2: usize = 48;
const W1: usize = 64;
const W2: usize = 80;
const W3: usize = 96;
const STEPS_X: usize = 112;
const STEPS_Y: usize = 128;

/** Writes FACTORS; once a memory. */
export function writeFactors(): void {
  v128.store(X1, i32x4.splat(0x7feb352d), FACTORS);
  v128.store(X2, i32x4.splat(0x846ca68b), FACTORS);
  v128.store(Y1, i32x4.splat(0x2c1b3c6d), FACTORS);
  v128.store(Y2, i32x4.splat(0x297a2d39), FACTORS);
  v128.store(W1, i32x4.splat(0x31848bab), FACTORS);
  v128.store(W2, i32x4.splat(0xed5ad4bb), FACTORS);
  v128.store(W3, i32x4.splat(0xac4c1b51), FACTORS);
  v128.store(STEPS_X, i32x4.splat(STEP_X), FACTORS);
  v128.store(STEPS_Y, i32x4.splat(STEP_Y), FACTORS);
}

@inline
function factor(at: usize): v128 {
  return v128.load(at, FACTORS);
}

@inline
export function streamX(k0: v128, k1: v128, member: v128): v128 {
  let x = i32x4.mul(v128.xor(member, k0), factor(X1));
  x = v128.xor(i32x4.mul(v128.xor(x, i32x4.shr_u(x, 15)), factor(X2)), k1);
  return v128.xor(x, i32x4.shr_u(x, 16));
}

@inline
export function streamY(x: v128, k2: v128, k3: v128, list: v128): v128 {
  let y = i32x4.mul(i32x4.add(v128.xor(list, k2), x), factor(Y1));
  y = v128.xor(i32x4.mul(v128.xor(y, i32x4.shr_u(y, 12)), factor(Y2)), k3);
  return v128.xor(y, i32x4.shr_u(y, 15));
}

@inline
export function words(x: v128, y: v128): v128 {
  let t = i32x4.add(i32x4.mul(v128.xor(x, i32x4.shr_u(x, 16)), factor(W1)), y);
  t = i32x4.mul(v128.xor(t, i32x4.shr_u(t, 17)), factor(W2));
  t = i32x4.mul(v128.xor(t, i32x4.shr_u(t, 11)), factor(W3));
  return v128.xor(t, i32x4.shr_u(t, 15));
}

/** Opens one stream at byte `to` of the batch. */
export function openOne(to: usize, member: i32, list: i32, start: i32, end: i32): void {
  let x = (member ^ load<i32>(RUN_KEY)) * 0x7feb352d;
  x = ((x ^ (x >>> 15)) * 0x846ca68b) ^ load<i32>(RUN_KEY, 4);
  x ^= x >>> 16;
  let y = ((list ^ load<i32>(RUN_KEY, 8)) + x) * 0x2c1b3c6d;
  y = ((y ^ (y >>> 12)) * 0x297a2d39) ^ load<i32>(RUN_KEY, 12);
  store<i32>(to, start, POSITIONS);
  store<i32>(to, end, ENDS);
  store<i32>(to, x, XS);
  store<i32>(to, y ^ (y >>> 15), YS);
}

function word(x: i32, y: i32): u32 {
  let t = (x ^ (x >>> 16)) * 0x31848bab + y;
  t = (t ^ (t >>> 17)) * 0xed5ad4bb;
  t = (t ^ (t >>> 11)) * 0xac4c1b51;
  return t ^ (t >>> 15);
}

/** `GeometricSkip.refine` for the lane at byte `lane` of LANES where that is open; elsewhere the gap that stands there. */
function settleOne(lane: usize): i32 {
  const gap = load<i32>(lane, LANES + 16);
  if (load<i32>(lane, LANES) == 0) return gap;
  const last = load<i32>(LAST_POWER);
  const first = <f64>load<u32>(lane, LANES + 32);
  const x = load<i32>(lane, LANES + 48);
  const y = load<i32>(lane, LANES + 64);
  for (let k = gap; k < last; k++) {
    const power = load<f64>(<usize>(k + 1) << 3, POWERS);
    const whole = floor(power);
    if (first > whole) return k;
    if (first == whole && <f64>word(~x, y) >= (power - whole) * 4294967296.0) return k;
  }
  return beyond(x, y);
}

/** Four gaps, those that are `open` settled; the others are left as they are. */
function settle(open: v128, gaps: v128, bits: v128, x: v128, y: v128): v128 {
  v128.store(LANES, open);
  v128.store(LANES, gaps, 16);
  v128.store(LANES, bits, 32);
  v128.store(LANES, x, 48);
  v128.store(LANES, y, 64);
  return i32x4(settleOne(0), settleOne(4), settleOne(8), settleOne(12));
}

/** What the table holds for four draws. */
@inline
function lookUp(bits: v128, shift: i32): v128 {
  const at = i32x4.shl(i32x4.shr_u(bits, shift), 1);
  let packed = v128.load_zero<i32>(i32x4.extract_lane(at, 0), GAPS); // one entry too many is overwritten
  packed = v128.load_lane<i16>(i32x4.extract_lane(at, 1), packed, 1, GAPS);
  packed = v128.load_lane<i16>(i32x4.extract_lane(at, 2), packed, 2, GAPS);
  packed = v128.load_lane<i16>(i32x4.extract_lane(at, 3), packed, 3, GAPS);
  return i32x4.extend_low_i16x8_s(packed);
}

/**
 * Draws once for each of four streams, writes the entries that they hit to HITS + `to`, and keeps the streams that have
 * not passed their end at byte `left` of the batch. Returns the bytes that these take, four a stream.
 * A gap that is not settled matters only where the smallest that it may be leads to an entry of the list.
 */
@inline
export function drawFour(position: v128, stop: v128, x: v128, y: v128, shift: i32, to: usize, left: usize): usize {
  const bits = words(x, y);
  const entries = lookUp(bits, shift);
  const open = i32x4.shr_s(entries, 31);
  const least = v128.xor(entries, open);
  let entry = i32x4.add(position, least);
  let within = i32x4.lt_s(entry, stop);
  if (v128.any_true(v128.and(within, open))) {
    entry = i32x4.add(position, settle(v128.and(within, open), least, bits, x, y));
    within = i32x4.lt_s(entry, stop);
  }
  const mask = i32x4.bitmask(within);
  const shuffle = v128.load(<usize>mask << 4, SHUFFLES);
  const hit = i8x16.swizzle(entry, shuffle);
  v128.store(to, hit, HITS);
  v128.store(left, i32x4.sub(hit, i32x4.splat(-1)), POSITIONS);
  v128.store(left, i8x16.swizzle(stop, shuffle), ENDS);
  v128.store(left, i32x4.add(i8x16.swizzle(x, shuffle), factor(STEPS_X)), XS);
  v128.store(left, i32x4.add(i8x16.swizzle(y, shuffle), factor(STEPS_Y)), YS);
  return <usize>popcnt(mask) << 2;
}

/**
 * Draws once for each of the first `count` streams, writes the entries that they hit from byte `to` of HITS on, and
 * keeps the streams that have not passed their end. Returns how many those are.
 */
export function round(count: i32, to: usize): i32 {
  const shift = load<i32>(SHIFT);
  const end: usize = <usize>count << 2;
  let left: usize = 0;
  for (let i: usize = 0; i < end; i += 16) {
    left += drawFour(
      v128.load(i, POSITIONS),
      v128.load(i, ENDS),
      v128.load(i, XS),
      v128.load(i, YS),
      shift,
      to + left,
      left,
    );
  }
  v128.store(left, i32x4.splat(0), ENDS);
  return <i32>(left >> 2);
}

/** Running sums. */
@inline
function sums(a: v128): v128 {
  const b = i32x4.add(a, v128.shuffle<i32>(a, i32x4.splat(0), 4, 0, 1, 2));
  return i32x4.add(b, v128.shuffle<i32>(b, i32x4.splat(0), 4, 4, 0, 1));
}

const ALONE: i32 = 2;

/**
 * Draws the stream `i` four draws at a time, to its end or until `most` hits are written, from byte `to` of HITS on.
 * Returns the number of hits; the stream's end is 0 when it has passed it.
 */
export function walk(i: i32, to: usize, most: i32): i32 {
  const shift = load<i32>(SHIFT);
  const at: usize = <usize>i << 2;
  const last = load<i32>(at, ENDS);
  let position = load<i32>(at, POSITIONS);
  let oneX = load<i32>(at, XS);
  let oneY = load<i32>(at, YS);
  let hits = 0;
  // most streams end soon: the first draws are made one by one
  for (; hits < ALONE; hits++) {
    const gap = <i32>load<i16>(<usize>(word(oneX, oneY) >>> shift) << 1, GAPS);
    const entry = position + (gap ^ (gap >> 31));
    if (entry >= last) {
      store<i32>(at, 0, ENDS);
      return hits;
    }
    if (gap < 0) break;
    store<i32>(to + (<usize>hits << 2), entry, HITS);
    position = entry + 1;
    oneX += STEP_X;
    oneY += STEP_Y;
  }
  const stop = i32x4.splat(last);
  let x = i32x4.add(i32x4.splat(oneX), i32x4(0, STEP_X, 2 * STEP_X, 3 * STEP_X));
  let y = i32x4.add(i32x4.splat(oneY), i32x4(0, STEP_Y, 2 * STEP_Y, 3 * STEP_Y));
  while (hits <= most - 4) {
    const bits = words(x, y);
    const entries = lookUp(bits, shift);
    const open = i32x4.shr_s(entries, 31);
    const least = v128.xor(entries, open);
    const from = i32x4.add(i32x4.splat(position), i32x4(0, 1, 2, 3));
    let entry = i32x4.add(from, sums(least));
    if (v128.any_true(v128.and(i32x4.lt_s(entry, stop), open))) {
      entry = i32x4.add(from, sums(settle(open, least, bits, x, y)));
    }
    const within = ctz(~i32x4.bitmask(i32x4.lt_s(entry, stop)));
    v128.store(to + (<usize>hits << 2), entry, HITS);
    hits += within;
    if (within < 4) {
      store<i32>(at, 0, ENDS);
      return hits;
    }
    position = i32x4.extract_lane(entry, 3) + 1;
    x = i32x4.add(x, i32x4.splat(4 * STEP_X));
    y = i32x4.add(y, i32x4.splat(4 * STEP_Y));
  }
  store<i32>(at, position, POSITIONS);
  store<i32>(at, i32x4.extract_lane(x, 0), XS);
  store<i32>(at, i32x4.extract_lane(y, 0), YS);
  return hits;
}
