import * as z from 'zod/mini';
import { durationSchema } from '../../base/durationSchema.js';
import { kind, kinds, object } from '../../base/kindSchema.js';
import { namesSchema, tableSchema } from '../../base/parameterSchema.js';
import { expecting } from '../../base/schemaProblems.js';
import { contentParameters } from '../../content/contentParameters.js';
import { memberParameters } from '../../content/memberParameters.js';
import { passOnParameters } from '../../models/passOnParameters.js';
import { FLAGSHIP, seedSetKinds, seedSetSchema } from '../experimentSchema.js';
import { conditionSchema, filledText, listOf, namedBy } from '../textSchema.js';
import { crisisSchema } from './crisisSchema.js';
import { broadcastParameters, groupKindParameters, pollParameters } from './mediaParameters.js';
import { moneySchema } from './moneySchema.js';
import { platformSchema } from './platformSchema.js';
import { targetSchema } from './targetSchema.js';
import {
  brandPostParameters,
  interventionParameters,
  LONGEST_HOURS,
  segmentPostParameters,
  whenParameters,
} from './timelineParameters.js';

/** Time after which nothing is simulated, unless a scenario says otherwise. */
export const DEFAULT_HORIZON = '7d';
/** Most contents of one scenario: counts are kept for each of them. */
const MOST_CONTENTS = 1000;
/** Most kinds of groups of one scenario: together with those that names tell, they are numbered by one byte. */
const MOST_KINDS = 200;
/** Keys of which a scenario with contents has at least one: without any nothing would happen. */
export const HAPPENINGS = ['timeline', 'broadcast', 'crisis'] as const;

/**
 * Keys of a pass-on scenario with contents, beside those that every scenario has. That one of `HAPPENINGS` must be there is
 * more than a shape can say.
 */
export function passOnShape() {
  return {
    ...commonShape(),
    contents: listOf(tableSchema(contentParameters, { id: filledText() })).check(
      z.minLength(1, { error: expecting('a-non-empty-list') }),
      z.maxLength(MOST_CONTENTS, { error: expecting('at-most-entries', { max: MOST_CONTENTS }) }),
    ),
    timeline: z.optional(listOf(interventionSchema())),
    crisis: z.optional(crisisSchema()),
  };
}

/** Keys of a pass-on scenario with one content that first members have at the start. */
export function seededShape() {
  return { ...commonShape(), seedSet: seedSetSchema() };
}

/** The model of a pass-on scenario. */
function passOnModelSchema() {
  const flagship = z.literal(FLAGSHIP, { error: expecting('one-of', { values: FLAGSHIP }) });
  return tableSchema(passOnParameters, { kind: z._default(flagship, FLAGSHIP) });
}

function commonShape() {
  return {
    model: z.prefault(passOnModelSchema(), {}),
    horizon: z._default(durationSchema([1 / 60, LONGEST_HOURS]), DEFAULT_HORIZON),
    members: z.prefault(tableSchema(memberParameters, { file: z.optional(filledText()) }), {}),
    platforms: z._default(namedBy(platformSchema()), {}),
    groupKinds: z._default(groupKindsSchema(), {}),
    segments: z._default(namedBy(segmentSchema()), {}),
    broadcast: z._default(listOf(broadcastSchema()), []),
    polls: z._default(listOf(tableSchema(pollParameters)), []),
    counterfactuals: z.optional(listOf(counterfactualSchema())),
  };
}

function groupKindsSchema() {
  const isFew = (kinds: object) => Object.keys(kinds).length <= MOST_KINDS;
  return namedBy(tableSchema(groupKindParameters)).check(
    z.refine(isFew, { error: expecting('at-most-count', { max: MOST_KINDS }) }),
  );
}

function counterfactualSchema() {
  const values = ['broadcast', 'ambassadors'] as const;
  return z.enum(values, { error: expecting('one-of', { values: values.join(', ') }) });
}

function segmentSchema() {
  return object({
    groups: z.optional(namesSchema()),
    members: z.optional(namesSchema()),
    where: z.optional(namedBy(conditionSchema())),
  });
}

function broadcastSchema() {
  return tableSchema(broadcastParameters, {
    cost: z.optional(moneySchema()),
    target: z.optional(targetSchema()),
  });
}

function interventionSchema() {
  return tableSchema(interventionParameters, {
    when: z.optional(tableSchema(whenParameters)),
    by: kinds({
      ...seedSetKinds(),
      brand: tableSchema(brandPostParameters, { kind: kind('brand') }),
      segment: tableSchema(segmentPostParameters, { kind: kind('segment') }),
    }),
    target: z.optional(targetSchema()),
    cost: z.optional(moneySchema()),
  });
}
