import { describe, expect, it } from 'vitest';
import { apologyAfter, crisisWorld } from '../../testkit/crisisWorld.js';
import { problemsIn } from '../../testkit/problemsIn.js';
import { BRIEFED } from '../engine/crisisSetup.js';
import { compareBriefings } from './compareBriefings.js';
import { runEnsemble } from './runEnsemble.js';

const options = { runs: 30, rngSeed: 'brief', count: 40 } as const;
const apology = apologyAfter('6h', { brief: { who: 'bridges', count: 3, before: '2h' } });
const detection = { rate: 0.5, threshold: 2 };

describe('compareBriefings', () => {
  it('tells so many members first in each way, and nobody in the first world', async () => {
    const { worlds } = await compareBriefings(crisisWorld([apology], { detection }), options);
    expect(worlds.map(({ name }) => name)).toEqual(['nobody', ...BRIEFED]);
    const alone = async (brief: object | undefined) =>
      (await runEnsemble(crisisWorld([{ ...apology, brief }], { detection }), options)).digest;
    expect(worlds[0]!.ensemble.digest).toBe(await alone(undefined));
    for (const who of ['bridges', 'at-risk'] as const) {
      const { ensemble, differences } = worlds[1 + BRIEFED.indexOf(who)]!;
      expect(ensemble.digest).toBe(await alone({ who, count: 40, before: '2h' }));
      expect(Object.keys(differences!)).toContain('crisis.lost');
    }
  });

  it('changes nothing by ambassadors whom nobody knows', async () => {
    const unknown = crisisWorld([apology], { prepared: { knownAmbassadors: false } });
    const { worlds } = await compareBriefings(unknown, options);
    const { differences } = worlds[1 + BRIEFED.indexOf('ambassadors')]!;
    for (const { shares } of Object.values(differences!)) expect(shares.equal).toBe(1);
  });

  it('needs an answer that is posted, and people to tell', async () => {
    const mute = crisisWorld([{ delay: '1h', strategy: 'take-down' }]);
    expect(await problemsIn(() => compareBriefings(mute, options))).toEqual([
      'passOn.crisis.response a-posted-answer',
    ]);
    const all = { ...options, count: 801 };
    expect(await problemsIn(() => compareBriefings(crisisWorld([apology]), all))).toEqual([
      'passOn.crisis.response[0].brief.count at-most-members 801',
    ]);
  });
});
