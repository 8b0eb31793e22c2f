import * as z from 'zod/mini';
import { object } from '../../base/kindSchema.js';
import { namesSchema } from '../../base/parameterSchema.js';

/** To whom something goes: see `Target`. */
export function targetSchema() {
  return object({
    segments: z.optional(namesSchema()),
    groups: z.optional(namesSchema()),
    platforms: z.optional(namesSchema()),
  });
}
