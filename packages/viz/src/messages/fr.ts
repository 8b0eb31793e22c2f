import { ensembleFr } from './ensembleFr.js';
import type { Messages } from './messages.js';

// in French, 0 and 1 are singular, and a colon or semicolon follows a no-break space
const s = (count: number) => (count < 2 ? '' : 's');

export const fr = {
  ...ensembleFr,
  pictureName: 'Image de la cascade',
  play: 'Lecture',
  pause: 'Pause',
  replay: 'Revoir',
  stepBack: 'Étape précédente',
  stepForward: 'Étape suivante',
  timeBack: (time) => `Reculer de ${time}`,
  timeForward: (time) => `Avancer de ${time}`,
  content: 'Contenu',
  position: 'Position dans la simulation',
  speed: 'Vitesse',
  times: (factor) => `${factor}\u00a0×`,
  stepOf: (step, last) => `Étape ${step} sur ${last}`,
  momentStep: (step) => `Étape ${step}`,
  momentTime: (day, clock) => `Jour ${day}, ${clock}`,
  momentWithin: (day, clock) => `le jour ${day} à\u00a0${clock}`,
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
  reached: (members) => `membre${s(members)} touché${s(members)}`,
  ofMembers: (members, share) => `${share} des ${members} membres`,
  newThisStep: 'nouveaux à l’étape',
  passedOnSoFar: (members) => (members < 2 ? 'l’a relayé' : 'l’ont relayé'),
  groupsReached: 'groupes touchés',
  bridgesCrossed: 'ponts franchis',
  entryMarks:
    'Repères\u00a0: étapes où le contenu a été transmis pour la première fois dans des groupes\u00a0; plus il y en a, plus le repère est haut.',
  entryMarksInTime:
    'Repères\u00a0: moments où le contenu a été lu pour la première fois dans des groupes\u00a0; plus il y en a, plus le repère est haut.',
  groupsReachedHelp: 'Groupes qui comptent au moins un membre touché, premiers membres compris.',
  bridgesCrossedHelp:
    'Groupes où un membre a apporté le contenu après en avoir été informé ailleurs, dans un autre groupe ou par un lien direct. Un groupe compte une fois, quand quelqu’un y est informé pour la première fois\u00a0; ceux qui le tiennent d’un premier membre ne comptent pas.',
  bridgesCrossedHelpInTime:
    'Groupes où un membre a apporté le contenu après l’avoir lu ailleurs, dans un autre groupe ou par un lien direct. Un groupe compte une fois, quand quelqu’un l’y lit pour la première fois\u00a0; ceux qui le tiennent d’un premier membre, ou de quelqu’un qui l’a eu par les médias ou par la marque, ne comptent pas.',
  legend: 'Ce que signifient les signes',
  legendNotReached: 'Pas touché',
  legendNew: 'Vient d’être informé',
  legendTold: 'Informé plus tôt',
  legendJustRead: 'Vient de le lire',
  legendRead: 'L’a lu',
  legendPassedOn: 'L’a relayé',
  legendFirst: 'Premier membre',
  legendBridge: 'Pont\u00a0: l’a apporté à un autre groupe',
  legendGroup: 'Groupe',
  legendBubble: 'Bulle\u00a0: un groupe, rempli selon la part de membres touchés\u00a0; zoomez pour les voir',
  legendBubbleDifferent: 'Bulle\u00a0: un groupe, rempli selon la part de membres au sort différent',
  figures: 'Chiffres',
  chartTitle: 'Membres touchés, étape par étape',
  chartTitleInTime: 'Membres touchés au fil du temps',
  chartX: 'étape',
  chartHours: 'heures depuis le début',
  chartDays: 'jours depuis le début',
  chartY: 'membres touchés',
  chartRun: (run) => `simulation ${run}`,
  chartMean: 'moyenne',
  chartByStep: (step) => `à l’étape ${step}`,
  chartWithin: (time) => `en ${time}`,
  chartCaption: ({ run, reached, reachedWritten, membersWritten, when, band }) =>
    `La simulation ${run} touche ${reachedWritten} membre${s(reached)} sur ${membersWritten} ${when}.${band ? ` Neuf simulations sur dix, parmi ${band.runs}, finissent entre ${band.low} et ${band.high}.` : ''}`,
  showTable: 'La courbe en tableau',
  tableStep: 'Étape',
  tableTime: 'Moment',
  tableReached: 'Membres touchés',
  tableNew: 'Nouveaux',
  tableBand: (share) => `${share} des simulations`,
  member: (name) => `Membre ${name}`,
  group: (name) => `Groupe ${name}`,
  groupOn: (platform) => `sur ${platform}`,
  groupSize: (members, written) => `${written} membre${s(members)}`,
  groupSoFar: (reached, written) => `${written} touché${s(reached)} jusqu’ici`,
  notReachedYet: 'Pas encore touché.',
  neverReached: 'Jamais touché dans cette simulation.',
  isFirst: 'Premier membre\u00a0: il avait le contenu dès le départ.',
  firstAt: (when) => `Premier membre\u00a0: il l’a publié ${when}.`,
  readAt: (when) => `L’a lu ${when}, publié par`,
  readFromOutside: (when) => `L’a lu ${when}, par les médias ou par la marque.`,
  toldAt: (step) => `Informé à l’étape ${step}`,
  toldByIn: 'par',
  along: 'par un lien direct',
  inGroup: 'dans',
  passedOn: (members, written) =>
    members === 0
      ? 'N’a encore informé personne.'
      : `A informé ${written} autre${s(members)} membre${s(members)} jusqu’ici.`,
  hasNotPassedOn: 'Ne l’a pas relayé jusqu’ici.',
  hasPassedOn: (members, written) =>
    members === 0
      ? 'L’a relayé\u00a0; personne ne l’a encore découvert par lui.'
      : `L’a relayé\u00a0; ${written} autre${s(members)} membre${s(members)} ${members < 2 ? 'l’a' : 'l’ont'} découvert par lui jusqu’ici.`,
  itsGroups: 'Groupes',
  noGroups: 'Dans aucun groupe.',
  pathBack: 'Qui l’a dit à qui',
  someMembers: 'Membres',
  andMore: (more) => `et ${more} de plus`,
  close: 'Fermer',
  chooseGroup: 'Montrer un groupe',
  noGroup: 'aucun',
  hint: 'Cliquez sur un membre ou un groupe pour voir qui l’a dit à qui.',
  hintWithoutGroups: 'Cliquez sur un membre pour voir qui l’a dit à qui.',
  status: ({ moment, reached, reachedWritten, membersWritten, share, groups, groupsWritten }) =>
    `${moment}\u00a0: ${reachedWritten} membre${s(reached)} touché${s(reached)} sur ${membersWritten}, soit ${share}${groups > 0 ? `\u00a0; au moins un dans ${groupsWritten} groupe${s(groups)}` : ''}.`,
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
  seedTrait: (trait, condition) => `les membres dont ${trait} est ${condition} l’ont en premier`,
  seedBridges: (count, written) =>
    count < 2
      ? 'le membre qui relie le plus de groupes l’a en premier'
      : `les ${written} membres qui relient le plus de groupes l’ont en premier`,
  seedGroups: (count, written) =>
    count < 2
      ? 'tous les membres d’un groupe l’ont en premier'
      : `tous les membres de ${written} groupes l’ont en premier`,
  captionContent: (id) => `«\u00a0${id}\u00a0»`,
  captionSources: (content, sources) => `${content}\u00a0: ${sources}`,
  postedByBrand: 'publié par la marque',
  postedBySegment: (segment) => `publié par des membres de ${segment}`,
  broadcast: 'diffusé dans les médias',
  moreSources: (count, written) => `${written} autre${s(count)} publication${s(count)}`,
  passOnModel: (time) => `modèle de relais, ${time}`,
  parameter: (name, value) => `${name}\u00a0=\u00a0${value}`,
  rngSeed: (seed, run, runs) => `graine ${seed}, simulation ${run} sur ${runs}`,
  sideBySide: (names) => `Côte à côte\u00a0: ${names}`,
  worldNamed: (letter, title) => `Monde ${letter}\u00a0: ${title}`,
  contentIn: (letter) => `Contenu du monde ${letter}`,
  worldsHeading: (worlds, sameLuck) =>
    `${['Un monde', 'Deux mondes', 'Trois mondes', 'Quatre mondes'][worlds - 1] ?? 'Des mondes'}, mêmes personnes${sameLuck ? ', mêmes hasards' : ''}`,
  firstDifference: (moment) => `Première différence\u00a0: ${moment}.`,
  noDifference: 'Rien ne diffère dans cette simulation.',
  firstDifferenceMark: 'Repère\u00a0: le premier moment où les mondes diffèrent.',
  onlyDifferent: 'Seulement ceux dont le sort diffère',
  onlyDifferentHelp: (contents) =>
    `Estompe les membres qui ont vécu la même chose dans chaque monde. On compare qui a lu et qui a relayé\u00a0: ${contents}.`,
  differing: (members, written, all) => `${written} membre${s(members)} sur ${all} jusqu’ici`,
  legendShared: 'Pareil dans chaque monde',
  legendElsewhere: 'Seulement dans un autre monde',
  showCurves: 'Les courbes en tableau',
  tableWorld: (letter) => `Touchés dans ${letter}`,
  tableDiffering: 'Sort différent',
  worldStatus: (letter, members, written, share) =>
    `monde ${letter}, ${written} membre${s(members)} touché${s(members)}, ${share}`,
  compareStatus: ({ moment, worlds, differing, differingWritten }) =>
    `${moment}\u00a0: ${worlds.join('\u00a0; ')}. Le sort de ${differingWritten} membre${s(differing)} diffère.`,
} satisfies Messages;
