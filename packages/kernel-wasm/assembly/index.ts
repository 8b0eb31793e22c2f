// The independent cascade: whole runs, many in one call. Same draws as core's kernel in JavaScript, which is the reference.
import { begin, clear, endOfActive, isSeeded, startAt } from './activeMembers';
import { countDraws, drawsCounted, resetDraws } from './draws';
import { exposeGroups } from './exposeGroups';
import { exposeTies } from './exposeTies';
import {
  ACTIVE,
  DRAWS,
  MASKS,
  MEMBERSHIPS,
  OPENINGS,
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
  TIES,
} from './layout';
import { exposeOpenings, openFour } from './openings';
import { deriveKeys } from './runKeys';
import { writeFactors } from './streams';

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
  resetDraws();
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
      if (stride || !isSeeded()) begin(seeds, seedCount, active);
      startAt(active + (<usize>seedCount << 2));
      let from = active;
      let to = endOfActive();
      if (openings) exposeOpenings(mask);
      else expose(from, to);
      while (endOfActive() > to) {
        from = to;
        to = endOfActive();
        store<u32>(record, <u32>((to - from) >> 2));
        record += 4;
        expose(from, to);
      }
      clear(stride ? active : active + (<usize>seedCount << 2), to);
      size = <i32>((to - active) >> 2);
    }
    countDraws(openings);
    seeds += stride;
    store<i32>(<usize>load<u32>(SIZES) + at, size);
    store<u32>(<usize>load<u32>(STEPS) + at, <u32>((record - first) >> 2) - 1);
  }
  store<u32>(RECORDED, <u32>(record - records));
  store<f64>(DRAWS, <f64>drawsCounted());
  return played;
}

function expose(from: usize, to: usize): void {
  if (load<i32>(MEMBERSHIPS)) exposeGroups(from, to);
  if (load<i32>(TIES)) exposeTies(from, to);
}
