// Exposures in groups.
import { deliver } from './activeMembers';
import { drawStreams } from './drawStreams';
import { countDraws } from './draws';
import {
  BATCH,
  BLOCK,
  ENDS,
  GROUP_MEMBERS,
  GROUP_OFFSETS,
  LANES,
  LAST,
  MEMBER_GROUPS,
  MEMBER_OFFSETS,
  MEMBER_XS,
  NEXT,
  POSITIONS,
  XS,
  YS,
} from './layout';
import { runKey } from './runKeys';
import { streamX, streamY } from './streams';

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
      countDraws(count);
      hits = drawStreams(count, hits, members);
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
