import type { Numbers } from '../terminal/numbers.js';
import type { ComparisonMessages, ToldDifference } from './comparisonParts.js';
import { howMany } from './howMany.js';

/** How a sentence says that there is more or less of something. */
interface Wording {
  /** What happens in one world: `12 more members hear of it`. */
  readonly happens: (amount: string, isMore: boolean) => string;
  /** What is counted, for sentences that do not know whether it is more. */
  readonly what: string;
  readonly more: string;
  readonly less: string;
}

/** Share of runs without a difference from which on it is told. */
const TOLD = 0.05;

function sentence(
  { first, later, difference }: ToldDifference,
  { happens, what, more, less }: Wording,
  numbers: Numbers,
): string {
  const { mean, ci95, shares, runs, standardDeviation } = difference;
  if (shares.equal === 1) return `In world ${later}, ${what} is the same as in world ${first}, in every run.`;
  const isMore = mean > 0;
  const happened = `In world ${later}, ${happens(howMany(Math.abs(mean), numbers), isMore)} than in world ${first}`;
  if (runs < 2) return `${happened}.`;
  if (standardDeviation === 0) return `${happened}, in every run.`;
  const [low, high] = ci95;
  if (low <= 0 && high >= 0)
    return `These runs do not tell whether ${what} is higher or lower in world ${later} than in world ${first}: on average it is ${howMany(Math.abs(mean), numbers)} ${isMore ? 'higher' : 'lower'}, give or take ${howMany((high - low) / 2, numbers)} (95%).`;
  const ends = [Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b).map((end) => howMany(end, numbers));
  const share = numbers.percent(isMore ? shares.above : shares.below);
  const same = shares.equal >= TOLD ? `, the same in ${numbers.percent(shares.equal)}` : '';
  return `${happened} (95% interval ${ends.join(' to ')}); ${isMore ? more : less} in ${share} of the runs${same}.`;
}

const members = (amount: string, isMore: boolean, verb: (isOne: boolean) => string): string =>
  `${amount} ${isMore ? 'more' : 'fewer'} ${amount === '1' ? 'member' : 'members'} ${verb(amount === '1')}`;

const inMoney = (amount: string, currency: string): string =>
  currency === '' ? amount : `${amount}\u00a0${currency}`;

/** What `grapevine compare` says, in English. */
export const comparisonEn: ComparisonMessages = {
  title: (worlds) => `${worlds} worlds, the same luck`,
  titles: { all: 'all contents', crisis: 'crisis', money: 'money' },
  crisis: {
    lost: 'members lost',
    boycotters: 'boycotters',
    boycottersAtEnd: 'boycotters, end',
    boycottDays: 'days of boycott',
    reputation: 'reputation (points)',
    detected: 'noticed (share)',
    lostSales: 'lost sales',
    cost: 'crisis cost',
  },
  briefed: {
    nobody: 'nobody is told first',
    random: 'members at random',
    'highest-degree': 'the best connected',
    bridges: 'bridges between groups',
    ambassadors: 'ambassadors',
    journalists: 'journalists',
    exposed: 'members exposed',
    'at-risk': 'members at risk',
  },
  less: (later, first) => `${later} less ${first}`,
  head: ['difference', '95% interval', 'runs above', 'variance ÷'],
  interval: (low, high) => `${low} to ${high}`,
  explanation:
    'Figures are means with half of their 95% interval. Differences are taken run by run; “variance ÷” says how many times more runs worlds with luck of their own would need.',
  ranking:
    'Figures are means with half of their 95% interval. Differences are taken run by run, from world A; the fewer members are lost, the higher a way to answer stands.',
  onlyCrisis: ({ world, content, reach, members, lost, cost }, numbers) => {
    const costs = cost === undefined ? '' : `, and it costs ${cost}`;
    const join = cost === undefined ? ' and' : ',';
    return `World ${world} has a crisis: ${numbers.whole(reach)} of ${numbers.whole(members)} members hear of ${content}${join} ${numbers.whole(lost)} are lost${costs}.`;
  },
  reach: (told, content, numbers) =>
    sentence(
      told,
      {
        happens: (amount, isMore) =>
          members(amount, isMore, (isOne) => `${isOne ? 'hears' : 'hear'} of ${content}`),
        what: `the reach of ${content}`,
        more: 'more',
        less: 'fewer',
      },
      numbers,
    ),
  lost: (told, numbers) =>
    sentence(
      told,
      {
        happens: (amount, isMore) => members(amount, isMore, (isOne) => `${isOne ? 'is' : 'are'} lost`),
        what: 'the number of members lost',
        more: 'more',
        less: 'fewer',
      },
      numbers,
    ),
  cost: (told, currency, numbers) =>
    sentence(
      told,
      {
        happens: (amount, isMore) =>
          `the crisis costs ${inMoney(amount, currency)} ${isMore ? 'more' : 'less'}`,
        what: 'the cost of the crisis',
        more: 'more',
        less: 'less',
      },
      numbers,
    ),
  money: (told, currency, numbers) =>
    sentence(
      told,
      {
        happens: (amount, isMore) =>
          `the net return is ${inMoney(amount, currency)} ${isMore ? 'higher' : 'lower'}`,
        what: 'the net return',
        more: 'higher',
        less: 'lower',
      },
      numbers,
    ),
  fates: ({ first, later }, [onlyFirst, onlyLater], content, numbers) => {
    const hear = `${numbers.whole(onlyFirst)} ${onlyFirst === 1 ? 'member hears' : 'members hear'}`;
    const of = content === undefined ? 'of any content' : `of ${content}`;
    return onlyFirst + onlyLater === 0
      ? `In the first run, the same members hear ${of} in worlds ${first} and ${later}.`
      : `In the first run, ${hear} ${of} in world ${first} alone, and ${numbers.whole(onlyLater)} in world ${later} alone.`;
  },
  nothingShared: ({ first, later }) => `World ${later} has no figures in common with world ${first}.`,
  sameLuck: (source, runs, rngSeed) =>
    `${source}: played with the runs and the seed of the first scenario (runs ${runs}, rng seed ${rngSeed})`,
  otherPeople: (first, later) =>
    `“${first}” and “${later}” do not have the same people: their figures are compared, but not who fares differently`,
};
