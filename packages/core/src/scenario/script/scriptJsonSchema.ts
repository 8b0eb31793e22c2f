import * as z from 'zod/mini';
import { scriptSchema } from './scriptSchema.js';

/** JSON Schema (2020-12) of `grapevine-script/1`. */
export function scriptJsonSchema(): object {
  return z.toJSONSchema(scriptSchema(), { io: 'input' });
}
