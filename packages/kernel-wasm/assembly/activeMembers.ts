// Who is active: a set of bits, and the members in the order in which they became active.
import { countDraws } from './draws';
import { BITS, BITS_BYTES, HITS } from './layout';

/** Where the next member is written. */
let activeEnd: usize = 0;
/** Whether first members that are the same in all runs are in the set, and at the head of the active ones. */
let seeded = false;

/** Those before `end` are active, and whom hits name is written from there on. */
@inline
export function startAt(end: usize): void {
  activeEnd = end;
}

@inline
export function endOfActive(): usize {
  return activeEnd;
}

/** Whether first members that are the same in all runs still stand where `begin` has put them. */
@inline
export function isSeeded(): bool {
  return seeded;
}

/** Makes first members active. */
export function begin(seeds: usize, count: i32, active: usize): void {
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
export function clear(from: usize, end: usize): void {
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
  countDraws(hits);
  return 0;
}
