import { describe, expect, it } from 'vitest';
import { independentCascade } from '../models/catalogue.js';
import { buildPopulation } from '../population/buildPopulation.js';
import { packLabels } from '../population/labels.js';
import { experimentOf } from '../scenario/experiment.js';
import { parseScenario } from '../scenario/parseScenario.js';
import { compareEnsembles } from './compareEnsembles.js';
import { comparisonResult } from './comparisonResult.js';
import { comparisonJsonSchema, comparisonSchema } from './comparisonSchema.js';
import { fateDifferences } from './fateDifferences.js';
import { runEnsemble } from './runEnsemble.js';
import { scenarioResult } from './scenarioResult.js';

const { population } = buildPopulation({
  memberCount: 3,
  groupCount: 0,
  ties: { sources: [0, 1], targets: [1, 2] },
  memberLabels: packLabels(['Ann', 'Ben', 'Cleo']),
});

async function compared(runs: number) {
  const scenarios = [0, 1, 0.5].map((activationProbability) =>
    parseScenario({
      format: 'grapevine-scenario/1',
      name: `p ${activationProbability}`,
      rngSeed: 'three',
      runs,
      population: { file: 'three.edges', as: 'edge-list' },
      model: independentCascade({ activationProbability }),
      seedSet: { kind: 'members', members: ['Ann'] },
    }),
  );
  const experiments = scenarios.map((scenario) => experimentOf(scenario, population));
  const ensembles = await Promise.all(
    experiments.map((experiment) => runEnsemble(experiment, { runs, rngSeed: 'three' })),
  );
  return comparisonResult({
    worlds: scenarios.map(({ name }) => name),
    results: scenarios.map((scenario, i) => scenarioResult(scenario, experiments[i]!, ensembles[i]!)),
    differences: compareEnsembles(ensembles),
    fates: experiments
      .slice(1)
      .map((experiment) => fateDifferences(experiments[0]!, experiment, { rngSeed: 'three' })),
    run: 0,
    memberLabels: population.memberLabels,
  });
}

describe('grapevine-comparison/1', () => {
  it('has a result for each world, then differences and fates for each later one', async () => {
    const document = await compared(20);
    expect(document).toMatchObject({
      format: 'grapevine-comparison/1',
      worlds: ['p 0', 'p 1', 'p 0.5'],
      rngSeed: 'three',
      runs: 20,
      results: [{ format: 'grapevine-result/1' }, {}, {}],
      differences: [
        { 'contents.content.reach': { mean: 2, ci95: [2, 2], shares: { above: 1, equal: 0, below: 0 } } },
        { 'contents.content.reach': { runs: 20 } },
      ],
    });
    const { reached } = (document.fates[0] as Extract<(typeof document.fates)[number], { any: unknown }>).any;
    expect(reached).toEqual({
      onlyFirst: { count: 0, members: [] },
      onlyLater: { count: 2, members: ['Ben', 'Cleo'] },
    });
  });

  it('is as its schema says, also of one run and where fates cannot be compared', async () => {
    const document = await compared(1);
    const none = { run: 0, reason: 'other-people' as const };
    for (const whole of [await compared(5), document, { ...document, fates: [none, none] }]) {
      const written = JSON.parse(JSON.stringify(whole)) as unknown;
      expect(comparisonSchema().schema.parse(written)).toEqual(written);
    }
  });

  it('has a JSON Schema with a name for what occurs often', () => {
    const schema = comparisonJsonSchema() as { $defs: Record<string, unknown> };
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['estimate', 'fate', 'pairedDifference', 'result']),
    );
    expect(comparisonJsonSchema()).toEqual(schema);
  });
});
