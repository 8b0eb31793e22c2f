// A loud spot on television and a quiet review by forty fans: which is seen, and which sells?
import { everydayLife, passOnScenario, runEnsemble } from '@grapevine/core';

const population = everydayLife({ members: 10_000, platforms: ['face-to-face', 'facebook', 'linkedin'] });
const passOn = passOnScenario({
  horizon: '14d',
  model: { reinforcement: 0.3, dayRhythm: 'waking' },
  segments: { fans: { where: { 'topic.sport': '> 0.7', attitude: '> 0.4' } } },
  contents: [
    {
      id: 'spot',
      coolness: 0.6,
      valence: 0.6,
      credibility: 0.3,
      speaker: 'advertisement',
      conversionRate: 0.01,
      conversionValue: 60,
    },
    {
      id: 'review',
      usefulness: 0.9,
      valence: 0.7,
      credibility: 0.8,
      topics: ['sport'],
      conversionRate: 0.1,
      conversionValue: 60,
    },
  ],
  broadcast: [
    {
      content: 'spot',
      channel: 'television',
      from: '0h',
      to: '5d',
      reach: 0.5,
      frequency: 3,
      cost: { amount: 450, currency: 'EUR' },
    },
  ],
  timeline: [{ at: '1d', post: 'review', by: { kind: 'segment', segment: 'fans', count: 40 } }],
});

const { contents } = await runEnsemble({ population, passOn }, { runs: 200, rngSeed: 'shoes' });
for (const [id, { impressions, conversions, return: net }] of Object.entries(contents)) {
  const [low, high] = net.ci95.map(Math.round);
  console.log(
    `${id.padEnd(6)}: seen ${Math.round(impressions.mean)} times, ${conversions.mean.toFixed(1)} sales, ` +
      `net return ${Math.round(net.mean)} EUR (95 % interval ${low} to ${high})`,
  );
}
