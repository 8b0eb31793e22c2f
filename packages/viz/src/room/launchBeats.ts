import { CRISIS_BEATS } from './crisisBeats.js';

/** The beats of `LAUNCH_SCRIPT`. */
export const LAUNCH_BEATS: readonly object[] = [
  {
    title: { en: 'A town, and a pair of shoes', fr: 'Une ville, une paire de chaussures' },
    text: {
      en: 'Ten thousand people. Each dot is one of them, each patch a group: a family, a team, a class, a chat. Most people are in several, and that is how news travels.\nA brand launches running shoes: a spot on television, and forty fans who try them on.',
      fr: 'Dix mille personnes. Chaque point en est une, chaque tache un groupe : une famille, une équipe, une classe, une discussion. La plupart sont dans plusieurs, et c’est ainsi que les nouvelles voyagent.\nUne marque lance des chaussures de course : un spot à la télévision, et quarante passionnés qui les essaient.',
    },
    view: { run: 0, at: '0h', speed: 0.5, contents: ['spot', 'spot'], show: ['A'] },
    playTo: '2d',
    notes: {
      en: 'Let it play. Point at somebody on the overlap of two patches: she is what this is about. Ask: in how many groups are you yourself?',
      fr: 'Laissez jouer. Montrez quelqu’un à l’intersection de deux taches : c’est de lui qu’il s’agit. Demandez : et vous, dans combien de groupes êtes-vous ?',
    },
  },
  {
    title: { en: 'Seen is not sold', fr: 'Vu n’est pas vendu' },
    text: {
      en: 'The spot is on television for five days, then in paid posts. The review is written by forty fans who were lent a pair: the diamonds in the picture.',
      fr: 'Le spot passe cinq jours à la télévision, puis en publications payantes. L’essai est écrit par quarante passionnés à qui l’on a prêté une paire : les losanges de l’image.',
    },
    view: { at: '24h', speed: 1, contents: ['review', 'spot'], show: ['A'] },
    question: {
      ask: {
        en: 'Which of the two sells more pairs in two weeks?',
        fr: 'Lequel des deux vend le plus de paires en deux semaines ?',
      },
      choices: [
        { text: { en: 'The spot', fr: 'Le spot' }, figure: 'A.contents.spot.conversions' },
        { text: { en: 'The review', fr: 'L’essai' }, figure: 'A.contents.review.conversions' },
      ],
    },
    playTo: '4d',
    reveal: {
      text: {
        en: 'The spot is seen {A.contents.spot.impressions} times, the review {A.contents.review.impressions} times. Yet the review sells more, because friends are believed and can be asked. After costs the spot comes to {A.contents.spot.return}, the review to {A.contents.review.return}. Value, not vanity.',
        fr: 'Le spot est vu {A.contents.spot.impressions} fois, l’essai {A.contents.review.impressions} fois. Pourtant l’essai vend plus : on croit ses amis, et on peut leur poser des questions. Coûts déduits, le spot donne {A.contents.spot.return}, l’essai {A.contents.review.return}. La valeur, pas la vitrine.',
      },
    },
    notes: {
      en: 'Have hands raised before you show the answer. Then ask: what do we report every Monday, impressions or pairs?',
      fr: 'Faites lever les mains avant de montrer la réponse. Demandez ensuite : que mettons-nous dans nos rapports du lundi, des vues ou des paires ?',
    },
  },
  {
    title: { en: 'From group to group', fr: 'De groupe en groupe' },
    text: {
      en: 'Within a group, news is soon old. It goes on where somebody is in two groups and carries it over: a bridge. The rings in the picture are such people.',
      fr: 'Dans un groupe, une nouvelle vieillit vite. Elle repart là où quelqu’un appartient à deux groupes et l’emporte de l’un à l’autre : un pont. Les anneaux de l’image sont ces personnes-là.',
    },
    view: { at: '24h', contents: ['review', 'review'], show: ['A'] },
    question: {
      ask: {
        en: 'Forty fans have written the review. How many of the 10,000 have read it after two weeks?',
        fr: 'Quarante passionnés ont écrit l’essai. Combien des 10 000 habitants l’ont lu au bout de deux semaines ?',
      },
      number: { figure: 'A.contents.review.reach', max: 10_000, unit: { en: 'people', fr: 'personnes' } },
    },
    playTo: '14d',
    reveal: {
      text: {
        en: '{A.contents.review.reach} people, {A.contents.review.reach|share} of the town, and then it stops. Most content does. {A.contents.review.convinced} of them are convinced.',
        fr: '{A.contents.review.reach} personnes, {A.contents.review.reach|share} de la ville, et puis plus rien. C’est le sort de presque tout. {A.contents.review.convinced} sont convaincues.',
      },
    },
    notes: {
      en: 'Guesses are usually far too high: nearly nothing goes viral. Click a ring while it plays: the card says who told whom.',
      fr: 'Les paris sont presque toujours beaucoup trop hauts : presque rien ne devient viral. Cliquez sur un anneau : la fiche dit qui l’a dit à qui.',
    },
  },
  ...CRISIS_BEATS,
];
