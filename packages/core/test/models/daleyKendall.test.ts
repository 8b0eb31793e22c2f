import { describe } from 'vitest';
import { testRumourOracles } from '../../testkit/rumourOracle.js';
import { testRumourRules } from '../../testkit/rumourRules.js';

describe('the rumour of Daley and Kendall', () => {
  testRumourOracles(true);
  testRumourRules(true, { streams: 650224, draws: 2262785, exposures: 212635, left: 88116, peaks: 35816 });
});
