import * as z from 'zod/mini';
import { expecting } from '../base/schemaProblems.js';

/** Any text. */
export function text() {
  return z.string({ error: expecting('text') });
}

/** A text that is not empty. */
export function filledText() {
  return text().check(z.minLength(1, { error: expecting('non-empty-text') }));
}

/** A condition on a number, such as `> 300`: see `parseCondition`. */
export function conditionSchema() {
  return text().check(
    z.regex(/^\s*(<=?|>=?|==?)\s*-?\d+(\.\d+)?([eE][-+]?\d+)?\s*$/, { error: expecting('a-condition') }),
  );
}

/** A list of any length. */
export function listOf<S extends z.ZodMiniType>(entry: S) {
  return z.array(entry, { error: expecting('a-list') });
}

/** An object whose keys are names that the scenario chooses, none empty. */
export function namedBy<S extends z.ZodMiniType>(value: S) {
  return z.record(filledText(), value, { error: expecting('an-object') });
}
