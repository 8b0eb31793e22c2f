import type { Numbers } from '../terminal/numbers.js';
import { crisisEn } from './crisisEn.js';
import { hoursEn } from './hoursEn.js';
import { howMany } from './howMany.js';
import type { Compared, Hearing, PassOnMessages } from './passOnParts.js';

const does = (count: number, one: string, more: string, numbers: Numbers): string => {
  const shown = howMany(count, numbers);
  return `${shown} ${shown === '1' ? one : more}`;
};

function verdict({ members, reach, cascadeSize, convinced, conversions }: Hearing, numbers: Numbers): string {
  const { mean, quantiles, runs } = reach;
  const of = `of ${numbers.whole(members)} ${members === 1 ? 'member' : 'members'}`;
  const heard = does(mean, `${of} hears of it`, `${of} hear of it`, numbers);
  const parts = [
    does(cascadeSize.mean, 'passes it on', 'pass it on', numbers),
    does(convinced.mean, 'is convinced', 'are convinced', numbers),
    ...(conversions.mean > 0 ? [does(conversions.mean, 'acts', 'act', numbers)] : []),
  ];
  const happened = `${heard} (${numbers.percent(mean / members)}): ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`;
  if (runs < 2) return happened;
  const low = numbers.whole(quantiles['0.05']!);
  const high = numbers.whole(quantiles['0.95']!);
  const range =
    low === high
      ? `It always reaches about ${low}.`
      : `In 9 runs out of 10, it reaches from ${low} to ${high}.`;
  return `On average, ${happened} ${range}`;
}

const VALUES = {
  return: (amount: string) => `a net return of ${amount}`,
  revenue: (amount: string) => `revenue of ${amount}`,
  conversions: (amount: string) => `${amount} who act`,
  attitude: (amount: string) => `attitudes moved by ${amount} in all`,
} as const;

/** What `grapevine run` says of a pass-on scenario, in English. */
export const passOnEn: PassOnMessages = {
  metrics: {
    impressions: 'impressions',
    reach: 'members reached',
    convinced: 'convinced',
    cascadeSize: 'sharers',
    conversions: 'conversions',
    ambassadors: 'ambassadors',
    detractors: 'detractors',
    revenue: 'revenue',
    cost: 'cost',
    return: 'net return',
  },
  verdict,
  ledger: {
    titles: {
      byPlatform: 'By platform and channel',
      bySource: 'By source',
      bySegment: 'By segment',
    },
    amountsIn: (title, currency) => `${title}, amounts in ${currency}`,
    head: ['', 'impressions', 'reach', 'passed on', 'convinced', 'acted', 'return'],
    revenue: 'revenue',
    total: 'all',
    explanation:
      'Reach counts where members first read it, the rest where they decided; first members have it from the start.',
    severalContents: 'All contents together: whoever meets two of them counts twice.',
    severalSegments: 'Whoever is in several segments counts in each.',
    keys: {
      firstMembers: 'first members',
      others: 'all others',
      broadcast: 'broadcast, brand',
      wordOfMouth: 'word of mouth',
      both: 'both',
    },
  },
  vanity: (first, second, measure, currency, numbers) => {
    const unit =
      (measure === 'return' || measure === 'revenue') && currency !== '' ? `\u00a0${currency}` : '';
    const worth = ({ value }: Compared) => VALUES[measure](`${howMany(value.mean, numbers)}${unit}`);
    const seen = ({ impressions }: Compared) => howMany(impressions.mean, numbers);
    return `Seen more is not worth more: ${first.name} has ${seen(first)} impressions and ${worth(first)}; ${second.name} has only ${seen(second)} impressions, but ${worth(second)}.`;
  },
  throughAmbassadors: (content, members, share, low, high) =>
    `Ambassadors take ${content} to ${members} more members: ${share} of its reach (95% interval ${low} to ${high}).`,
  credit: {
    title: 'What is due to broadcast, and what to word of mouth',
    head: ['', 'in all', 'broadcast', 'word of mouth', 'only together'],
    figures: { reach: 'reached', convinced: 'convinced', conversions: 'acted', revenue: 'revenue' },
    explanation:
      'Each share is what one achieves alone, and half of what only both together achieve. The brand’s own posts count as broadcast.',
    overlap: 'Below 0: so much either would achieve without the other.',
  },
  polls: {
    title: 'What polls say, and in brackets what is true',
    after: 'after',
    answers: 'answers',
    attitude: 'attitude',
    explanation: 'Share of the respondents who have heard of it; attitude to the brand from −1 to 1.',
    halfWidth: (points) => `A single poll knows its shares to ±${points} points.`,
  },
  adopters: {
    title: 'Who passes it on, by adopter category',
    members: 'members',
    categories: {
      innovators: 'innovators',
      earlyAdopters: 'early adopters',
      earlyMajority: 'early majority',
      lateMajority: 'late majority',
      laggards: 'laggards',
    },
    passedOn: 'Share of the category that passes it on.',
    passedOnAndActed: 'Share of the category that passes it on · that acts.',
    peak: (content, acts, after) => {
      const what = acts ? 'members act' : 'it is passed on';
      return `${content}: ${what} fastest ${after === undefined ? 'at the start' : `${after} after the first`}`;
    },
    curve: (p, q, rSquared) => `Bass curve: p ${p} and q ${q} an hour, R² ${rSquared}`,
    noCurve: (content, reason) =>
      reason === 'poor'
        ? `${content}: no Bass curve comes near its course.`
        : `${content}: it still grows at the end; no Bass curve can be told.`,
  },
  hours: hoursEn,
  crisis: crisisEn,
};
