import { describe } from 'vitest';
import { testRumourOracles } from '../../testkit/rumourOracle.js';
import { testRumourRules } from '../../testkit/rumourRules.js';

describe('the rumour of Maki and Thompson', () => {
  testRumourOracles(false);
  testRumourRules(false, { streams: 647476, draws: 2256309, exposures: 212483, left: 88405, peaks: 35765 });
});
