// First members that are the same in all runs: one draw for each of their lists, in four runs together.
import { deliver } from './activeMembers';
import { drawStreams } from './drawStreams';
import {
  ENDS,
  GROUP_MEMBERS,
  MASKS,
  OPEN_BELOW,
  OPEN_ENDS,
  OPEN_GROUPS,
  OPEN_LISTS,
  OPEN_MEMBERS,
  OPEN_STARTS,
  RUN_KEYS,
  TIE_TARGETS,
} from './layout';
import { openOne, streamX, streamY, words } from './streams';

/** Draws once for each opening in each of four runs, and notes in MASKS which may hit something. */
export function openFour(openings: i32): void {
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
export function exposeOpenings(mask: i32): void {
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
  deliver(drawStreams(<i32>(to >> 2), 0, source), source);
}
