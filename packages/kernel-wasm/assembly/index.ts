// The independent cascade: whole runs, many in one call. Same draws as core's kernel in JavaScript, which is the reference.
import {
  ACTIVE,
  BATCH,
  BITS,
  BITS_BYTES,
  BLOCK,
  DRAWS,
  ENDS,
  GROUP_MEMBERS,
  GROUP_OFFSETS,
  HITS,
  KEY,
  LANES,
  LAST,
  MASKS,
  MEMBER_GROUPS,
  MEMBER_OFFSETS,
  MEMBER_XS,
  MEMBERSHIPS,
  MOST_HITS,
  NEXT,
  OPEN_BELOW,
  OPEN_ENDS,
  OPEN_GROUPS,
  OPEN_LISTS,
  OPEN_MEMBERS,
  OPEN_STARTS,
  OPENINGS,
  POSITIONS,
  RECORDED,
  RECORDS,
  RECORDS_END,
  RUN_KEY,
  RUN_KEYS,
  SEED_COUNTS,
  SEED_STRIDE,
  SEEDS,
  SHUFFLES,
  SIZES,
  STEPS,
  TIE_OFFSETS,
  TIE_TARGETS,
  TIES,
  XS,
  YS,
} from './layout';
import { openOne, round, streamX, streamY, walk, words, writeFactors } from './streams';

const EXPOSURE: i32 = 3;
const TIE_LIST: i32 = -1;

/** Where the next member is written. */
let activeEnd: usize = 0;
let draws: u64 = 0;
/** Whether first members that are the same in all runs are in the set, and at the head of the active ones. */
let seeded = false;

/** Fills the table of shuffles; once a memory. */
export function prepare(): void {
  writeFactors();
  for (let mask: usize = 0; mask < 16; mask++) {
    let to: usize = SHUFFLES + (mask << 4);
    v128.store(to, i8x16.splat(-1));
    for (let lane: usize = 0; lane < 4; lane++) {
      if (((mask >> lane) & 1) == 0) continue;
      store<i32>(to, 0x03020100 + <i32>lane * 0x04040404);
      to += 4;
    }
  }
}

/**
 * Plays `count` runs from `run` on, or as many as there is room to record, and returns how many. For each run: the
 * members active at the end in SIZES, the last step in STEPS, and the newly active of each step in RECORDS.
 */
export function play(run: f64, count: i32, mostSteps: usize): i32 {
  const records: usize = load<u32>(RECORDS);
  const recordsEnd: usize = load<u32>(RECORDS_END);
  const stride: usize = load<u32>(SEED_STRIDE);
  const active: usize = load<u32>(ACTIVE);
  const openings = load<i32>(OPENINGS);
  let seeds: usize = load<u32>(SEEDS);
  let record = records;
  let played = 0;
  draws = 0;
  for (; played < count && record + (mostSteps << 2) <= recordsEnd; played++) {
    const lane: usize = <usize>(played & 3) << 2;
    if (!lane) {
      deriveKeys(<u64>run + played);
      if (openings) openFour(openings);
    }
    const at: usize = <usize>played << 2;
    const first = record;
    const seedCount = load<i32>(<usize>load<u32>(SEED_COUNTS) + (stride ? at : 0));
    let size = seedCount;
    store<i32>(record, size);
    record += 4;
    const mask = load<i32>(lane, MASKS);
    if (!openings || mask) {
      for (let word: usize = 0; word < 16; word += 4) store<i32>(word, load<i32>(lane + (word << 2), RUN_KEYS), RUN_KEY);
      if (stride || !seeded) begin(seeds, seedCount, active);
      activeEnd = active + (<usize>seedCount << 2);
      let from = active;
      let to = activeEnd;
      if (openings) exposeOpenings(mask);
      else expose(from, to);
      while (activeEnd > to) {
        from = to;
        to = activeEnd;
        store<u32>(record, <u32>((to - from) >> 2));
        record += 4;
        expose(from, to);
      }
      clear(stride ? active : active + (<usize>seedCount << 2), to);
      size = <i32>((to - active) >> 2);
    }
    draws += openings;
    seeds += stride;
    store<i32>(<usize>load<u32>(SIZES) + at, size);
    store<u32>(<usize>load<u32>(STEPS) + at, <u32>((record - first) >> 2) - 1);
  }
  store<u32>(RECORDED, <u32>(record - records));
  store<f64>(DRAWS, <f64>draws);
  return played;
}

function expose(from: usize, to: usize): void {
  if (load<i32>(MEMBERSHIPS)) exposeGroups(from, to);
  if (load<i32>(TIES)) exposeTies(from, to);
}

@inline
function rotate(v: v128, by: i32): v128 {
  return v128.or(i32x4.shl(v, by), i32x4.shr_u(v, 32 - by));
}

/** Eight rounds of the Chaskey permutation, as in `deriveInto`, for four runs. */
function deriveKeys(run: u64): void {
  let v0 = i32x4.splat(load<i32>(KEY) ^ EXPOSURE);
  let v1 = i32x4.splat(load<i32>(KEY, 4));
  let v2 = i32x4(<i32>run, <i32>(run + 1), <i32>(run + 2), <i32>(run + 3));
  let v3 = i32x4(<i32>(run >> 32), <i32>((run + 1) >> 32), <i32>((run + 2) >> 32), <i32>((run + 3) >> 32));
  v2 = v128.xor(v2, i32x4.splat(load<i32>(KEY, 8)));
  v3 = v128.xor(v3, i32x4.splat(load<i32>(KEY, 12) ^ 0x80000000));
  for (let i = 0; i < 8; i++) {
    v0 = i32x4.add(v0, v1);
    v1 = v128.xor(rotate(v1, 5), v0);
    v0 = rotate(v0, 16);
    v2 = i32x4.add(v2, v3);
    v3 = v128.xor(rotate(v3, 8), v2);
    v0 = i32x4.add(v0, v3);
    v3 = v128.xor(rotate(v3, 13), v0);
    v2 = i32x4.add(v2, v1);
    v1 = v128.xor(rotate(v1, 7), v2);
    v2 = rotate(v2, 16);
  }
  v128.store(RUN_KEYS, v0);
  v128.store(RUN_KEYS, v1, 16);
  v128.store(RUN_KEYS, v2, 32);
  v128.store(RUN_KEYS, v3, 48);
}

/** Draws once for each opening in each of four runs, and notes in MASKS which may hit something. */
function openFour(openings: i32): void {
  const k0 = v128.load(RUN_KEYS);
  const k1 = v128.load(RUN_KEYS, 16);
  const k2 = v128.load(RUN_KEYS, 32);
  const k3 = v128.load(RUN_KEYS, 48);
  const end: usize = <usize>openings << 2;
  let masks = i32x4.splat(0);
  let bit = i32x4.splat(1);
  for (let i: usize = 0; i < end; i += 4) {
    const x = streamX(k0, k1, v128.load_splat<i32>(i, OPEN_MEMBERS));
    const y = streamY(x, k2, k3, v128.load_splat<i32>(i, OPEN_LISTS));
    const hit = i32x4.ge_u(words(x, y), v128.load_splat<i32>(i, OPEN_BELOW));
    masks = v128.or(masks, v128.and(hit, bit));
    bit = i32x4.add(bit, bit);
  }
  v128.store(MASKS, masks);
}

/** Lets first members expose along those openings that hit something. */
function exposeOpenings(mask: i32): void {
  const groups = <i32>((<i64>1 << load<i32>(OPEN_GROUPS)) - 1);
  openSome(mask & groups, load<u32>(GROUP_MEMBERS));
  openSome(mask & ~groups, load<u32>(TIE_TARGETS));
}

function openSome(mask: i32, source: usize): void {
  let to: usize = 0;
  for (; mask; mask &= mask - 1, to += 4) {
    const opening: usize = <usize>ctz(mask) << 2;
    openOne(
      to,
      load<i32>(opening, OPEN_MEMBERS),
      load<i32>(opening, OPEN_LISTS),
      load<i32>(opening, OPEN_STARTS),
      load<i32>(opening, OPEN_ENDS),
    );
  }
  if (!to) return;
  v128.store(to, i32x4.splat(0), ENDS);
  deliver(draw(<i32>(to >> 2), 0, source), source);
}

/** A word of the run's key, four times. */
@inline
function runKey(at: usize): v128 {
  return v128.load_splat<i32>(at, RUN_KEY);
}

function begin(seeds: usize, count: i32, active: usize): void {
  const bits: usize = load<u32>(BITS);
  const end: usize = <usize>count << 2;
  for (let i: usize = 0; i < end; i += 4) {
    const member = load<u32>(seeds + i);
    const word = bits + (<usize>(member >>> 5) << 2);
    store<u32>(active + i, member);
    store<u32>(word, load<u32>(word) | (1 << (member & 31)));
  }
  seeded = true;
}

/** Takes members out of the set: one by one, or everybody at once where that is less. */
function clear(from: usize, end: usize): void {
  const bits: usize = load<u32>(BITS);
  const bytes: usize = load<u32>(BITS_BYTES);
  if (end - from > bytes) {
    memory.fill(bits, 0, bytes);
    seeded = false;
    return;
  }
  for (let i = from; i < end; i += 4) {
    const member = load<u32>(i);
    const word = bits + (<usize>(member >>> 5) << 2);
    store<u32>(word, load<u32>(word) & ~(1 << (member & 31)));
  }
}

/** Lets the members at `from … to` expose those that they have ties to. */
export function exposeTies(from: usize, to: usize): void {
  const targets: usize = load<u32>(TIE_TARGETS);
  let hits: i32 = 0;
  draws += (to - from) >> 2;
  while (from < to) {
    const size = min<usize>(<usize>BLOCK << 2, to - from);
    if (size < 16) openFew(from, size);
    else openTies(from, size);
    from += size;
    hits = draw(<i32>(size >> 2), hits, targets);
  }
  deliver(hits, targets);
}

/** Opens the streams of three members at most. */
function openFew(from: usize, size: usize): void {
  for (let i: usize = 0; i < size; i += 4) {
    const member = load<u32>(from + i);
    const at = <usize>load<u32>(TIE_OFFSETS) + (<usize>member << 2);
    openOne(i, member, TIE_LIST, load<i32>(at), load<i32>(at, 4));
  }
}

/** Opens the members' streams. */
function openTies(from: usize, size: usize): void {
  loadLists(load<u32>(TIE_OFFSETS), from, size);
  for (let i: usize = 0; i < size; i += 16) {
    const x = streamX(runKey(0), runKey(4), v128.load(i, XS));
    v128.store(i, x, XS);
    v128.store(i, streamY(x, runKey(8), runKey(12), i32x4.splat(TIE_LIST)), YS);
  }
  v128.store(size, i32x4.splat(0), ENDS);
}

/** Writes where the lists of those at `from` begin and end to POSITIONS and ENDS; 0 behind the last. */
@inline
function loadLists(offsets: usize, from: usize, size: usize): void {
  for (let i: usize = 0; i < size; i += 16) {
    // four loads, not one: a wide load of what was just written in words would wait for it
    const a = load<u32>(from + i);
    const b = load<u32>(from + i, 4);
    const c = load<u32>(from + i, 8);
    const d = load<u32>(from + i, 12);
    const low = twoLists(offsets, a, b);
    const high = twoLists(offsets, c, d);
    v128.store(i, i32x4(a, b, c, d), XS);
    const there = i32x4.gt_s(i32x4.splat(<i32>(size - i)), i32x4(0, 4, 8, 12));
    v128.store(i, v128.shuffle<i32>(low, high, 0, 2, 4, 6), POSITIONS);
    v128.store(i, v128.and(v128.shuffle<i32>(low, high, 1, 3, 5, 7), there), ENDS);
  }
}

/** Where the lists of two members or groups begin and end. */
@inline
function twoLists(offsets: usize, a: u32, b: u32): v128 {
  return v128.load_lane<i64>(offsets + (<usize>b << 2), v128.load_zero<i64>(offsets + (<usize>a << 2)), 1);
}

/** Lets the members at `from … to` expose those in their groups. */
export function exposeGroups(from: usize, to: usize): void {
  const members: usize = load<u32>(GROUP_MEMBERS);
  let hits: i32 = 0;
  while (from < to) {
    const size = min<usize>(<usize>BLOCK << 2, to - from);
    loadMembers(from, size);
    let i: usize = 0;
    while (i < size) {
      let count: i32 = 0;
      while (i < size && count < BATCH) {
        count = listGroups(i, count);
        if (load<i32>(i, NEXT) < load<i32>(i, LAST)) break;
        i += 4;
      }
      openStreams(<usize>count << 2);
      draws += count;
      hits = draw(count, hits, members);
    }
    from += size;
  }
  deliver(hits, members);
}

function loadMembers(from: usize, size: usize): void {
  const offsets: usize = load<u32>(MEMBER_OFFSETS);
  const k0 = runKey(0);
  const k1 = runKey(4);
  for (let i: usize = 0; i < size; i += 4) {
    const at = offsets + (<usize>load<u32>(from + i) << 2);
    store<i32>(i, load<i32>(at), NEXT);
    store<i32>(i, load<i32>(at, 4), LAST);
  }
  // touches the lists of groups: a loop of loads alone has far more of them in flight than one that also copies
  const groups: usize = load<u32>(MEMBER_GROUPS);
  let touched: i32 = 0;
  for (let i: usize = 0; i < size; i += 4) touched ^= load<i32>(groups + (<usize>load<u32>(i, NEXT) << 2));
  store<i32>(LANES, touched);
  for (let i: usize = 0; i < size; i += 16) v128.store(i, streamX(k0, k1, v128.load(from + i)), MEMBER_XS);
}

/** Lists the groups of the block's member `i` (in bytes), as many as there is room for, and returns the new count. */
@inline
function listGroups(i: usize, count: i32): i32 {
  const next = load<i32>(i, NEXT);
  const taken = min(load<i32>(i, LAST) - next, BATCH - count);
  const groups: usize = <usize>load<u32>(MEMBER_GROUPS) + (<usize>next << 2);
  const x = v128.load_splat<i32>(i, MEMBER_XS);
  const to: usize = <usize>count << 2;
  const bytes: usize = <usize>taken << 2;
  // few have more than four groups, and none is to be guessed at: what is too much is overwritten
  for (let j: usize = 0; j < bytes; j += 16) {
    v128.store(to + j, v128.load(groups + j), POSITIONS);
    v128.store(to + j, x, XS);
  }
  store<i32>(i, next + taken, NEXT);
  return count + taken;
}

/** Opens a stream for each group listed in POSITIONS, before the first entry of the group's list. */
function openStreams(end: usize): void {
  const offsets: usize = load<u32>(GROUP_OFFSETS);
  const k2 = runKey(8);
  const k3 = runKey(12);
  for (let i: usize = 0; i < end; i += 16) {
    v128.store(i, streamY(v128.load(i, XS), k2, k3, v128.load(i, POSITIONS)), YS);
  }
  for (let i: usize = 0; i < end; i += 4) {
    const at = offsets + (<usize>load<u32>(i, POSITIONS) << 2);
    store<i32>(i, load<i32>(at), POSITIONS);
    store<i32>(i, load<i32>(at, 4), ENDS);
  }
  v128.store(end, i32x4.splat(0), ENDS);
}

/** Draws the first `count` streams to their end, delivers when the room is used, and returns the hits that are left. */
function draw(count: i32, hits: i32, source: usize): i32 {
  while (count > 3) {
    if (hits + count > MOST_HITS) hits = deliver(hits, source);
    count = round(count, <usize>hits << 2);
    hits += count;
  }
  for (let i = 0; i < count; i++) {
    while (load<i32>(<usize>i << 2, ENDS) != 0) {
      if (hits + 4 > MOST_HITS) hits = deliver(hits, source);
      hits += walk(i, <usize>hits << 2, MOST_HITS - hits);
    }
  }
  return hits;
}

/** Makes those whom the hits name active, if they were not; returns 0, the hits that are left. */
export function deliver(hits: i32, source: usize): i32 {
  const bits: usize = load<u32>(BITS);
  const end: usize = HITS + (<usize>hits << 2);
  for (let i: usize = HITS; i < end; i += 4) store<u32>(i, load<u32>(source + (<usize>load<u32>(i) << 2)));
  let next = activeEnd;
  for (let i: usize = HITS; i < end; i += 4) {
    const member = load<u32>(i);
    const word = bits + (<usize>(member >>> 5) << 2);
    const before = load<u32>(word);
    store<u32>(word, before | (1 << (member & 31)));
    store<u32>(next, member);
    next += <usize>(((before >>> (member & 31)) & 1) ^ 1) << 2;
  }
  activeEnd = next;
  draws += hits;
  return 0;
}
