import type { RoomMessages } from './roomMessages.js';

// in French, 0 and 1 are singular
const s = (count: number) => (Math.abs(count) < 2 ? '' : 's');
const people = (count: number, written: string) => `${written} personne${s(count)}`;

export const roomFr: RoomMessages = {
  present: 'Présenter',
  presentation: 'Présentation',
  next: 'Suivant',
  back: 'Retour',
  leave: 'Quitter la présentation',
  fullScreen: 'Plein écran',
  black: 'Écran noir',
  blackHint: 'L’écran est noir. Appuyez sur le point ou sur B pour continuer.',
  notes: 'Notes',
  noNotes: 'Pas de notes pour cette séquence.',
  nextBeat: (title) => `Ensuite\u00a0: ${title}`,
  lastBeat: 'C’est la dernière séquence.',
  elapsed: 'Temps écoulé',
  beats: 'Séquences',
  beatOf: (beat, beats, title) => `Séquence ${beat} sur ${beats}\u00a0: ${title}`,
  brokenScript: 'Ce script ne peut pas être présenté\u00a0:',
  guessFirst: 'Pariez d’abord',
  yourGuess: 'Votre pari',
  reveal: 'Voir la réponse',
  simulated: (runs) => `Moyenne de ${runs} simulations`,
  right: 'juste',
  between: (low, high) => `de ${low} à ${high}`,
  barsHelp: (runs) =>
    `Moyennes de ${runs} simulations\u00a0; la partie d’une autre teinte est l’intervalle à 95\u00a0%.`,
  counting: (done, runs) => `Simulation en cours\u00a0: ${done} sur ${runs}`,
  situation: ({ moment, heard, heardWritten, passedOn, passedOnWritten }) =>
    `${moment}. ${people(heard, heardWritten)} en ${heard < 2 ? 'a' : 'ont'} entendu parler, ${passedOnWritten} ${passedOn < 2 ? 'l’a relayé' : 'l’ont relayé'}.`,
  whatNow: 'Que faites-vous\u00a0?',
  wait: 'Attendre',
  answer: 'Répondre maintenant',
  answerAgain: 'Répondre encore une fois',
  how: 'Comment',
  where: 'Où',
  first: 'Qui prévenir d’abord',
  nobodyFirst: 'personne',
  briefHelp: 'Ceux que l’on prévient l’apprennent maintenant, le public une heure plus tard.',
  sameStrategy: 'Comme avant\u00a0: un message ne se dit que d’une façon.',
  isOver: 'C’est fini. Qu’est-ce que cela a donné\u00a0?',
  seeDebrief: 'Voir le bilan',
  startAgain: 'Recommencer',
  strategies: {
    silence: 'ne rien dire',
    deny: 'nier',
    diminish: 'minimiser',
    explain: 'expliquer comment c’est arrivé',
    rebuild: 's’excuser et réparer',
    'compensate-publicly': 'promettre à tous un dédommagement',
    'compensate-privately': 'dédommager discrètement les personnes concernées',
    'take-down': 'faire retirer les publications',
    bolster: 'rappeler ses mérites',
  },
  channels: {
    account: 'sur les comptes de la marque',
    direct: 'en personne, à ceux qui le relaient',
    television: 'à la télévision',
    radio: 'à la radio',
    press: 'dans la presse',
    'paid-social': 'par des publications payantes',
  },
  briefed: {
    random: 'des gens au hasard',
    'highest-degree': 'ceux qui ont le plus de contacts',
    bridges: 'ceux qui relient des groupes',
    ambassadors: 'les ambassadeurs',
    journalists: 'les journalistes',
    exposed: 'ceux qui en ont lu quelque chose',
    'at-risk': 'ceux qui vont en entendre parler',
  },
  debrief: 'Bilan',
  print: 'Imprimer',
  openPage: 'Ouvrir dans une page',
  save: 'Enregistrer',
  decisions: 'Ce que vous avez décidé',
  waited: 'Vous avez attendu.',
  answered: (strategy, channel, first) =>
    `Vous avez répondu ${channel}\u00a0: ${strategy}.${first === undefined ? '' : ` Prévenus une heure plus tôt\u00a0: ${first}.`}`,
  worlds: { room: 'Vous', silence: 'Silence', once: 'Tout de suite', own: 'Plan de l’entreprise' },
  worldsHelp: {
    room: 'ce que vous avez décidé',
    silence: 'l’entreprise ne répond jamais',
    once: 'la même réponse dès le premier moment',
    own: 'la réponse que prévoit le scénario',
  },
  figures: {
    reach: 'En entendent parler',
    convinced: 'Y croient',
    lost: 'Se détournent de la marque',
    boycotters: 'La boycottent',
    lostSales: 'Ventes perdues',
    cost: 'Coût de la crise',
  },
  verdict: ({ spared, written, between, isSure }) => {
    if (!isSure)
      return `Vos décisions ont-elles épargné quelqu’un\u00a0? Ces simulations ne permettent pas de le dire\u00a0: ${written} en moyenne (${between}).`;
    return spared > 0
      ? `Vos décisions ont épargné ${people(spared, written)} en moyenne (${between})\u00a0: autant de moins en entendent parler que si l’entreprise s’était tue.`
      : `Vos décisions ont aggravé les choses\u00a0: ${people(-spared, written)} de plus en entendent parler en moyenne (${between}) que si l’entreprise s’était tue.`;
  },
  neverAnswered: 'Vous n’avez jamais répondu\u00a0: voilà ce que donne le silence.',
  missed: ({ more, written, between, isSure }) => {
    if (!isSure) return 'La même réponse dès le premier moment aurait donné à peu près le même résultat.';
    return more > 0
      ? `Dès le premier moment, la même réponse aurait épargné ${people(more, written)} de plus (${between}).`
      : `Vous avez fait mieux qu’avec la première réponse dès le premier moment\u00a0: ${people(-more, written)} de moins en entendent parler (${between}).`;
  },
  seen: ({ run, heard, silent, spared, only, onlyWritten }) =>
    `Dans la simulation que vous avez vue (n°\u00a0${run}), ${heard} en ont entendu parler\u00a0; dans le silence, ç’aurait été ${silent}. ${spared} ont été épargnées${only > 0 ? `, et ${onlyWritten} n’en ${only < 2 ? 'a' : 'ont'} entendu parler qu’à cause de votre réponse` : ''}.`,
  comparison: 'Ce que cela a donné, et ce que cela aurait donné',
  course: 'Combien en ont entendu parler',
  courseAxis: 'personnes qui en ont entendu parler',
  firstAnswer: (moment) => `Votre réponse\u00a0: ${moment}`,
  courseCaption: (runs, hasBands) =>
    `Moyennes de ${runs} simulations chacune, mêmes personnes, mêmes hasards.${hasBands ? ' Neuf simulations sur dix sont dans la bande.' : ' Le tableau donne les intervalles.'}`,
  hoursCost: 'Ce qu’auraient coûté quelques heures de plus',
  hoursCostHelp: (form) =>
    `La même réponse (${form}), plus tard\u00a0; par rapport au premier moment, avec les mêmes hasards.`,
  delay: 'Réponse',
  later: (time) => `${time} plus tard`,
  moreHear: 'Personnes de plus qui en entendent parler',
  moreCost: 'Surcoût de la crise',
  method: (runs, members, seed) =>
    `${runs} simulations de chaque monde, ${members} personnes, graine ${seed}. Entre parenthèses\u00a0: intervalles à 95\u00a0%. Les différences sont prises simulation par simulation, mêmes personnes, mêmes hasards.`,
  caution:
    'Un modèle, pas une prévision\u00a0: il montre ce qui découle de ses hypothèses, et quelles décisions pèsent plus que d’autres.',
};
