import { type GeometricSkip, geometricSkip } from '../../random/geometricSkip.js';
import { portableLog } from '../../random/portableMath.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
import { livedHours } from '../dayClock.js';
import { int32View } from '../gather.js';
import type { SpreadingContent } from '../passOnSetup.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import { TIES } from '../tieExposure.js';
import type { ContentKeys } from './contentKeys.js';
import type { Monitor } from './monitoring.js';
import type { PassOnRun } from './passOnRun.js';
import { cellOf, contentOf, PostLog, TO_TIES } from './postLog.js';

const TWO_32 = 0x100000000;

/** A member posts. */
export interface Posting {
  readonly member: number;
  readonly content: number;
  readonly tick: number;
  /** Group in which he does not post: the one that he has it from; -1 for none. */
  readonly except: number;
  /** Index of the trust in what he posts. */
  readonly trust: number;
  readonly keys: ContentKeys;
  /** [groupCount] 1 for the groups in which he may post; undefined for all. */
  readonly groups: Uint8Array | undefined;
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
  const groupOffsets = int32View(population.groupOffsets);
  const tieOffsets = int32View(population.tieOffsets);
  const { groupPlatform } = population;
  const { groupCell, tieCell } = cells;
  const chances = transferUnits(contents, run);
  const skips = cellSkips(run);
  const inGroups = createExposer(run, skips, int32View(population.groupMembers), true);
  const toTies = createExposer(run, skips, int32View(population.tieTargets), false);
  const hasTies = population.tieCount > 0;
  const { sameGroup } = rules;
  const watched = setup.crisis?.detection ? setup.crisis.incident : -1;

  return ({ member, content, tick, except, trust, keys, groups }) => {
    const { posting } = keys;
    const x = streamX(posting[0]! | 0, posting[1]! | 0, member);
    const k2 = posting[2]! | 0;
    const k3 = posting[3]! | 0;
    const firstChance = content * platforms.length;
    const last = memberOffsets[member + 1]!;
    for (let m = memberOffsets[member]!; m < last; m++) {
      const group = memberGroups[m]!;
      if (group === except && !sameGroup) continue;
      if (groups && groups[group] === 0) continue;
      const y = streamY(x, k2, k3, group);
      const platform = groupPlatform[group]!;
      if (word(x, y) >>> 0 >= chances[firstChance + platform]!) continue;
      if (content === watched) monitor.posted(content, member, group, platform, tick);
      const cell = groupCell[group]!;
      const facts = PostLog.facts(content, cell, trust);
      inGroups(member, group, groupOffsets[group]!, groupOffsets[group + 1]!, facts, platform, tick, keys);
    }
    if (!hasTies || groups) return;
    if (word(x, streamY(x, k2, k3, TIES)) >>> 0 >= chances[firstChance + tiePlatform]!) return;
    if (content === watched) monitor.posted(content, member, TIES, tiePlatform, tick);
    const facts = PostLog.facts(content, tieCell, trust);
    toTies(member, TIES, tieOffsets[member]!, tieOffsets[member + 1]!, facts, tiePlatform, tick, keys);
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

type Exposer = (
  member: number,
  stream: number,
  from: number,
  to: number,
  facts: number,
  platform: number,
  tick: number,
  keys: ContentKeys,
) => void;

/** Shows a post to the entries from … to - 1 of a list of members. */
function createExposer(
  run: PassOnRun,
  skips: readonly GeometricSkip[],
  list: Int32Array,
  inGroups: boolean,
): Exposer {
  const { setup, queue, posts, clock, pace, delays, order, lastTick, work } = run;
  const lifetimes = Float64Array.from(setup.platforms, ({ lifetime }) => lifetime);
  const lookRates = setup.platforms.map(({ lookRate }) => lookRate);
  const flat = setup.rules.dayRhythm === undefined;
  const { ends, offset, startHour } = clock;

  return (member, stream, from, to, facts, platform, tick, keys) => {
    const { exposure, delay } = keys;
    let x = streamX(exposure[0]! | 0, exposure[1]! | 0, member);
    let y = streamY(x, exposure[2]! | 0, exposure[3]! | 0, stream);
    work.streams++;
    const skip = skips[cellOf(facts)]!;
    const lookRate = lookRates[platform];
    const inverseLog = lookRate === undefined ? 0 : 1 / (lookRate * stayLog(keys, member, stream));
    const { quantiles, draw } = delays[platform]!;
    const lifetime = lifetimes[platform]!;
    const d0 = delay[0]! | 0;
    const d1 = delay[1]! | 0;
    const low = order[contentOf(facts)]!;
    const fromMidnight = flat ? 0 : livedHours(clock, tick / TICKS_PER_HOUR) + offset;
    let post = -1;
    for (let entry = from; ; entry++) {
      const bits = word(x, y);
      work.draws++;
      if (lookRate === undefined) {
        const gap = skip.gaps[bits >>> skip.shift]!;
        entry += gap >= 0 ? gap : skip.refine(bits, x, y);
      } else {
        const u = ((bits >>> 0) + 0.5) / TWO_32;
        entry += Math.min(Math.floor(portableLog(u) * inverseLog), to);
      }
      if (entry >= to) return;
      const reader = list[entry]!;
      if (reader !== member) {
        const t = word(x ^ d0, (y + d1) | 0);
        const cell = t >>> 20;
        const start = quantiles[cell]!;
        const hours =
          (cell === 0 || cell === 4095
            ? draw(t)
            : start + (quantiles[cell + 1]! - start) * ((t & 0xfffff) / 0x100000)) * pace[reader]!;
        let readAt = tick;
        if (flat) readAt += Math.floor(hours * TICKS_PER_HOUR);
        else {
          // clockHours written out: a number handed to a function may have to be put on the heap
          const days = Math.floor((fromMidnight + hours) / 24);
          const rest = fromMidnight + hours - 24 * days;
          let hour = 0;
          while (ends[hour + 1]! <= rest) hour++;
          const share = (rest - ends[hour]!) / (ends[hour + 1]! - ends[hour]!);
          const byClock = Math.floor((24 * days + hour + share - startHour) * TICKS_PER_HOUR);
          if (byClock > tick) readAt = byClock;
        }
        if (hours <= lifetime && readAt <= lastTick) {
          if (post < 0) post = posts.add(member, inGroups ? stream : TO_TIES, facts, tick);
          queue.push((readAt << 1) | low, inGroups ? entry : reader, post);
          work.exposures++;
        }
      }
      x = (x + STEP_X) | 0;
      y = (y + STEP_Y) | 0;
    }
  };
}

/** Logarithm of a uniform: minus an exponential time in units of its mean, for which the post stays in the feed. */
function stayLog({ posting }: ContentKeys, member: number, stream: number): number {
  const x = streamX(posting[0]! | 0, posting[1]! | 0, member);
  const y = streamY(x, posting[2]! | 0, posting[3]! | 0, stream);
  const bits = word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 0;
  return portableLog((bits + 0.5) / TWO_32);
}

/** [cells] skips of the visibility of each; equal ones share a table. */
function cellSkips({ setup, cells }: PassOnRun): GeometricSkip[] {
  const made = new Map<number, GeometricSkip>();
  return cells.cells.map(({ platform, kind }) => {
    const visibility = platform < 0 ? 0 : setup.platforms[platform]!.visibility;
    const p = visibility * (kind >= 0 ? setup.kindCohesion[kind]! : 1);
    const skip = made.get(p) ?? geometricSkip(p);
    made.set(p, skip);
    return skip;
  });
}
