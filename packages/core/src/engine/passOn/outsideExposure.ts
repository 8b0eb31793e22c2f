import { geometricSkip } from '../../random/geometricSkip.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
import { walkHits } from '../../random/walkHits.js';
import type { CompiledIntervention } from '../passOnSetup.js';
import { type Broadcast, createBroadcast } from './broadcasting.js';
import { createOutsidePost } from './outsidePost.js';
import type { PassOnRun } from './passOnRun.js';

const TWO_32 = 0x100000000;

/** Exposures that come from outside every group. */
export interface OutsideExposure {
  readonly broadcast: Broadcast;
  /**
   * The brand posts on its platforms for the `occurrence`-th time of an intervention, the content's `ordinal`-th.
   * O(followers).
   */
  readonly brandPost: (
    intervention: CompiledIntervention,
    ordinal: number,
    occurrence: number,
    tick: number,
  ) => void;
}

/** Broadcasts and brand posts of a setup. */
export function outsideExposure(run: PassOnRun): OutsideExposure {
  const { setup, key } = run;
  const followerSkips = new Map(
    setup.interventions.flatMap(({ by }) =>
      by.kind === 'brand' ? [[by.followers, geometricSkip(by.followers)] as const] : [],
    ),
  );
  const onPlatform = membersOn(run);
  const own: RngKey = new Uint32Array(4);

  const post = createOutsidePost(run);

  const brandPost = (
    { content, by, target, trust }: CompiledIntervention,
    ordinal: number,
    occurrence: number,
    tick: number,
  ): void => {
    if (by.kind !== 'brand') return;
    const { memberCount } = setup.population;
    for (const platform of by.platforms) {
      const { visibility, lifetime } = setup.platforms[platform]!;
      const { speakerTrust } = setup.contents[content]!;
      const expose = post(content, platform, trust ?? speakerTrust, tick, lifetime);
      // followers are the same people in every run
      deriveInto(own, key, PURPOSES.followers, platform);
      const x = streamX(own[0]! | 0, own[1]! | 0, 0);
      const stream = { x, y: streamY(x, own[2]! | 0, own[3]! | 0, 0) };
      deriveInto(
        own,
        deriveInto(own, key, PURPOSES.intervention, run.run),
        setup.contents[content]!.key,
        ordinal,
      );
      deriveInto(own, own, occurrence, platform);
      walkHits(followerSkips.get(by.followers)!, stream, 0, memberCount, (member) => {
        if (onPlatform(member, platform) && (!target.members || target.members[member] === 1)) {
          const sx = streamX(own[0]! | 0, own[1]! | 0, member);
          const sy = streamY(sx, own[2]! | 0, own[3]! | 0, 0);
          if (word(sx, sy) >>> 0 >= visibility * TWO_32) return;
          expose(member, word((sx + STEP_X) | 0, (sy + STEP_Y) | 0));
        }
      });
    }
  };
  return { broadcast: createBroadcast(run), brandPost };
}

/** Whether a member is on a platform: in one of its groups, or with ties there. O(groups of the member). */
function membersOn({ setup }: PassOnRun): (member: number, platform: number) => boolean {
  const { memberOffsets, memberGroups, groupPlatform, tieCount, tieOffsets } = setup.population;
  return (member, platform) => {
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++)
      if (groupPlatform[memberGroups[m]!] === platform) return true;
    return tieCount > 0 && platform === setup.tiePlatform && tieOffsets[member]! < tieOffsets[member + 1]!;
  };
}
