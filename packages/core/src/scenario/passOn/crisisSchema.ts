import * as z from 'zod/mini';
import { kind, kinds, object } from '../../base/kindSchema.js';
import { tableSchema } from '../../base/parameterSchema.js';
import { expecting } from '../../base/schemaProblems.js';
import { RESPONSE_STRATEGIES } from '../crisis.js';
import { seedSetKinds } from '../experimentSchema.js';
import { listOf } from '../textSchema.js';
import { crisisParameters, detectionParameters, incidentParameters } from './crisisParameters.js';
import {
  boycottParameters,
  responsibilityParameters,
  salesParameters,
  strategyParameters,
} from './harmParameters.js';
import { moneySchema } from './moneySchema.js';
import { briefParameters, preparationParameters, responseParameters } from './responseParameters.js';
import { targetSchema } from './targetSchema.js';
import { segmentPostParameters } from './timelineParameters.js';

/** Most answers of one crisis. */
const MOST_WAVES = 100;

/** `crisis` of a scenario: see `Crisis`. Only the incident must be said, and who posts it. */
export function crisisSchema() {
  return tableSchema(crisisParameters, {
    incident: incidentSchema(),
    detection: z.optional(tableSchema(detectionParameters)),
    response: z._default(
      listOf(waveSchema()).check(
        z.maxLength(MOST_WAVES, { error: expecting('at-most-entries', { max: MOST_WAVES }) }),
      ),
      [],
    ),
    prepared: z.prefault(preparationSchema(), {}),
    boycott: z.optional(tableSchema(boycottParameters)),
    sales: z.optional(tableSchema(salesParameters, { perDay: moneySchema() })),
    responsibility: z.prefault(tableSchema(responsibilityParameters), {}),
    strategies: z._default(strategiesSchema(), {}),
  });
}

function incidentSchema() {
  return tableSchema(incidentParameters, {
    by: kinds({
      ...seedSetKinds(),
      segment: tableSchema(segmentPostParameters, { kind: kind('segment') }),
    }),
    target: z.optional(targetSchema()),
  });
}

function waveSchema() {
  return tableSchema(responseParameters, {
    brief: z.optional(tableSchema(briefParameters)),
    cost: z.optional(moneySchema()),
  });
}

/** All that can be made ready, or each by itself. */
function preparationSchema() {
  return z.union([z.boolean(), tableSchema(preparationParameters)], { error: expecting('a-preparation') });
}

function strategiesSchema() {
  return object(
    Object.fromEntries(
      RESPONSE_STRATEGIES.map((strategy) => [strategy, z.optional(tableSchema(strategyParameters))]),
    ),
  );
}
