import { describe, expect, it } from 'vitest';
import { sirsModel } from '../../src/models/sirs.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectChain } from '../../testkit/expectChain.js';
import { oneGroup } from '../../testkit/wholePopulations.js';

const description = {
  name: 'sirs',
  parameters: {},
  states: ['s', 'i', 'r'],
  transitions: [
    { from: 's', to: 'i', contact: { with: 'i', rate: 'infectionRate' } },
    { from: 'i', to: 'r', rate: 'recoveryRate' },
    { from: 'r', to: 's', rate: 'immunityLossRate' },
  ],
} as const;

describe('sirs', () => {
  for (const time of ['steps', 'continuous'] as const)
    it(`has the law of all states of four members after some time, ${time} (chi-square, 5 sigma)`, () => {
      const values = { infectionRate: 0.4, recoveryRate: 0.3, immunityLossRate: 0.2 };
      expectChain(sirsModel, description, values, time, [1, 3, 6, 10]);
    });

  it('in one group of 5,000 settles at (1 - g / (b n)) w / (g + w) infected, within 1 % of it', () => {
    const n = 5000;
    const kernel = sirsModel.createKernel(
      { infectionRate: 3 / n, recoveryRate: 1, immunityLossRate: 0.5, time: 'continuous' },
      oneGroup(n),
      rngKey('endemic'),
    );
    let sum = 0;
    for (let run = 0; run < 4; run++) {
      kernel.start(
        run,
        Array.from({ length: 1100 }, (_, i) => i),
        1100,
      );
      for (let unit = 0; unit < 30; unit++) kernel.step();
      for (let unit = 0; unit < 100; unit++) {
        kernel.step();
        sum += kernel.size;
      }
    }
    const expected = ((1 - 1 / 3) * 0.5) / 1.5;
    expect(sum / 400 / n / expected).toBeGreaterThan(0.99);
    expect(sum / 400 / n / expected).toBeLessThan(1.01);
  });
});
