import { describe, expect, it } from 'vitest';
import { apologyAfter, crisisWorld } from '../../testkit/crisisWorld.js';
import { parseScenario } from '../scenario/parseScenario.js';
import { responseCurve } from './responseCurve.js';
import { responseCurveResult } from './responseCurveResult.js';
import { responseCurveJsonSchema, responseCurveSchema } from './responseCurveSchema.js';

const { population, passOn } = crisisWorld([apologyAfter('6h')]);

async function document(runs: number, rngSeed: string | number) {
  const scenario = parseScenario({
    format: 'grapevine-scenario/1',
    name: 'Complaint',
    rngSeed,
    runs,
    population: { generate: { kind: 'everyday-life', members: 800 } },
    ...passOn,
  });
  const options = { delays: [0, 12, 60], runs, rngSeed, strategies: ['deny'], channels: ['press'] } as const;
  const curve = await responseCurve({ population, passOn }, options);
  return { curve, result: responseCurveResult(scenario, population, curve) };
}

describe('grapevine-response-curve/1', () => {
  it('says what was simulated, then the points', async () => {
    const { curve, result } = await document(12, 'document');
    expect(result).toMatchObject({
      format: 'grapevine-response-curve/1',
      scenario: { name: 'Complaint', digest: expect.stringMatching(/^sha256-/) as string },
      rngSeed: 'document',
      runs: 12,
      population: { members: 800 },
      points: [{ delayHours: 0, metrics: { reach: { runs: 12 } } }, { delayHours: 12 }, { delayHours: 60 }],
      curves: [{ strategy: 'deny' }, { channel: 'press' }],
    });
    expect(result.points).toBe(curve.points);
  });

  it('has a digest that other runs change', async () => {
    const digests = await Promise.all(
      (
        [
          [8, 1],
          [8, '1'],
          [8, 2],
          [9, 1],
        ] as const
      ).map(async ([runs, seed]) => (await document(runs, seed)).result.digest),
    );
    expect(digests[1]).toBe(digests[0]);
    expect(new Set(digests).size).toBe(3);
  });

  it('is as its schema says, also of one run', async () => {
    for (const runs of [12, 1]) {
      const written = JSON.parse(JSON.stringify((await document(runs, 5)).result)) as unknown;
      expect(responseCurveSchema().schema.parse(written)).toEqual(written);
    }
  });

  it('has a JSON Schema with a name for what occurs often', () => {
    const schema = responseCurveJsonSchema() as { $defs: Record<string, unknown> };
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['estimate', 'pairedDifference', 'chance', 'point']),
    );
    expect(responseCurveJsonSchema()).toEqual(schema);
  });
});
