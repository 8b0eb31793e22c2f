import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { memberDegrees } from '../../population/inspect/memberDegrees.js';
import { deriveInto, deriveKey, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { streamX, streamY, word } from '../../random/stream.js';
import type { Briefed } from '../crisisSetup.js';
import { type SeedSetter, seedSetter } from '../seedSet.js';
import { PASSED, REACHED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';
import { whoHasMet } from './whoHasMet.js';

/**
 * Whom a company tells first, as it stands when it does so: at most `count` of those who are in question. Draws are keyed
 * by run and `key`, the act's own.
 *
 * - `random`, `highest-degree`, `bridges`: as in a seed set; `journalists`: those with the most contacts, too;
 * - `ambassadors`: who thinks highly of the brand from the start, those with the most contacts first;
 * - `exposed`: has the incident and has not passed it on, by lot;
 * - `at-risk`: does not have it, and is in groups of members who have passed it on; the most such groups first.
 */
export function briefedMembers(
  run: PassOnRun,
  { who, count }: { readonly who: Briefed; readonly count: number },
  key: RngKey,
): SeedSetter {
  const { population } = run.setup;
  const most = Math.min(count, population.memberCount);
  if (who === 'random') return seedSetter(population, { kind: 'random', count: most }, key);
  if (who === 'bridges') return seedSetter(population, { kind: 'bridges', count: most }, key);
  if (who === 'highest-degree' || who === 'journalists')
    return seedSetter(population, { kind: 'highest-degree', count: most }, key);
  if (who === 'ambassadors') return knownAmbassadors(run, most);
  const own = deriveKey(key, []);
  const score = who === 'exposed' ? undefined : atRiskScores(run);
  return {
    largest: most,
    write(index, to) {
      deriveInto(own, key, PURPOSES['seed-set'], index);
      return writeBest(score ? score() : exposedMembers(run), own, to, most);
    },
  };
}

/** A member in question; the higher score comes first. */
interface Candidate {
  readonly member: number;
  readonly score: number;
}

/** Writes the members of the highest scores, those of equal ones by lot. O(candidates log candidates). */
function writeBest(candidates: readonly Candidate[], key: RngKey, to: Int32Array, most: number): number {
  const lot = (member: number): number => {
    const x = streamX(key[0]! | 0, key[1]! | 0, member);
    return word(x, streamY(x, key[2]! | 0, key[3]! | 0, 0)) >>> 0;
  };
  const drawn = candidates.map(({ member, score }) => ({ member, score, lot: lot(member) }));
  drawn.sort((a, b) => b.score - a.score || a.lot - b.lot || a.member - b.member);
  const count = Math.min(most, drawn.length);
  for (let i = 0; i < count; i++) to[i] = drawn[i]!.member;
  return count;
}

function knownAmbassadors({ setup }: PassOnRun, most: number): SeedSetter {
  const { population, traits, rules } = setup;
  const degrees = memberDegrees(population);
  const known: number[] = [];
  for (let member = 0; member < population.memberCount; member++)
    if (traits.rows[member * TRAIT_STRIDE + TRAIT.attitude]! >= rules.ambassadorAt) known.push(member);
  known.sort((a, b) => degrees[b]! - degrees[a]! || a - b);
  const chosen = Int32Array.from(known.slice(0, most));
  return {
    largest: chosen.length,
    write(_, to) {
      to.set(chosen);
      return chosen.length;
    },
  };
}

/** Who has the incident and has not passed it on. O(members and contents that met). */
function exposedMembers(run: PassOnRun): Candidate[] {
  const exposed: Candidate[] = [];
  whoHasMet(run, run.setup.crisis!.incident, (member, flags) => {
    if ((flags & (REACHED | PASSED)) === REACHED) exposed.push({ member, score: 0 });
  });
  return exposed;
}

/** Who does not have the incident, by the number of his groups in which somebody has passed it on. O(memberships). */
function atRiskScores(run: PassOnRun): () => Candidate[] {
  const { setup, state } = run;
  const { memberCount, memberOffsets, memberGroups, groupOffsets, groupMembers, groupCount } =
    setup.population;
  const { incident } = setup.crisis!;
  const first = incident * memberCount;
  const scores = new Uint32Array(memberCount);
  const isHot = new Uint8Array(groupCount);
  return () => {
    scores.fill(0);
    isHot.fill(0);
    const candidates: number[] = [];
    whoHasMet(run, incident, (member, flags) => {
      if (!(flags & PASSED)) return;
      for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
        const group = memberGroups[m]!;
        if (isHot[group] === 1) continue;
        isHot[group] = 1;
        for (let entry = groupOffsets[group]!; entry < groupOffsets[group + 1]!; entry++) {
          const other = groupMembers[entry]!;
          if (state.flags[first + other]! & REACHED) continue;
          if (scores[other]!++ === 0) candidates.push(other);
        }
      }
    });
    return candidates.map((member) => ({ member, score: scores[member]! }));
  };
}
