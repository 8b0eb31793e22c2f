import { object } from '../../base/kindSchema.js';
import type { Problem } from '../../base/problem.js';
import { problemsOf } from '../../base/schemaProblems.js';
import type { PassOnScenario } from '../passOnScenario.js';
import { passOnForm } from '../scenarioForm.js';
import { withoutRepeats } from '../withoutRepeats.js';
import { completeScenario, type ParsedPassOn } from './completeScenario.js';
import { findPassOnProblems } from './passOnProblems.js';
import { passOnShape, seededShape } from './passOnSchema.js';
import type { KnownPopulation } from './scenarioNames.js';

let schemas: ReturnType<typeof passOnSchemas> | undefined;

/** A pass-on scenario, complete, or what is wrong with it. */
export type ReadPassOn =
  | { readonly scenario: PassOnScenario; readonly problems: readonly [] }
  | { readonly scenario?: never; readonly problems: readonly Problem[] };

/** Reads what a library call gives for a pass-on scenario: as a file would be read, but without population and runs. */
export function readPassOn(given: unknown, known: KnownPopulation): ReadPassOn {
  schemas ??= passOnSchemas();
  const { form, value, problems } = passOnForm(given);
  const parsed = schemas[form].safeParse(value);
  const all = withoutRepeats([
    ...problems,
    ...(parsed.success ? [] : problemsOf(parsed.error.issues, value)),
    ...findPassOnProblems(value, known),
  ]);
  if (all.length > 0) return { problems: all };
  return { scenario: completeScenario(parsed.data as unknown as ParsedPassOn), problems: [] };
}

function passOnSchemas() {
  return { passOn: object(passOnShape()), seeded: object(seededShape()) };
}
