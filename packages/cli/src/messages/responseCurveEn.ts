import type { ResponseCurveMessages, ToldAmount, ToldHarm } from './responseCurveParts.js';

const members = (amount: string): string => `${amount} ${amount === '1' ? 'member' : 'members'}`;

const interval = ({ interval: ends }: ToldAmount): string =>
  ends ? ` (95% interval ${ends[0]} to ${ends[1]})` : '';

/** `1,240 members who hear of it`. */
function harmDone({ metric, content }: ToldHarm, amount: string): string {
  switch (metric) {
    case 'reach':
      return `${members(amount)} who ${amount === '1' ? 'hears' : 'hear'} of ${content}`;
    case 'convinced':
      return `${members(amount)} whom ${content} convinces`;
    case 'cascadeSize':
      return `${members(amount)} who ${amount === '1' ? 'passes' : 'pass'} ${content} on`;
    case 'lost':
      return `${members(amount)} lost`;
    case 'boycotters':
      return `${amount} ${amount === '1' ? 'boycotter' : 'boycotters'}`;
    case 'reputation':
      return `${amount} points to the loss of reputation`;
    case 'lostSales':
      return `${amount} of lost sales`;
    default:
      return `${amount} to the cost of the crisis`;
  }
}

/** `keeps 1,240 members from hearing of it`. */
function harmSaved({ metric, content }: ToldHarm, amount: string): string {
  switch (metric) {
    case 'reach':
      return `keeps ${members(amount)} from hearing of ${content}`;
    case 'convinced':
      return `keeps ${members(amount)} from being convinced by ${content}`;
    case 'cascadeSize':
      return `keeps ${members(amount)} from passing ${content} on`;
    case 'lost':
      return `keeps ${members(amount)} from being lost`;
    case 'boycotters':
      return `keeps ${members(amount)} from boycotting`;
    case 'reputation':
      return `saves ${amount} points of reputation`;
    case 'lostSales':
      return `saves ${amount} of sales`;
    default:
      return `saves ${amount} of what the crisis costs`;
  }
}

const theseRuns = (runs: string): string => (runs === '1' ? 'This one run does' : `These ${runs} runs do`);

function counted({ metric, content }: ToldHarm): string {
  switch (metric) {
    case 'reach':
      return `how many members hear of ${content}`;
    case 'convinced':
      return `how many members ${content} convinces`;
    case 'cascadeSize':
      return `how many members pass ${content} on`;
    case 'lost':
      return 'how many members are lost';
    case 'boycotters':
      return 'how many members boycott';
    case 'reputation':
      return 'what reputation is lost';
    case 'lostSales':
      return 'what sales are lost';
    default:
      return 'what the crisis costs';
  }
}

/** What `grapevine response-curve` says, in English. */
export const responseCurveEn: ResponseCurveMessages = {
  title: (content) => `What each hour of silence about ${content} costs`,
  head: {
    delay: 'answer after',
    interval: '95% interval',
    saved: 'still saves',
    halfGone: 'half gone after',
    lastUseful: 'of use up to',
  },
  against: (delay) => `against ${delay}`,
  savedAt: (delay) => `saves at ${delay}`,
  never: 'never',
  asPlanned: 'as in the scenario',
  explanation:
    'Delays count from when the company knows; what it had not prepared comes on top. Figures are means; differences are taken run by run, on the same people and the same luck.',
  lossOfReputation: 'loss of reputation (points)',
  more: (label, delay) => `${label}: how many more than with an answer after ${delay}`,
  less: (label) => `${label}: what the answer saves against silence`,
  picture: {
    delay: 'hours from knowing to answering',
    halfGone: 'half of the chance is gone',
    bands: 'Bands: 95% intervals of differences taken run by run.',
  },
  waiting: (harm, [from, to], isMore, told) =>
    `Waiting from ${from} to ${to} ${isMore ? `adds ${harmDone(harm, told.amount)}` : harmSaved(harm, told.amount)}${interval(told)}.`,
  waitingUnknown: (harm, [from, to], runs) =>
    `${theseRuns(runs)} not show that waiting from ${from} to ${to} changes ${counted(harm)}.`,
  halfGone: (value, [low, high], last) =>
    `Half of what an answer can still save is gone after ${value} (95%: ${low} to ${high ?? `beyond ${last}`}).`,
  halfLeft: (last) => `Even after ${last}, more than half of what an answer can save is still to be saved.`,
  useless: (delay, runs) => `After ${delay} an answer changes nothing that these ${runs} runs can show.`,
  stillUseful: (harm, delay, told, share) =>
    `Even after ${delay}, an answer still ${harmSaved(harm, told.amount)}${interval(told)}: ${share}.`,
  shareOf: (share, delay) => `${share} of what it saves after ${delay}`,
  nothing: (harm, delay, runs) =>
    `${theseRuns(runs)} not show that an answer after ${delay} changes ${counted(harm)}.`,
  harmful: (harm, delay, told) =>
    `An answer after ${delay} does harm: it adds ${harmDone(harm, told.amount)} to what silence would have done${interval(told)}.`,
};
