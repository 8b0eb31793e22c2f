import { geometricSkip } from '../../random/geometricSkip.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
import { walkHits } from '../../random/walkHits.js';
import { clockHours, livedHours } from '../dayClock.js';
import type { CompiledIntervention } from '../passOnSetup.js';
import { TICKS_PER_HOUR, tickOf } from '../ticks.js';
import { ordinalsByContent } from './ordinalsByContent.js';
import { createOutsidePost } from './outsidePost.js';
import type { PassOnRun } from './passOnRun.js';
import { poissonGivenOne } from './poissonGivenOne.js';

const TWO_32 = 0x100000000;

/** Exposures that come from outside every group. */
export interface OutsideExposure {
  /** A flight of the media plan begins: all its contacts are put into the queue. O(members reached x frequency). */
  readonly broadcast: (index: number, tick: number) => void;
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
  const plans = setup.broadcasts.map(({ reach, frequency }) => ({
    skip: geometricSkip(reach),
    contacts: poissonGivenOne(frequency),
  }));
  const ordinals = ordinalsByContent(setup.broadcasts);
  const followerSkips = new Map(
    setup.interventions.flatMap(({ by }) =>
      by.kind === 'brand' ? [[by.followers, geometricSkip(by.followers)] as const] : [],
    ),
  );
  const onPlatform = membersOn(run);
  const own: RngKey = new Uint32Array(4);

  const post = createOutsidePost(run);

  const broadcast = (index: number, tick: number): void => {
    const { content, channel, trust, target, triggered, ...plan } = setup.broadcasts[index]!;
    const from = triggered ? tick / TICKS_PER_HOUR : plan.from;
    const span = plan.to - plan.from;
    const { skip, contacts } = plans[index]!;
    const expose = post(content, run.cells.channelCells[channel]!, trust, tick);
    if (run.firstPosted[content]! < 0) run.firstPosted[content] = tick;
    deriveInto(
      own,
      deriveInto(own, key, PURPOSES.broadcast, run.run),
      setup.contents[content]!.key,
      ordinals[index]!,
    );
    const x = streamX(own[0]!, own[1]!, 0);
    const stream = { x, y: streamY(x, own[2]!, own[3]!, 0) };
    walkHits(skip, stream, 0, setup.population.memberCount, (member) => {
      if (target.members && target.members[member] === 0) return;
      let sx = streamX(own[0]!, own[1]!, 1);
      let sy = streamY(sx, own[2]!, own[3]!, member);
      const u = fineUniform(sx, sy);
      for (let k = 0; ; k++) {
        sx = (sx + 2 * STEP_X) | 0;
        sy = (sy + 2 * STEP_Y) | 0;
        expose(member, tickOf(from + span * fineUniform(sx, sy)));
        if (u < contacts[k]!) return;
      }
    });
  };

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
      const expose = post(content, run.cells.brandCells[platform]!, trust ?? speakerTrust, tick);
      const lived = livedHours(run.clock, tick / TICKS_PER_HOUR);
      // followers are the same people in every run
      deriveInto(own, key, PURPOSES.followers, platform);
      const x = streamX(own[0]!, own[1]!, 0);
      const stream = { x, y: streamY(x, own[2]!, own[3]!, 0) };
      deriveInto(
        own,
        deriveInto(own, key, PURPOSES.intervention, run.run),
        setup.contents[content]!.key,
        ordinal,
      );
      deriveInto(own, own, occurrence, platform);
      walkHits(followerSkips.get(by.followers)!, stream, 0, memberCount, (member) => {
        if (onPlatform(member, platform) && (!target.members || target.members[member] === 1)) {
          const sx = streamX(own[0]!, own[1]!, member);
          const sy = streamY(sx, own[2]!, own[3]!, 0);
          if (word(sx, sy) >>> 0 >= visibility * TWO_32) return;
          const hours =
            run.delays[platform]!.draw(word((sx + STEP_X) | 0, (sy + STEP_Y) | 0)) * run.pace[member]!;
          if (hours > lifetime) return;
          expose(member, Math.max(tick, tickOf(clockHours(run.clock, lived + hours))));
        }
      });
    }
  };
  return { broadcast, brandPost };
}

/** The uniform that a stream in state (x, y) hands out next, from two words, as `openStream` does. */
function fineUniform(x: number, y: number): number {
  const low = word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 6;
  return ((word(x, y) >>> 5) * 0x4000000 + low) / 0x20000000000000;
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
