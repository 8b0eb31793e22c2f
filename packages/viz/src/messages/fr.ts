import type { Messages } from './messages.js';

// in French, 0 and 1 are singular, and a colon or semicolon follows a no-break space
const s = (count: number) => (count < 2 ? '' : 's');

export const fr = {
  pictureName: 'Image de la cascade',
  play: 'Lecture',
  pause: 'Pause',
  replay: 'Revoir',
  stepBack: 'Étape précédente',
  stepForward: 'Étape suivante',
  position: 'Position dans la simulation',
  speed: 'Vitesse',
  times: (factor) => `${factor}\u00a0×`,
  stepOf: (step, last) => `Étape ${step} sur ${last}`,
  run: 'Simulation',
  runOf: (runs) => `sur ${runs}`,
  previousRun: 'Simulation précédente',
  nextRun: 'Simulation suivante',
  typicalRun: 'Typique',
  smallestRun: 'La plus faible',
  largestRun: 'La plus forte',
  amongRuns: (runs) => `parmi les ${runs} premières simulations`,
  language: 'English',
  toDark: 'Couleurs sombres',
  toLight: 'Couleurs claires',
  fullScreen: 'Plein écran',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomFit: 'Voir tout le monde',
  zoomHint: 'Pour zoomer à la molette, cliquez d’abord sur l’image ou maintenez Ctrl',
  reached: 'membres touchés',
  ofMembers: (members, share) => `${share} des ${members} membres`,
  newThisStep: 'nouveaux à l’étape',
  groupsReached: 'groupes touchés',
  bridgesCrossed: 'ponts franchis',
  groupsReachedHelp: 'Groupes dans lesquels au moins un membre a été informé.',
  bridgesCrossedHelp:
    'Nombre de fois où un membre informé ailleurs a fait entrer le contenu dans un groupe qui ne l’avait pas encore.',
  legend: 'Ce que signifient les signes',
  legendNotReached: 'Pas touché',
  legendNew: 'Vient d’être informé',
  legendTold: 'Informé plus tôt',
  legendFirst: 'Premier membre',
  legendBridge: 'Pont\u00a0: l’a fait entrer dans un nouveau groupe',
  legendGroup: 'Groupe',
  figures: 'Chiffres',
  chartTitle: 'Membres touchés, étape par étape',
  chartX: 'étape',
  chartY: 'membres touchés',
  chartRun: (run) => `simulation ${run}`,
  chartBand: (runs) => `90\u00a0% des ${runs} simulations`,
  chartCaption: ({ run, reached, members, step, band }) =>
    `La simulation ${run} touche ${reached} membres sur ${members} à l’étape ${step}.${band ? ` Neuf simulations sur dix, parmi ${band.runs}, finissent entre ${band.low} et ${band.high}.` : ''}`,
  showTable: 'La courbe en tableau',
  tableStep: 'Étape',
  tableReached: 'Membres touchés',
  tableNew: 'Nouveaux',
  tableBand: '90\u00a0% des simulations',
  member: (name) => `Membre ${name}`,
  group: (name) => `Groupe ${name}`,
  groupOn: (platform) => `sur ${platform}`,
  groupSize: (members, written) => `${written} membre${s(members)}`,
  groupTold: (told, written) => `${written} informé${s(told)} jusqu’ici`,
  notReachedYet: 'Pas encore touché.',
  neverReached: 'Jamais touché dans cette simulation.',
  isFirst: 'Premier membre\u00a0: il avait le contenu dès le départ.',
  toldAt: (step) => `Informé à l’étape ${step}`,
  toldByIn: 'par',
  along: 'par un lien direct',
  inGroup: 'dans',
  passedOn: (members, written) =>
    members === 0
      ? 'N’a encore informé personne.'
      : `A informé ${written} autre${s(members)} membre${s(members)} jusqu’ici.`,
  itsGroups: 'Groupes',
  noGroups: 'Dans aucun groupe.',
  pathBack: 'Qui l’a dit à qui',
  someMembers: 'Membres',
  andMore: (more) => `et ${more} de plus`,
  close: 'Fermer',
  chooseGroup: 'Montrer un groupe',
  noGroup: 'aucun',
  hint: 'Cliquez sur un membre ou un groupe pour voir qui l’a dit à qui.',
  status: ({ step, reached, members, share, groups }) =>
    `Étape ${step}\u00a0: ${reached} membres touchés sur ${members}, soit ${share}, dans ${groups} groupes.`,
  broken: 'Ce fichier ne peut pas être affiché\u00a0:',
  captionPeople: (c) =>
    [
      `${c.membersWritten} personne${s(c.members)}`,
      c.groups > 0 && ` dans ${c.groupsWritten} ${c.groups < 2 ? 'groupe' : 'groupes qui se recoupent'}`,
      c.platforms > 1 && ` sur ${c.platformsWritten} plateformes`,
      c.ties > 0 && `${c.groups > 0 ? ' et' : ','} ${c.tiesWritten} lien${s(c.ties)}`,
    ]
      .filter(Boolean)
      .join(''),
  seedMembers: (count, written) => `${written} premier${s(count)} membre${s(count)} désigné${s(count)}`,
  seedRandom: (count, written) => `${written} premier${s(count)} membre${s(count)} tiré${s(count)} au sort`,
  seedFraction: (share) => `${share} des membres, tirés au sort, l’ont en premier`,
  seedDegree: (count, written) =>
    count < 2
      ? 'le membre qui a le plus de contacts l’a en premier'
      : `les ${written} membres qui ont le plus de contacts l’ont en premier`,
  seedBridges: (count, written) =>
    count < 2
      ? 'le membre qui relie le plus de groupes l’a en premier'
      : `les ${written} membres qui relient le plus de groupes l’ont en premier`,
  seedGroups: (count, written) =>
    count < 2
      ? 'tous les membres d’un groupe l’ont en premier'
      : `tous les membres de ${written} groupes l’ont en premier`,
  parameter: (name, value) => `${name}\u00a0=\u00a0${value}`,
  rngSeed: (seed, run, runs) => `graine ${seed}, simulation ${run} sur ${runs}`,
} satisfies Messages;
