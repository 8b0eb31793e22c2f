import type { inspectEn } from './inspectEn.js';

/** Ce que dit `grapevine inspect`, en français. */
export const inspectFr: typeof inspectEn = {
  size: 'taille en mémoire',
  head: ['', 'moyenne', 'médiane', '5–95 %', 'maximum'],
  groupsPerMember: 'groupes d’un membre',
  groupSize: 'membres d’un groupe',
  tiesPerMember: 'liens d’un membre',
  sharedMembers: 'membres communs à deux groupes',
  platformHead: ['plateforme', 'groupes', 'appartenances', 'membres'],
  severalGroups: 'dans plusieurs groupes',
  several: (members, share) => `${members} membres (${share})`,
  together: 'd’un seul tenant',
  component: (members, share, count) =>
    `${members} membres (${share}) dans la plus grande des ${count} parties`,
  oneComponent: 'tous les membres',
  bridges: 'seuls à relier',
  bridge: (members, links) => `${members} membres, ${links} paires de groupes`,
  clustering: 'agrégation',
  clusters: (transitivity, local) => `${transitivity} sur toutes les paires, ${local} en moyenne`,
  sampled: (count) => `(sur ${count} membres tirés au sort)`,
  sampledGroups: (count) => `(sur ${count} groupes tirés au sort)`,
  assortativity: 'assortativité des degrés',
  kappa: 'croissance par tour',
  growth: (groups, members, product) => `${groups} autres groupes × ${members} autres membres = ${product}`,
  strongest: 'principaux ponts',
  links: (count) => `${count} paires de groupes`,
  overlaps: 'plus grands recoupements',
  shared: (count) => `${count} en commun`,
};
