import { geometricSkip } from '../../random/geometricSkip.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
import { incoming, MOST_INCOMING } from '../incomingEvents.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import { beginStream, drawEntries, drawnEntries, MOST_ENTRIES } from './drawnEntries.js';
import { ordinalsByContent } from './ordinalsByContent.js';
import type { PassOnRun } from './passOnRun.js';
import { poissonGivenOne } from './poissonGivenOne.js';
import { FROM_OUTSIDE, NO_MEMBER, PostLog } from './postLog.js';

// what this module holds itself is compiled in, what others export looked up each time
const [secondHalf, draw, stepX, stepY] = [streamY, word, STEP_X, STEP_Y];
const [mostIncoming, perHour] = [MOST_INCOMING, TICKS_PER_HOUR];
const { keys, a: whom, b: which } = incoming;
const { entries } = drawnEntries;
/** Where the contacts go on that found no more room: place among the drawn members, and number of the contact. */
const cursor = new Int32Array(2);

/** A flight of the media plan begins: all its contacts are put into the queue. O(members reached x frequency). */
export type Broadcast = (index: number, tick: number) => void;

/** The broadcasts of a setup: whom each reaches, how often, and when. */
export function createBroadcast(run: PassOnRun): Broadcast {
  const { setup, key, queue, posts, work, order, lastTick } = run;
  const plans = setup.broadcasts.map(({ reach, frequency }) => ({
    skip: geometricSkip(reach),
    contacts: poissonGivenOne(frequency),
  }));
  const ordinals = ordinalsByContent(setup.broadcasts);
  const own: RngKey = new Uint32Array(4);
  return (index, tick) => {
    const { content, channel, trust, target, triggered, ...plan } = setup.broadcasts[index]!;
    const { skip, contacts } = plans[index]!;
    const from = triggered ? tick / TICKS_PER_HOUR : plan.from;
    const facts = PostLog.facts(content, run.cells.channelCells[channel]!, run.trusts.indexOf(trust));
    if (run.firstPosted[content]! < 0) run.firstPosted[content] = tick;
    deriveInto(own, key, PURPOSES.broadcast, run.run);
    deriveInto(own, own, setup.contents[content]!.key, ordinals[index]!);
    const x = streamX(own[0]! | 0, own[1]! | 0, 0);
    beginStream(0, x, streamY(x, own[2]! | 0, own[3]! | 0, 0));
    const times = { from, span: plan.to - plan.from, lastTick, low: order[content]! };
    let post = -1;
    for (let drawn = MOST_ENTRIES; drawn === MOST_ENTRIES; ) {
      drawn = drawEntries(skip, setup.population.memberCount, 0, 0, 0);
      cursor.fill(0);
      while (cursor[0]! < drawn) {
        const count = drawContacts(own, drawn, target.members, contacts, times);
        if (count > 0 && post < 0) post = posts.add(NO_MEMBER, FROM_OUTSIDE, facts, tick);
        which.fill(post, 0, count);
        queue.pushAll(count);
        work.exposures += count;
      }
    }
  };
}

/** When contacts happen: hours, the last tick that is played, and the last bit of their keys. */
interface Times {
  readonly from: number;
  readonly span: number;
  readonly lastTick: number;
  readonly low: number;
}

/**
 * Draws how often each of the drawn members meets the flight, and when, from the cursor on, until there is no more room; hands it over
 * to the queue, and returns how many contacts these are.
 */
function drawContacts(
  [k0, k1, key2, key3]: RngKey,
  drawn: number,
  targeted: Uint8Array | undefined,
  contacts: Float64Array,
  { from, span, lastTick, low }: Times,
): number {
  // read once before the loops: in them, the compiler would not see that they never change
  const to = keys;
  const who = whom;
  const members = entries;
  const x = streamX(k0! | 0, k1! | 0, 1);
  const k2 = key2! | 0;
  const k3 = key3! | 0;
  let count = 0;
  let i = cursor[0]!;
  let k = cursor[1]!;
  for (; i < drawn; i = (i + 1) | 0, k = 0) {
    const member = members[i]!;
    if (targeted !== undefined && targeted[member] === 0) continue;
    const y = secondHalf(x, k2, k3, member);
    const u = fineUniform(x, y);
    for (; ; k = (k + 1) | 0) {
      if (count === mostIncoming) {
        cursor[0] = i;
        cursor[1] = k;
        return count;
      }
      const steps = (2 * (k + 1)) | 0;
      const share = fineUniform((x + Math.imul(steps, stepX)) | 0, (y + Math.imul(steps, stepY)) | 0);
      const at = Math.floor((from + span * share) * perHour);
      if (at <= lastTick) {
        to[count] = (at << 1) | low;
        who[count] = member;
        count = (count + 1) | 0;
      }
      if (u < contacts[k]!) break;
    }
  }
  cursor[0] = i;
  return count;
}

/** The uniform that a stream in state (x, y) hands out next, from two words, as `openStream` does. */
function fineUniform(x: number, y: number): number {
  const high = draw(x, y) >>> 5;
  return (high * 0x4000000 + (draw((x + stepX) | 0, (y + stepY) | 0) >>> 6)) / 0x20000000000000;
}
