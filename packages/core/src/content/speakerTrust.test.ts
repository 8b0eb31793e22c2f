import { expect, test } from 'vitest';
import { SPEAKERS } from './content.js';
import { SPEAKER_TRUST } from './speakerTrust.js';

test('every speaker is trusted, in the order of surveys', () => {
  const trust = (speaker: (typeof SPEAKERS)[number]) => SPEAKER_TRUST[speaker].value;
  const ordered = [...SPEAKERS].sort((a, b) => trust(b) - trust(a));
  expect(ordered).toEqual(['ambassador', 'peer', 'journalist', 'brand', 'advertisement']);
  expect(trust('peer')).toBe(1);
  expect(trust('advertisement')).toBeGreaterThan(0);
});

test('every number says that it is a guess', () => {
  for (const speaker of SPEAKERS) {
    expect(SPEAKER_TRUST[speaker].certainty, speaker).toBe('guess');
    expect(SPEAKER_TRUST[speaker].source, speaker).toMatch(/\S/);
  }
});
