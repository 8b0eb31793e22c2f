import { expect, test } from 'vitest';
import { BROADCAST_CHANNELS } from './broadcastChannels.js';
import { SPEAKER_TRUST } from './speakerTrust.js';

test('the channels have the names that scenarios use', () => {
  expect(BROADCAST_CHANNELS.map(({ name }) => name)).toEqual(['television', 'radio', 'press', 'paid-social']);
});

test.each(BROADCAST_CHANNELS.map((channel) => [channel.name, channel] as const))(
  '%s is trusted less than a peer, costs something, and says where both come from',
  (_, { label, trust, costPerThousand }) => {
    expect(trust.value).toBeGreaterThan(0);
    expect(trust.value).toBeLessThan(SPEAKER_TRUST.peer.value);
    expect(costPerThousand.value).toBeGreaterThan(0);
    expect(trust.source).toMatch(/guess/i);
    expect(costPerThousand.source).toMatch(/guess/i);
    expect(label).toEqual({ en: expect.stringMatching(/\S/), fr: expect.stringMatching(/\S/) });
  },
);
