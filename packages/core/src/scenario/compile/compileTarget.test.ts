import { describe, expect, it } from 'vitest';
import { compiled, flight, post } from '../../../testkit/compiledScenario.js';

const targeted = (target: object, by: object = post.by) =>
  compiled({ segments: { tech: { where: { 'topic.tech': '> 0.5' } } }, timeline: [{ ...post, by, target }] })
    .setup.interventions[0]!.target;
const marked = (mask: Uint8Array | undefined) => mask && Array.from(mask);

describe('targets', () => {
  it('select groups by pattern and platform, and the members in these', () => {
    const household = targeted({ groups: ['household-*', 'none'] });
    expect([marked(household.groups), marked(household.members)]).toEqual([
      [0, 1, 0],
      [0, 1, 1, 0],
    ]);
    const facebook = targeted({ groups: ['*'], platforms: ['facebook'] });
    expect([marked(facebook.groups), marked(facebook.members)]).toEqual([
      [0, 1, 1],
      [0, 1, 1, 0],
    ]);
  });

  it('select members with ties where their platform is meant', () => {
    expect(marked(targeted({ platforms: ['linkedin'] }).members)).toEqual([1, 1, 0, 1]);
    expect(marked(targeted({ platforms: ['linkedin'], groups: ['work-*'] }).members)).toEqual([1, 1, 0, 0]);
  });

  it('select the members of any of the segments, in the groups if both are given', () => {
    expect(marked(targeted({ segments: ['tech'] }).members)).toEqual([0, 1, 1, 0]);
    expect(targeted({ segments: ['tech'] }).groups).toBeUndefined();
    expect(marked(targeted({ segments: ['tech'], groups: ['work-*'] }).members)).toEqual([0, 1, 0, 0]);
  });

  it('hold for broadcasts as well', () => {
    const { setup, names } = compiled({
      horizon: '3d',
      broadcast: [
        { ...flight, target: { platforms: ['facebook'] }, cost: { amount: 5, currency: 'EUR' } },
        { ...flight, channel: 'television', from: '1d', to: '2d', frequency: 3, trust: 0.5 },
        { ...flight },
      ],
    });
    expect(setup.broadcasts).toMatchObject([
      { content: 0, channel: 0, from: 0, to: 72, reach: 0.5, frequency: 1, fit: 1, cost: 5 },
      { channel: 1, from: 24, to: 48, frequency: 3, trust: 0.5, cost: 0, target: {} },
      { channel: 0 },
    ]);
    expect(marked(setup.broadcasts[0]!.target.members)).toEqual([0, 1, 1, 0]);
    expect(setup.broadcasts[0]!.trust).toBeGreaterThan(0);
    expect(names.channels).toEqual(['radio', 'television']);
    expect(names.broadcastCosts.map(({ channel, cost }) => [channel, cost])).toEqual([
      [0, 5],
      [1, 0],
      [0, 0],
    ]);
  });
});
