import { streamX, streamY, word } from '../../random/stream.js';
import type { CompiledEffect } from '../crisisSetup.js';
import { COIN, coinBits, createContentKeys, deriveContentKeys } from './contentKeys.js';
import type { CrisisState } from './crisisState.js';
import { PASSED, WITHDRAWN } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';
import type { Poster, Posting } from './posting.js';
import { whoHasMet } from './whoHasMet.js';

const TWO_32 = 0x100000000;
/** Occasions of posting again begin here: above all of the timeline. */
const FIRST_OCCASION = 2 ** 40;

/** The effect of an intervention comes about: the incident gets another appeal, posts are taken down, members post again. */
export type Answer = (intervention: number, effect: CompiledEffect, tick: number) => void;

/** What answers to the incident do, beside what their contents do. O(members who have met a content) for posting again. */
export function createAnswer(run: PassOnRun, post: Poster): Answer {
  const { setup, crisis } = run;
  if (!crisis) return () => {};
  const { incident } = setup.crisis!;
  const [again] = createContentKeys(1);
  const content = setup.contents[incident]!;

  const postAgain = (intervention: number, share: number, tick: number): void => {
    deriveContentKeys(again!, run.key, run.run, content.key, FIRST_OCCASION + intervention);
    const { peer: trust } = run.trusts;
    const { decision } = run.keys[incident]!;
    const chance = share * TWO_32;
    const posting: Posting = {
      member: 0,
      content: incident,
      tick,
      except: -1,
      trust,
      keys: again!,
      groups: undefined,
    };
    whoHasMet(run, incident, (member, flags) => {
      if ((flags & (PASSED | WITHDRAWN)) !== PASSED) return;
      if (!(coinBits(decision, member, COIN.repost) >>> 0 < chance)) return;
      posting.member = member;
      post(posting);
    });
  };

  return (intervention, { fuel, removal, reposts }, tick) => {
    if (crisis.answeredAt < 0) crisis.answeredAt = tick;
    crisis.fuel *= fuel;
    if (removal > 0) crisis.takeDowns.push(tick, intervention);
    if (reposts > 0 && run.muted !== 'word-of-mouth') postAgain(intervention, reposts, tick);
  };
}

/** Whether a post of the incident has been taken down before it could be read: by one coin of its own. */
export function isTakenDown(run: PassOnRun, crisis: CrisisState, post: number, platform: number): boolean {
  const { posts, setup } = run;
  const { takeDowns, removalKey: k } = crisis;
  for (let i = 0; i < takeDowns.length; i += 2) {
    const intervention = takeDowns[i + 1]!;
    const { removal, platforms } = setup.interventions[intervention]!.effect!;
    if (platforms[platform] !== 1 || posts.tick(post) > takeDowns[i]!) continue;
    const x = streamX(k[0]! | 0, k[1]! | 0, posts.member(post));
    if (word(x, streamY(x, k[2]! | 0, k[3]! | 0, posts.group(post))) >>> 0 < removal * TWO_32) return true;
  }
  return false;
}
