// Exposures by ties.
import { begin, deliver } from './activeMembers';
import { drawStreams } from './drawStreams';
import { countDraws } from './draws';
import { BLOCK, ENDS, POSITIONS, TIE_OFFSETS, TIE_TARGETS, XS, YS } from './layout';
import { runKey } from './runKeys';
import { openOne, streamX, streamY, words } from './streams';

/** Stands for a member's ties among his lists. */
const TIE_LIST: i32 = -1;

/** Lets the members at `from … to` expose those that they have ties to. */
export function exposeTies(from: usize, to: usize): void {
  const targets: usize = load<u32>(TIE_TARGETS);
  let hits: i32 = 0;
  countDraws((to - from) >> 2);
  while (from < to) {
    const size = min<usize>(<usize>BLOCK << 2, to - from);
    if (size < 16) openFew(from, size);
    else openTies(from, size);
    from += size;
    hits = drawStreams(<i32>(size >> 2), hits, targets);
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
