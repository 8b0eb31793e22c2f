import * as z from 'zod/mini';
import { kind, kinds, object, tablesByKind } from '../base/kindSchema.js';
import { numberSchema } from '../base/numberSchema.js';
import { namesSchema } from '../base/parameterSchema.js';
import { expecting } from '../base/schemaProblems.js';
import { CUSTOM } from '../models/catalogue.js';
import { MODELS } from '../models/modelList.js';
import { conditionSchema, filledText, namedBy } from './textSchema.js';

/** Most runs of one ensemble: their values take 24 bytes each. */
export const MOST_RUNS = 100_000_000;
const MOST_MEMBERS = 0x3fffffff;

/** Kinds of models that are no classical ones. */
export const FLAGSHIP = 'pass-on';

/** What a scenario of a classical model has beside its head. */
export function classicalShape() {
  return {
    model: modelSchema(),
    seedSet: seedSetSchema(),
    initialStates: z.optional(namedBy(seedSetSchema())),
    stop: z.optional(namedBy(conditionSchema())),
  };
}

/** A classical model of the catalogue with its parameters, or one of the caller's own by its name. */
function modelSchema() {
  const own = object({
    kind: kind(CUSTOM),
    name: filledText(),
    parameters: z.optional(namedBy(z.unknown())),
  });
  return kinds({ ...tablesByKind(MODELS), [CUSTOM]: own }, [FLAGSHIP]);
}

/** A number of runs. */
export function runsSchema() {
  return numberSchema([1, MOST_RUNS], true);
}

/** A seed of the randomness. */
export function rngSeedSchema() {
  const whole = numberSchema([Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], true);
  const filledText = z
    .string({ error: expecting('a-seed') })
    .check(z.minLength(1, { error: expecting('a-seed') }));
  return z.union([whole, filledText], { error: expecting('a-seed') });
}

/** Who has the content first. */
export function seedSetSchema() {
  return kinds(seedSetKinds());
}

/** The ways to say who has the content first, by kind. */
export function seedSetKinds() {
  const count = () => numberSchema([1, MOST_MEMBERS], true);
  const fraction = numberSchema([0, 1]);
  const random = object({ kind: kind('random'), count: z.optional(count()), fraction: z.optional(fraction) });
  const oneOfBoth = z.refine((set) => hasOneOf(set as object, 'count', 'fraction'), {
    error: expecting('either-key', { values: 'count, fraction' }),
  });
  return {
    members: object({ kind: kind('members'), members: namesSchema() }),
    random: random.check(oneOfBoth),
    'highest-degree': object({ kind: kind('highest-degree'), count: count() }),
    bridges: object({ kind: kind('bridges'), count: count() }),
    groups: object({ kind: kind('groups'), groups: namesSchema() }),
    trait: object({ kind: kind('trait'), trait: filledText(), is: conditionSchema() }),
  };
}

function hasOneOf(value: object, a: string, b: string): boolean {
  return a in value !== b in value;
}
