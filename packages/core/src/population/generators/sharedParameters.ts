import type { ParameterSpec } from '../../base/parameters.js';
import type { Problem } from '../../base/problem.js';
import { type Law, lawMean, lawMinimum } from '../../random/law.js';
import { portableExp } from '../../random/portableMath.js';

/** Most values that the table of a law may cover, so that tables stay small beside populations. */
const LARGEST_VALUE = 1_000_000;
const LARGEST_COUNT = 0xfffffffe;
const MOST_PLATFORMS = 256;

/** The key path of a parameter below that of all parameters. */
export function at(path: string | undefined, key: string): string {
  return path ? `${path}.${key}` : key;
}

export const membersParameter: ParameterSpec = {
  kind: 'number',
  range: [1, 100_000_000],
  whole: true,
  label: { en: 'Members', fr: 'Membres' },
  help: { en: 'How many people there are.', fr: 'Nombre de personnes.' },
  unit: 'members',
};

export const groupsPerMemberParameter: ParameterSpec = {
  kind: 'law',
  range: [0, LARGEST_VALUE],
  default: { logNormal: { median: 2, sigma: 0.8 } },
  label: { en: 'Groups per member', fr: 'Groupes par membre' },
  help: {
    en: 'In how many groups a member is.',
    fr: 'Nombre de groupes auxquels appartient un membre.',
  },
  unit: 'groups',
  source:
    'A guess between measured populations: mean 2.8, where Facebook circles have 1.5 and reviewers 8 to 9.6; kappa 4.2, between 1.2 and 20.6',
};

export const groupSizeParameter: ParameterSpec = {
  kind: 'law',
  range: [0, LARGEST_VALUE],
  default: { powerLaw: { exponent: 1.8, min: 3, max: 500 } },
  label: { en: 'Group size', fr: 'Taille des groupes' },
  help: { en: 'How many members a group has.', fr: 'Nombre de membres d’un groupe.' },
  unit: 'members',
  source:
    'Chosen near the measured Facebook circles (mean 21.9, median 7, largest 308); this law has mean 19, median 6',
};

export const platformsParameter: ParameterSpec = {
  kind: 'names',
  optional: true,
  label: { en: 'Platforms', fr: 'Plateformes' },
  help: {
    en: 'Names of platforms; each group lives on one of them, drawn evenly.',
    fr: 'Noms de plateformes ; chaque groupe vit sur l’une d’elles, tirée au sort à parts égales.',
  },
};

/** What is wrong with a list of platforms: too many, or one twice. */
export function platformProblems(platforms: readonly string[] | undefined, path: string): Problem[] {
  if (platforms === undefined) return [];
  if (platforms.length > MOST_PLATFORMS) {
    return [
      { code: 'at-most-count', path, received: `${platforms.length}`, details: { max: MOST_PLATFORMS } },
    ];
  }
  const repeated = platforms.filter((name, i) => platforms.indexOf(name) < i);
  return repeated.map((name) => ({ code: 'distinct-names', path, received: JSON.stringify(name) }));
}

/** What is wrong with a law of group sizes among so many members: it never gives anybody, or always more than there are. */
export function groupSizeProblems(law: Law, members: number, path: string): Problem[] {
  if (isNearlyAlwaysZero(law)) return [{ code: 'a-law-above-zero', path, received: JSON.stringify(law) }];
  if (lawMinimum(law) <= members) return [];
  return [{ code: 'at-most-members', path, received: JSON.stringify(law), details: { max: members } }];
}

/** Whether fewer than about 1 value in 30,000 is above 0, so that groups would hardly ever hold anybody. */
function isNearlyAlwaysZero(law: Law): boolean {
  if (typeof law === 'object' && 'logNormal' in law) {
    return law.logNormal.median * portableExp(4 * law.logNormal.sigma) < 0.5;
  }
  return lawMean(law) < 1 / 30_000;
}

/** What is wrong with laws that ask for more memberships or groups than 32 bits can number. */
export function affiliationProblems(
  members: number,
  groupsPerMember: Law,
  groupSize: Law,
  path: string | undefined,
): Problem[] {
  const memberships = members * lawMean(groupsPerMember);
  const tooMany = (key: string, count: number): Problem[] =>
    count <= LARGEST_COUNT
      ? []
      : [
          {
            code: 'at-most-count',
            path: at(path, key),
            received: `${Math.round(count)}`,
            details: { max: LARGEST_COUNT },
          },
        ];
  return [
    ...tooMany('groupsPerMember', memberships),
    ...groupSizeProblems(groupSize, members, at(path, 'groupSize')),
    ...tooMany('groupSize', lawMean(groupSize) > 0 ? memberships / lawMean(groupSize) : 0),
  ];
}
