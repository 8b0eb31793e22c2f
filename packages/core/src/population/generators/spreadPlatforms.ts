import type { RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';

/** [groupCount] a platform for each group, drawn evenly from the stream that belongs to the group. O(groups). */
export function spreadPlatforms(groupCount: number, platformCount: number, key: RngKey): Uint8Array {
  const platforms = new Uint8Array(groupCount);
  if (platformCount < 2) return platforms;
  for (let group = 0; group < groupCount; group++)
    platforms[group] = openStream(key, group).below(platformCount);
  return platforms;
}
