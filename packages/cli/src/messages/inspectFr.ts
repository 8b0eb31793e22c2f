import type { Numbers } from '../terminal/numbers.js';
import type { inspectEn } from './inspectEn.js';

const some = (count: number, one: string, more: string, numbers: Numbers) =>
  `${numbers.whole(count)} ${count < 2 ? one : more}`;
const pairs = (count: number, numbers: Numbers) =>
  some(count, 'paire de groupes', 'paires de groupes', numbers);

/** Ce que dit `grapevine inspect`, en français. */
export const inspectFr: typeof inspectEn = {
  head: ['', 'moyenne', 'médiane', '5–95 %', 'maximum'],
  groupsPerMember: 'groupes d’un membre',
  groupSize: 'membres d’un groupe',
  tiesPerMember: 'liens d’un membre',
  sharedMembers: 'membres communs à deux groupes',
  platformHead: ['plateforme', 'groupes', 'appartenances', 'membres'],
  severalGroups: 'dans plusieurs groupes',
  several: (members, share, numbers) => `${some(members, 'membre', 'membres', numbers)} (${share})`,
  together: 'd’un seul tenant',
  component: (members, share, count, numbers) =>
    `${some(members, 'membre', 'membres', numbers)} (${share}), la plus grande de ${some(count, 'partie', 'parties', numbers)}`,
  oneComponent: 'tous les membres',
  bridges: 'membres-ponts',
  bridge: (members, links, numbers) =>
    `${some(members, 'membre', 'membres', numbers)}, ${pairs(links, numbers)}`,
  clustering: 'regroupement',
  clusters: (transitivity, local) => `${transitivity} des paires, ${local} par membre`,
  sampled: (count) => `(sur ${count} tirés)`,
  sampledGroups: (count) => `(sur ${count} groupes tirés au sort)`,
  assortativity: 'assortativité des degrés',
  kappa: 'croissance par tour',
  growth: (groups, members, numbers) => {
    const others = (count: number, one: string) =>
      count < 2 ? `${numbers.short(count)} autre ${one}` : `${numbers.short(count)} autres ${one}s`;
    return `${others(groups, 'groupe')} × ${others(members, 'membre')} = ${numbers.short(groups * members)}`;
  },
  strongest: 'principaux ponts',
  links: (count, numbers) => pairs(count, numbers),
  overlaps: 'plus grands recoupements',
  shared: (count) => `${count} en commun`,
};
