// The keys of runs: four are derived together.
import { KEY, RUN_KEY, RUN_KEYS } from './layout';

const EXPOSURE: i32 = 3;

@inline
function rotate(v: v128, by: i32): v128 {
  return v128.or(i32x4.shl(v, by), i32x4.shr_u(v, 32 - by));
}

/** Eight rounds of the Chaskey permutation, as in `deriveInto`, for four runs. */
export function deriveKeys(run: u64): void {
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

/** A word of the run's key, four times. */
@inline
export function runKey(at: usize): v128 {
  return v128.load_splat<i32>(at, RUN_KEY);
}
