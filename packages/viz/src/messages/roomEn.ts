import type { RoomMessages } from './roomMessages.js';

const people = (count: number, written: string) => `${written} ${count === 1 ? 'person' : 'people'}`;

export const roomEn: RoomMessages = {
  present: 'Present',
  presentation: 'Presentation',
  next: 'Next',
  back: 'Back',
  leave: 'Leave the presentation',
  fullScreen: 'Full screen',
  black: 'Black screen',
  blackHint: 'The screen is black. Press the full stop or B to go on.',
  notes: 'Notes',
  noNotes: 'No notes for this beat.',
  nextBeat: (title) => `Next: ${title}`,
  lastBeat: 'This is the last beat.',
  elapsed: 'Elapsed',
  beats: 'Beats',
  beatOf: (beat, beats, title) => `Beat ${beat} of ${beats}: ${title}`,
  brokenScript: 'This script cannot be shown:',
  guessFirst: 'Guess first',
  yourGuess: 'Your guess',
  reveal: 'Show the answer',
  simulated: (runs) => `Mean of ${runs} simulations`,
  right: 'right',
  between: (low, high) => `${low} to ${high}`,
  barsHelp: (runs) => `Means of ${runs} simulations; the part of a bar in another shade is its 95% interval.`,
  counting: (done, runs) => `Simulating: ${done} of ${runs}`,
  situation: ({ moment, heard, heardWritten, passedOn, passedOnWritten }) =>
    `${moment}. ${people(heard, heardWritten)} ${heard === 1 ? 'has' : 'have'} heard of it, ${passedOnWritten} ${passedOn === 1 ? 'has' : 'have'} told others.`,
  whatNow: 'What do you do?',
  wait: 'Wait',
  answer: 'Answer now',
  answerAgain: 'Answer once more',
  how: 'How',
  where: 'Where',
  first: 'Whom to tell first',
  nobodyFirst: 'nobody',
  briefHelp: 'Whoever is told first hears it now, the public an hour later.',
  sameStrategy: 'As before: a message can be told in one way only.',
  isOver: 'It is over. What has it come to?',
  seeDebrief: 'See the debrief',
  startAgain: 'Start again',
  strategies: {
    silence: 'say nothing',
    deny: 'deny it',
    diminish: 'play it down',
    explain: 'explain how it came about',
    rebuild: 'apologise and put it right',
    'compensate-publicly': 'promise everybody compensation',
    'compensate-privately': 'compensate those concerned, quietly',
    'take-down': 'have it taken down',
    bolster: 'point to past merits',
  },
  channels: {
    account: 'on the brand’s accounts',
    direct: 'in person, to those who spread it',
    television: 'on television',
    radio: 'on the radio',
    press: 'in the press',
    'paid-social': 'in paid posts',
  },
  briefed: {
    random: 'some people at random',
    'highest-degree': 'those with the most contacts',
    bridges: 'those who link groups',
    ambassadors: 'ambassadors',
    journalists: 'journalists',
    exposed: 'those who have read of it',
    'at-risk': 'those who will read of it next',
  },
  debrief: 'Debrief',
  print: 'Print',
  openPage: 'Open as a page',
  save: 'Save',
  decisions: 'What you decided',
  waited: 'You waited.',
  answered: (strategy, channel, first) =>
    `You answered ${channel}: ${strategy}.${first === undefined ? '' : ` Told first, an hour ahead: ${first}.`}`,
  worlds: { room: 'You', silence: 'Silence', once: 'At once', own: 'The company’s plan' },
  worldsHelp: {
    room: 'what you decided',
    silence: 'the company never answers',
    once: 'the same answer at the first moment',
    own: 'the answer that the scenario foresees',
  },
  figures: {
    reach: 'Hear of it',
    convinced: 'Believe it',
    lost: 'Turn away from the brand',
    boycotters: 'Boycott it',
    lostSales: 'Lost sales',
    cost: 'Cost of the crisis',
  },
  verdict: ({ spared, written, between, isSure }) => {
    if (!isSure)
      return `Whether your decisions spared anybody, these simulations cannot tell: ${written} on average, ${between}.`;
    return spared > 0
      ? `Your decisions spared ${people(spared, written)} on average (${between}): so many fewer hear of it than if the company had said nothing.`
      : `Your decisions made things worse: ${people(-spared, written)} more hear of it on average (${between}) than if the company had said nothing.`;
  },
  neverAnswered: 'You never answered: this is what silence comes to.',
  missed: ({ more, written, between, isSure }) => {
    if (!isSure) return 'The same answer at the first moment would have come to about the same.';
    return more > 0
      ? `At the first moment, the same answer would have spared ${people(more, written)} more (${between}).`
      : `You did better than with the first answer at the first moment: ${people(-more, written)} fewer hear of it (${between}).`;
  },
  seen: ({ run, heard, silent, spared, only, onlyWritten }) =>
    `In the run that you saw (run ${run}), ${heard} heard of it; in silence it would have been ${silent}. ${spared} were spared${only > 0 ? `, and ${onlyWritten} heard of it only because of your answer` : ''}.`,
  comparison: 'What it came to, and what it would have come to',
  course: 'How many have heard of it',
  courseAxis: 'people who have heard of it',
  firstAnswer: (moment) => `Your answer: ${moment}`,
  courseCaption: (runs, hasBands) =>
    `Means of ${runs} simulations each, the same people and the same luck.${hasBands ? ' Nine in ten simulations lie within a band.' : ' The table has the intervals.'}`,
  hoursCost: 'What a few more hours would have cost',
  hoursCostHelp: (form) => `The same answer (${form}), later; against the first moment, on the same luck.`,
  delay: 'Answer',
  later: (time) => `${time} later`,
  moreHear: 'More people who hear of it',
  moreCost: 'Higher cost of the crisis',
  method: (runs, members, seed) =>
    `${runs} simulations of each world, ${members} people, seed ${seed}. In brackets: 95% intervals. Differences are taken simulation by simulation, on the same people and the same luck.`,
  caution:
    'A model, not a forecast: it shows what follows from its assumptions, and which decisions weigh more than others.',
};
