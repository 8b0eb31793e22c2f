import type { EnsembleMessages } from './ensembleMessages.js';

export const ensembleFr: EnsembleMessages = {
  chartBands: (outer, inner, runs) => `${outer} et ${inner} des ${runs} simulations`,
  chartGhost: 'avant le changement',
  sampled: {
    'ledger.impressions.total': 'impressions',
    'ledger.reach.total': 'portée',
    'ledger.convinced.total': 'convaincus',
    'ledger.conversions.total': 'conversions',
    'ledger.revenue.total': 'recettes',
    'ledger.cost.total': 'coût',
    'ledger.return.total': 'gain net',
    'crisis.lost': 'membres perdus',
    'crisis.boycotters': 'ont boycotté',
    'crisis.cost': 'coût de la crise',
  },
  crisisFigures: { 'crisis.lost': 'perdus', 'crisis.boycotters': 'ont boycotté', 'crisis.cost': 'coût' },
  ledger: 'La valeur, pas la vitrine',
  ledgerWorld: (letter) => `Monde ${letter}`,
  meansOf: (runs) =>
    `Moyennes de ${runs} simulations\u00a0; neuf sur dix se situent dans l’intervalle indiqué à côté.`,
  ledgerExplanation: 'Tous contenus confondus\u00a0: qui en lit deux compte deux fois.',
  noRunsYet: 'Les premières simulations arrivent.',
  range: (low, high) => `${low} à ${high}`,
  digestOf: (runs) => `Empreinte des ${runs} simulations, telle que l’affiche la commande\u00a0:`,
  workOutDigest: (runs) => `Calculer l’empreinte des ${runs} simulations`,
  answerDelay: 'Délai de réponse',
  answerDelayIn: (letter) => `Délai de réponse dans le monde ${letter}`,
  answerDelayHelp:
    'Du moment où l’entreprise s’en aperçoit à sa première réponse\u00a0; les réponses suivantes se décalent d’autant. Ce qu’elle n’a pas préparé prend plus de temps.',
  answerDelayGiven: (time) => `prévu\u00a0: ${time}`,
  answerDelayReset: 'Revenir au plan',
};
