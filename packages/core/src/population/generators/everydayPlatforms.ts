import { deriveKey, type RngKey } from '../../random/rngKey.js';
import { spreadPlatforms } from './spreadPlatforms.js';

/** How many groups of each kind there are, in this order. */
export interface EverydayGroupCounts {
  readonly household: number;
  readonly work: number;
  readonly interest: number;
}

const HOME = ['face-to-face', 'whatsapp', 'messenger', 'signal', 'telegram', 'sms'];
const WORK = ['linkedin', 'email', 'teams', 'slack'];

/**
 * [groups] a platform for each group: households where people talk in private, work on its own platforms, interests on
 * the others, each evenly. A kind without a platform of its own takes: households and interests the others, or all; work
 * all. O(groups).
 */
export function everydayPlatforms(
  platforms: readonly string[],
  counts: EverydayGroupCounts,
  key: RngKey,
): Uint8Array {
  const all = platforms.map((_, index) => index);
  const among = (names: readonly string[]) =>
    all.filter((index) => names.includes(platforms[index]!.toLowerCase()));
  const home = among(HOME);
  const work = among(WORK);
  const others = all.filter((index) => !home.includes(index) && !work.includes(index));
  const firstOf = (...choices: readonly number[][]) => choices.find((choice) => choice.length > 0)!;
  const choices = [firstOf(home, others, all), firstOf(work, all), firstOf(others, all)];
  const groupPlatform = new Uint8Array(counts.household + counts.work + counts.interest);
  let start = 0;
  [counts.household, counts.work, counts.interest].forEach((count, kind) => {
    const choice = choices[kind]!;
    const drawn = spreadPlatforms(count, choice.length, deriveKey(key, [kind]));
    groupPlatform.set(
      drawn.map((index) => choice[index]!),
      start,
    );
    start += count;
  });
  return groupPlatform;
}
