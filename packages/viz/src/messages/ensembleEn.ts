import type { EnsembleMessages } from './ensembleMessages.js';

export const ensembleEn: EnsembleMessages = {
  chartBands: (outer, inner, runs) => `${outer} and ${inner} of ${runs} runs`,
  chartGhost: 'before the change',
  sampled: {
    'ledger.impressions.total': 'impressions',
    'ledger.reach.total': 'reach',
    'ledger.convinced.total': 'convinced',
    'ledger.conversions.total': 'conversions',
    'ledger.revenue.total': 'revenue',
    'ledger.cost.total': 'cost',
    'ledger.return.total': 'net return',
    'crisis.lost': 'members lost',
    'crisis.boycotters': 'ever boycotted',
    'crisis.cost': 'cost of the crisis',
  },
  crisisFigures: { 'crisis.lost': 'lost', 'crisis.boycotters': 'boycotted', 'crisis.cost': 'cost' },
  ledger: 'Value, not vanity',
  ledgerWorld: (letter) => `World ${letter}`,
  meansOf: (runs) => `Means of ${runs} runs; nine in ten lie within the range beside them.`,
  ledgerExplanation: 'All contents together: whoever reads two of them counts twice.',
  noRunsYet: 'The first runs are coming in.',
  range: (low, high) => `${low} to ${high}`,
  digestOf: (runs) => `Digest of all ${runs} runs, as the command prints it:`,
  workOutDigest: (runs) => `Work out the digest of all ${runs} runs`,
  answerDelay: 'Time to answer',
  answerDelayIn: (letter) => `Time to answer in world ${letter}`,
  answerDelayHelp:
    'From the moment at which the company notices to its first answer; all later answers move along. What it had not prepared takes longer.',
  answerDelayGiven: (time) => `planned: ${time}`,
  answerDelayReset: 'Back to the plan',
};
