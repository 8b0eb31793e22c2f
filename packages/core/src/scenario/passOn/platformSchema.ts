import * as z from 'zod/mini';
import { object } from '../../base/kindSchema.js';
import { numberSchema } from '../../base/numberSchema.js';
import { tableSchema } from '../../base/parameterSchema.js';
import { expecting } from '../../base/schemaProblems.js';
import { CONTENT_FORMATS } from '../../content/content.js';
import { platformParameters } from '../../content/platformParameters.js';

/** What a scenario may say of a platform: any of its figures, and `fit` as one number or by format. */
export function platformSchema() {
  const share = () => z.optional(numberSchema([0, 1]));
  const byFormat = object(Object.fromEntries(CONTENT_FORMATS.map((format) => [format, share()])));
  const fit = z.union([numberSchema([0, 1]), byFormat], {
    error: ({ input }) =>
      typeof input === 'number' ? expecting('number-between', { min: 0, max: 1 }) : expecting('a-fit'),
  });
  return tableSchema(platformParameters, { fit: z.optional(fit) });
}
