import { expect, it } from 'vitest';
import { cascadeShape } from '../../src/metrics/cascadeShape.js';
import { everydayLife } from '../../src/population/generators/everydayLife.js';
import { rngKey } from '../../src/random/rngKey.js';
import { compilePassOn } from '../../src/scenario/compilePassOn.js';
import { passOnScenario } from '../../src/scenario/parsePassOn.js';
import { expectDocumented } from '../../testkit/expectDocumented.js';
import { recordCascades } from '../../testkit/recordCascades.js';

const CONTENTS = 20_000;

// Goel, Watts & Goldstein 2012; the figures were read in a summary of the paper. Every value here is a default.
it('most contents go nowhere: an everyday content, posted by one member, 20,000 times', () => {
  const population = everydayLife({ members: 20_000 }, { rngSeed: 'everyday' });
  const scenario = passOnScenario({
    horizon: '30d',
    contents: [{ id: 'everyday' }],
    timeline: [{ at: '0h', post: 'everyday', by: { kind: 'random', count: 1 } }],
  });
  const { setup } = compilePassOn(scenario, population, rngKey('everyday'));
  let alone = 0;
  let beyondOneStep = 0;
  let withinOneStep = 0;
  let followers = 0;
  recordCascades(setup, 'everyday', CONTENTS, ({ sharers }) => {
    const { size, depth, generations } = cascadeShape(sharers.members, sharers.informedBy);
    if (size === 1) alone++;
    if (depth >= 2) beyondOneStep++;
    followers += size - 1;
    withinOneStep += generations[1] ?? 0;
  });
  expectDocumented('share of contents that nobody passes on further', alone / CONTENTS, [0.7, 0.95]);
  expectDocumented('share that goes beyond one step', beyondOneStep / CONTENTS, [0.01, 0.04]);
  expect(followers).toBeGreaterThan(1000);
  expectDocumented(
    'share of the passing on that is within one step of the first member',
    (CONTENTS + withinOneStep) / (CONTENTS + followers),
    [0.9, 1],
  );
});
