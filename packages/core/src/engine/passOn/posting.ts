import { streamX, streamY, word } from '../../random/stream.js';
import { int32View } from '../gather.js';
import type { SpreadingContent } from '../passOnSetup.js';
import { TIES } from '../tieExposure.js';
import type { ContentKeys } from './contentKeys.js';
import { createExposer } from './exposing.js';
import { groupPlaces, PLACE } from './groupPlaces.js';
import type { Monitor } from './monitoring.js';
import type { PassOnRun } from './passOnRun.js';
import { PostLog } from './postLog.js';

const TWO_32 = 0x100000000;
// what this module holds itself is compiled in, what others export looked up each time
const [firstHalf, secondHalf, draw, factsOf] = [streamX, streamY, word, PostLog.facts];
const { to: endWord, platform: platformWord, cell: cellWord } = PLACE;

/** A member posts. Who lets many post fills in one of these again and again. */
export interface Posting {
  member: number;
  content: number;
  tick: number;
  /** Group in which he does not post: the one that he has it from; -1 for none. */
  except: number;
  /** Index of the trust in what he posts. */
  trust: number;
  keys: ContentKeys;
  /** [groupCount] 1 for the groups in which he may post; undefined for all. */
  groups: Uint8Array | undefined;
}

/** Puts a member's posts before those who will read them, each at his own time. */
export type Poster = (posting: Posting) => void;

/**
 * Posts in a member's groups and to his ties. In each group he posts with probability `transfer` x fit; a post is seen by each
 * other entry of the group's list with the visibility of its cell, found by geometric skipping, so that cost grows with
 * those who see it. A reading that would come after the post's lifetime or the horizon does not happen.
 */
export function createPoster(run: PassOnRun, monitor: Monitor): Poster {
  const { setup, cells } = run;
  const { population, rules, contents, platforms, tiePlatform } = setup;
  const memberOffsets = int32View(population.memberOffsets);
  const memberGroups = int32View(population.memberGroups);
  const tieOffsets = int32View(population.tieOffsets);
  const { tieCell } = cells;
  const places = groupPlaces(run);
  const sink = new Int32Array(1);
  const chances = transferUnits(contents, run);
  const exposer = createExposer(run);
  const hasTies = population.tieCount > 0;
  const { sameGroup } = rules;
  const watched = setup.crisis?.detection ? setup.crisis.incident : -1;

  return ({ member, content, tick, except, trust, keys, groups }) => {
    const { posting } = keys;
    const x = firstHalf(posting[0]! | 0, posting[1]! | 0, member);
    const k2 = posting[2]! | 0;
    const k3 = posting[3]! | 0;
    const firstChance = content * platforms.length;
    const first = memberOffsets[member]!;
    const last = memberOffsets[member + 1]!;
    exposer.begin(member, tick, keys, true);
    // read once before the loops: in them, the compiler would not see that they never change
    const list = memberGroups;
    const placeOf = places;
    const chanceOf = chances;
    // looked at together, so that they come from memory at the same time
    let seen = 0;
    for (let m = first; m < last; m = (m + 1) | 0) seen = (seen + placeOf[list[m]! << 2]!) | 0;
    sink[0] = seen;
    for (let m = first; m < last; m = (m + 1) | 0) {
      const group = list[m]!;
      if (group === except && !sameGroup) continue;
      if (groups && groups[group] === 0) continue;
      const y = secondHalf(x, k2, k3, group);
      const at = group << 2;
      const platform = placeOf[at + platformWord]!;
      if (draw(x, y) >>> 0 >= chanceOf[firstChance + platform]!) continue;
      if (content === watched) {
        exposer.deliver();
        monitor.posted(content, member, group, platform, tick);
      }
      const facts = factsOf(content, placeOf[at + cellWord]!, trust);
      exposer.show(group, placeOf[at]!, placeOf[at + endWord]!, facts, platform);
    }
    exposer.deliver();
    if (!hasTies || groups) return;
    if (draw(x, secondHalf(x, k2, k3, TIES)) >>> 0 >= chances[firstChance + tiePlatform]!) return;
    if (content === watched) monitor.posted(content, member, TIES, tiePlatform, tick);
    const facts = factsOf(content, tieCell, trust);
    exposer.begin(member, tick, keys, false);
    exposer.show(TIES, tieOffsets[member]!, tieOffsets[member + 1]!, facts, tiePlatform);
    exposer.deliver();
  };
}

/** [contents x platforms] probability to post in one group, in units of 2^-32. */
function transferUnits(contents: readonly SpreadingContent[], { setup }: PassOnRun): Float64Array {
  const { platforms, rules } = setup;
  return Float64Array.from(
    contents.flatMap((_, content) =>
      platforms.map(({ fit }) => Math.min(1, rules.transfer * fit[content]!) * TWO_32),
    ),
  );
}
