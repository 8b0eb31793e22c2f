import * as z from 'zod/mini';
import { ADOPTER_CATEGORIES } from '../content/adopterCategories.js';
import { COUNTED, SERIES, STAGES } from '../engine/passOnTally.js';
import { CRISIS_FIGURES } from '../metrics/crisisFigures.js';
import { MONEY } from '../metrics/figureTable.js';
import { OUTCOMES } from '../metrics/passOnRow.js';
import { type EstimateSchema, interval, wholeNumber } from './estimateSchema.js';

/**
 * Schemas of what a pass-on scenario has in its result, in which every estimate is `estimate`: `content` of
 * `PassOnContentResult`, `shape` of the rest of `PassOnResult` (all optional, as other models have none of it), and
 * `named`, what occurs often, by the name that it shall have in a JSON Schema.
 */
export function passOnResultSchema(estimate: EstimateSchema) {
  const cuts = z.object({ hours: z.array(hour()), shares: z.array(z.number()) });
  const line = ledgerLine(estimate);
  const credit = each(
    ['together', 'broadcastAlone', 'wordOfMouthAlone', 'synergy', 'broadcast', 'wordOfMouth'],
    estimate,
  );
  const ranked = z.object({ name: z.string(), impressions: estimate, value: estimate });
  const polledFigure = z.object({
    estimate: z.optional(estimate),
    truth: estimate,
    halfWidth: z.optional(z.number()),
  });
  const content = passOnContent(estimate, cuts);
  const shape = {
    ledger: z.optional(z.object({ ...each(COUNTED, line).shape, ...z.partial(each(MONEY, line)).shape })),
    crisis: z.optional(crisisSchema(estimate)),
    currency: z.optional(z.string()),
    attribution: z.optional(
      z.object({ contents: byName(each(OUTCOMES, credit)), revenue: z.optional(credit) }),
    ),
    throughAmbassadors: z.optional(byName(loss(estimate))),
    polls: z.optional(z.array(poll(estimate, polledFigure))),
    warnings: z.optional(z.array(warning(ranked))),
  };
  const named = {
    passOnContent: content,
    ledgerLine: line,
    credit,
    polledFigure,
    ranked,
    categoryCuts: cuts,
  };
  return { content, shape, named };
}

function byName<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.record(z.string(), schema);
}

/** An object with all of these keys, each with what `schema` says. */
function each<Key extends string, Schema extends z.core.$ZodType>(
  keys: readonly Key[],
  schema: Schema,
): z.ZodMiniObject<Record<Key, Schema>> {
  return z.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>);
}

function hour() {
  return z.number().check(z.minimum(0));
}

function ledgerLine(estimate: EstimateSchema) {
  return z.object({
    total: estimate,
    byPlatform: byName(estimate),
    bySource: byName(estimate),
    byGroupKind: byName(estimate),
    bySegment: byName(estimate),
  });
}

function passOnContent(estimate: EstimateSchema, cuts: z.core.$ZodType) {
  return z.object({
    impressions: estimate,
    reach: estimate,
    convinced: estimate,
    cascadeSize: estimate,
    conversions: estimate,
    attitude: estimate,
    ...z.partial(each(MONEY, estimate)).shape,
    stages: each(STAGES, estimate),
    series: z.object({ hours: z.array(hour()), ...each(SERIES, z.array(estimate)).shape }),
    adoption: z.object({
      categories: each(
        ADOPTER_CATEGORIES,
        z.object({ members: wholeNumber(), passOns: estimate, conversions: estimate }),
      ),
      of: z.enum(['conversions', 'passOns']),
      startHours: z.optional(hour()),
      bass: z.union([bassFit(), noBassFit()]),
      peakHours: z.optional(hour()),
      normalCuts: z.optional(cuts),
      bassCuts: z.optional(cuts),
    }),
  });
}

function crisisSchema(estimate: EstimateSchema) {
  return z.object({
    incident: z.string(),
    ...each(CRISIS_FIGURES.slice(0, -2), estimate).shape,
    ...z.partial(each([...CRISIS_FIGURES.slice(-2), 'detectionHours', 'responseHours'], estimate)).shape,
    series: z.object({
      hours: z.array(hour()),
      ...each(['boycotters', 'reputation'], z.array(estimate)).shape,
    }),
  });
}

function bassFit() {
  const { shape } = each(['p', 'q', 'm', 'rSquared'], z.number());
  return z.object({ kind: z.literal('fitted'), ...shape });
}

function noBassFit() {
  return z.object({
    kind: z.literal('none'),
    reason: z.enum(['nobody', 'too-few', 'no-end-in-sight', 'poor']),
  });
}

function loss(estimate: EstimateSchema) {
  const share = z.object({ value: z.number(), ci95: interval() });
  return z.object({ difference: estimate, share: z.optional(share) });
}

function poll(estimate: EstimateSchema, polledFigure: z.core.$ZodType) {
  return z.object({
    hours: hour(),
    respondents: estimate,
    awareness: byName(polledFigure),
    attitude: polledFigure,
  });
}

function warning(ranked: z.core.$ZodType) {
  return z.object({
    kind: z.literal('vanity'),
    among: z.enum(['contents', 'platforms', 'segments']),
    first: ranked,
    second: ranked,
    measure: z.enum(['return', 'revenue', 'conversions', 'attitude']),
  });
}
