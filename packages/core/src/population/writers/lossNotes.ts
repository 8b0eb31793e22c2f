import type { NoteCode } from '../../base/messages/notesEn.js';
import type { Note } from '../../base/note.js';
import type { Population } from '../population.js';
import { hasSymmetricTies } from '../symmetricTies.js';

/** What a file format may be unable to hold. */
export type Loss = keyof typeof losses;

const losses = {
  groups: { code: 'lost-groups', count: ({ groupCount }) => groupCount },
  'empty-groups': {
    code: 'lost-empty-groups',
    count: ({ groupOffsets, groupCount }) => countEmptyRows(groupOffsets, groupCount),
  },
  'group-labels': {
    code: 'lost-group-labels',
    count: ({ groupLabels, groupCount }) => (groupLabels ? groupCount : 0),
  },
  'ungrouped-members': {
    code: 'lost-isolated-members',
    count: ({ memberOffsets, memberCount }) => countEmptyRows(memberOffsets, memberCount),
  },
  'untied-members': { code: 'lost-isolated-members', count: countUntied },
  ties: { code: 'lost-ties', count: ({ tieCount }) => tieCount },
  directions: {
    code: 'directed-ties',
    count: (population) => (hasSymmetricTies(population) ? 0 : population.tieCount),
  },
  traits: { code: 'lost-traits', count: ({ traits }) => Object.keys(traits).length },
  platforms: {
    code: 'lost-platforms',
    count: ({ platforms }) => (platforms.length > 1 || platforms[0] !== 'everywhere' ? platforms.length : 0),
  },
} as const satisfies Readonly<
  Record<string, { readonly code: NoteCode; count(population: Population): number }>
>;

/** Notes of what is left out of a file in `format`, which cannot hold `kinds`; none where there is none of it. */
export function lossNotes(
  population: Population,
  format: string,
  path: string,
  kinds: readonly Loss[],
): Note[] {
  return kinds
    .map((kind) => ({
      code: losses[kind].code,
      path,
      count: losses[kind].count(population),
      details: { format },
    }))
    .filter((note) => note.count > 0);
}

function countEmptyRows(offsets: Uint32Array, rows: number): number {
  let count = 0;
  for (let i = 0; i < rows; i++) if (offsets[i] === offsets[i + 1]) count++;
  return count;
}

/** Members that no tie leads from or to. */
function countUntied({ memberCount, tieCount, tieOffsets, tieTargets }: Population): number {
  if (tieCount === 0) return memberCount;
  const tied = new Uint8Array(memberCount);
  for (const target of tieTargets) tied[target] = 1;
  for (let i = 0; i < memberCount; i++) if (tieOffsets[i] !== tieOffsets[i + 1]) tied[i] = 1;
  return tied.reduce((count, isTied) => count - isTied, memberCount);
}
