import { expect, it } from 'vitest';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import { SERIES } from '../src/engine/passOnTally.js';
import { rngKey } from '../src/random/rngKey.js';
import { plainSetup } from '../testkit/plainSetup.js';
import { groupsPopulation } from '../testkit/smallPopulations.js';

const MEMBERS = 1000;
const HORIZON = 20;
const RUNS = 40;

/**
 * One group of all: who has adopted tells each other member after an exponential time of mean n / q, and advertising finds
 * each member at rate p. The share that has adopted follows the curve of Bass (1969),
 * F(t) = (1 - e^-(p+q)t) / (1 + (q/p) e^-(p+q)t), which is exact for endless populations: allowed are 5 standard errors
 * of 40 runs and 0.01, as chance in a population of 1,000 delays the start by about q / (p n).
 */
it.each([
  [0.03, 0.38],
  [0.01, 0.4],
])('one group of all with advertising p = %f and contacts q = %f follows the Bass curve', (p, q) => {
  const everybody = Array.from({ length: MEMBERS }, (_, i) => i);
  const contacts = p * HORIZON;
  const setup = plainSetup(groupsPopulation(MEMBERS, [everybody]), {
    platform: { delayLaw: 'exponential', delayMedian: (Math.LN2 * MEMBERS) / q },
    setup: {
      horizon: HORIZON,
      sliceEnds: Float64Array.from({ length: HORIZON }, (_, i) => i + 1),
      interventions: [],
      broadcasts: [
        {
          content: 0,
          channel: 0,
          from: 0,
          to: HORIZON,
          // a Poisson process of rate p for each member
          reach: 1 - Math.exp(-contacts),
          frequency: contacts / (1 - Math.exp(-contacts)),
          trust: 1,
          fit: 1,
          triggered: false,
          cost: 0,
          target: {},
        },
      ],
    },
  });
  const kernel = createPassOnKernel(setup, rngKey('bass'));
  const curves = Array.from({ length: RUNS }, (_, run) => {
    const { series } = kernel.play(run);
    let adopted = 0;
    return Array.from({ length: HORIZON }, (_, t) => {
      adopted += series[t * SERIES.length + SERIES.indexOf('passOns')]!;
      return adopted / MEMBERS;
    });
  });
  for (let t = 0; t < HORIZON; t++) {
    const values = curves.map((curve) => curve[t]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / RUNS;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (RUNS - 1);
    const fade = Math.exp(-(p + q) * (t + 1));
    const expected = (1 - fade) / (1 + (q / p) * fade);
    expect(Math.abs(mean - expected), `t ${t + 1}: ${mean} against ${expected}`).toBeLessThan(
      5 * Math.sqrt(variance / RUNS) + 0.01,
    );
  }
});
