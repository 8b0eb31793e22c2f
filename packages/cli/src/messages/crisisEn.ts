import type { CrisisMessages } from './crisisParts.js';
import { hoursEn } from './hoursEn.js';

export const crisisEn: CrisisMessages = {
  title: (content) => `The crisis: ${content}`,
  metrics: {
    lost: 'lost',
    boycotters: 'ever boycotted',
    boycottersAtEnd: 'boycott at the end',
    reputation: 'reputation (points)',
    lostSales: 'lost sales',
    cost: 'cost of the crisis',
  },
  verdict({ detected, detectionHours, responseHours }, numbers) {
    if (!detectionHours) return 'The company never notices.';
    const share = detected.mean === 1 ? '' : ` in ${numbers.percent(detected.mean)} of the runs`;
    const notices =
      detectionHours.mean === 0
        ? `The company knows at once${share}`
        : `The company notices${share}, after ${hoursEn(detectionHours.mean, numbers)} on average`;
    if (!responseHours) return `${notices}, and stays silent.`;
    return responseHours.mean < 0
      ? `It speaks ${hoursEn(-responseHours.mean, numbers)} before the incident.`
      : `${notices}; its answer comes ${hoursEn(responseHours.mean, numbers)} after the incident.`;
  },
  explanation:
    'Lost: attitude has fallen below the line. Reputation: mean change of all attitudes, in hundredths. Cost: lost sales and what the answers cost.',
};
