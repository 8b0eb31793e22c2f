import { deriveInto, deriveKey, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { sampleMembers } from '../../random/sampleMembers.js';
import type { CompiledIntervention, PassOnSetup } from '../passOnSetup.js';
import { type SeedSetter, seedSetter } from '../seedSet.js';

/**
 * Who posts at an intervention: its seed set, among the targeted members where there are any. Drawn once for a run and
 * intervention, so that a repeated post is by the same members.
 *
 * @throws GrapevineError `invalid-input` where the seed set does not fit the population.
 */
export function firstMembers(
  { population, contents }: PassOnSetup,
  { by, content, target }: CompiledIntervention,
  ordinal: number,
  key: RngKey,
): SeedSetter {
  if (by.kind !== 'members') return { largest: 0, write: () => 0 };
  const own = deriveKey(key, [contents[content]!.key, ordinal]);
  if (!target.members) return seedSetter(population, by.seedSet, own);
  const allowed = target.members;
  if (by.seedSet.kind !== 'random') {
    const all = seedSetter(population, by.seedSet, own);
    return { largest: all.largest, write: (run, to) => keepAllowed(allowed, to, all.write(run, to)) };
  }
  const list = Int32Array.from(indicesOf(allowed));
  const wanted =
    'count' in by.seedSet
      ? Math.min(by.seedSet.count, list.length)
      : Math.round(by.seedSet.fraction * list.length);
  const sample = sampleMembers(list.length, wanted);
  const sampleKey = new Uint32Array(4);
  return {
    largest: wanted,
    write: (run, to) => {
      sample(deriveInto(sampleKey, own, PURPOSES['seed-set'], run), to);
      for (let i = 0; i < wanted; i++) to[i] = list[to[i]!]!;
      return wanted;
    },
  };
}

function keepAllowed(allowed: Uint8Array, members: Int32Array, count: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) if (allowed[members[i]!] === 1) members[kept++] = members[i]!;
  return kept;
}

function* indicesOf(allowed: Uint8Array): Generator<number> {
  for (let member = 0; member < allowed.length; member++) if (allowed[member] === 1) yield member;
}
