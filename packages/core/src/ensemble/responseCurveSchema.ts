import * as z from 'zod/mini';
import { RESPONSE_CHANNELS } from '../scenario/passOn/responseParameters.js';
import { pairedDifferenceSchema } from './estimateSchema.js';
import { ANSWER_STRATEGIES } from './responseCurveOptions.js';
import { RESPONSE_METRICS } from './responseFigures.js';
import { resultSchema } from './resultSchema.js';

/** JSON Schema (2020-12) of `grapevine-response-curve/1`. Figures that the runs do not tell are null. */
export function responseCurveJsonSchema(): object {
  const { schema, named } = responseCurveSchema();
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(named)) names.add(part, { id });
  return z.toJSONSchema(schema, { metadata: names });
}

/** `grapevine-response-curve/1` as zod knows it, and what its parts are called. */
export function responseCurveSchema() {
  const { schema: result, named } = resultSchema();
  const { scenario, rngSeed, runs, population, timing } = result.shape;
  const { estimate } = named;
  const pairedDifference = pairedDifferenceSchema(estimate);
  const hours = () => z.number().check(z.minimum(0));
  const chance = z.object({
    halfLifeHours: z.optional(
      z.object({ value: hours(), ci95: z.tuple([z.nullable(hours()), z.nullable(hours())]) }),
    ),
    lastUsefulHours: z.optional(hours()),
  });
  const point = z.object({
    delayHours: hours(),
    metrics: byMetric(estimate),
    extra: byMetric(pairedDifference),
    avoidable: byMetric(pairedDifference),
  });
  const curve = { points: z.array(point), chance: byMetric(chance) };
  const schema = z.object({
    format: z.literal('grapevine-response-curve/1'),
    scenario,
    rngSeed,
    population,
    incident: z.string(),
    runs,
    currency: z.optional(z.string()),
    silence: z.object({ metrics: byMetric(estimate) }),
    ...curve,
    curves: z.array(
      z.object({
        strategy: z.optional(z.enum(ANSWER_STRATEGIES)),
        channel: z.optional(z.enum(RESPONSE_CHANNELS)),
        ...curve,
      }),
    ),
    digest: z.string(),
    timing,
  });
  return { schema, named: { estimate, pairedDifference, chance, point } };
}

function byMetric<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.object(Object.fromEntries(RESPONSE_METRICS.map((metric) => [metric, z.optional(schema)])));
}
