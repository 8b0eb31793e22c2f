import type { CrisisMessages } from './crisisParts.js';
import { hoursFr } from './hoursFr.js';

export const crisisFr: CrisisMessages = {
  title: (content) => `La crise : ${content}`,
  metrics: {
    lost: 'perdus',
    boycotters: 'ont boycotté',
    boycottersAtEnd: 'boycottent à la fin',
    reputation: 'réputation (points)',
    lostSales: 'ventes perdues',
    cost: 'coût de la crise',
  },
  verdict({ detected, detectionHours, responseHours }, numbers) {
    if (!detectionHours) return 'L’entreprise ne s’en aperçoit jamais.';
    const share = detected.mean === 1 ? '' : ` dans ${numbers.percent(detected.mean)} des simulations`;
    const notices =
      detectionHours.mean === 0
        ? `L’entreprise le sait aussitôt${share}`
        : `L’entreprise s’en aperçoit${share}, au bout de ${hoursFr(detectionHours.mean, numbers)} en moyenne`;
    if (!responseHours) return `${notices}, et garde le silence.`;
    return responseHours.mean < 0
      ? `Elle prend la parole ${hoursFr(-responseHours.mean, numbers)} avant l’incident.`
      : `${notices} ; sa réponse vient ${hoursFr(responseHours.mean, numbers)} après l’incident.`;
  },
  explanation:
    'Perdus : l’attitude est passée sous le seuil. Réputation : variation moyenne de toutes les attitudes, en centièmes. Coût : ventes perdues et dépenses de réponse.',
};
