import * as z from 'zod/mini';
import { durationSchema } from '../../base/durationSchema.js';
import { object } from '../../base/kindSchema.js';
import { numberSchema } from '../../base/numberSchema.js';
import { expecting } from '../../base/schemaProblems.js';
import { BRIEFED } from '../../engine/crisisSetup.js';
import { RESPONSE_STRATEGIES } from '../crisis.js';
import { RESPONSE_CHANNELS } from '../passOn/responseParameters.js';
import { LONGEST_HOURS } from '../passOn/timelineParameters.js';
import { filledText, listOf, namedBy } from '../textSchema.js';
import { WORLD_LETTERS } from './script.js';

/** Those that a company with a product can think of; and those whom it can reach. */
const USUAL_STRATEGIES = ['deny', 'diminish', 'explain', 'rebuild', 'compensate-publicly'] as const;
const USUAL_BRIEFED = ['ambassadors', 'bridges', 'highest-degree', 'journalists'] as const;
/** How many times faster than usual a page can play. */
const SPEEDS = [0.5, 4] as const;

/** `grapevine-script/1`. */
export function scriptSchema() {
  const texts = object({ en: filledText(), fr: filledText() });
  const letter = oneOf(WORLD_LETTERS);
  const changes = namedBy(z.unknown());
  const moment = z.union([numberSchema([0, 1e9]), durationSchema([0, LONGEST_HOURS])], {
    error: expecting('a-duration'),
  });
  const choice = object({ text: texts, figure: z.optional(filledText()) });
  const view = object({
    run: z.optional(numberSchema([0, Number.MAX_SAFE_INTEGER], true)),
    at: z.optional(moment),
    speed: z.optional(numberSchema(SPEEDS)),
    onlyDifferent: z.optional(z.boolean({ error: expecting('true-or-false') })),
    contents: z.optional(listOf(filledText())),
    changes: z.optional(
      object({
        A: z.optional(changes),
        B: z.optional(changes),
        C: z.optional(changes),
        D: z.optional(changes),
      }),
    ),
    show: z.optional(listOf(letter)),
  });
  const number = object({
    figure: filledText(),
    min: z._default(numberSchema([-1e12, 1e12]), 0),
    max: numberSchema([-1e12, 1e12]),
    unit: z.optional(texts),
  });
  const question = object({
    ask: texts,
    choices: z.optional(
      listOf(choice).check(z.minLength(2, { error: expecting('at-least-entries', { min: 2 }) })),
    ),
    right: z.optional(numberSchema([0, 100], true)),
    number: z.optional(number),
  }).check(
    z.refine((given) => (given.choices === undefined) !== (given.number === undefined), {
      error: expecting('either-key', { values: 'choices, number' }),
    }),
  );
  const beat = object({
    title: texts,
    text: texts,
    view: z.optional(view),
    playTo: z.optional(moment),
    question: z.optional(question),
    reveal: z.optional(
      object({ text: texts, bars: z.optional(listOf(object({ text: texts, figure: filledText() }))) }),
    ),
    exercise: z.optional(exerciseSchema(texts, letter)),
    notes: z.optional(texts),
  });
  return object({
    format: z.literal('grapevine-script/1', { error: expecting('one-of', { values: 'grapevine-script/1' }) }),
    title: texts,
    variants: z._default(namedBy(object({ world: letter, changes })), {}),
    beats: filledList(beat),
  });
}

function exerciseSchema(texts: z.ZodMiniType, letter: z.ZodMiniType) {
  const at = durationSchema([0, LONGEST_HOURS]);
  return object({
    world: letter,
    moments: filledList(object({ at, text: z.optional(texts) })),
    strategies: z._default(filledList(oneOf(RESPONSE_STRATEGIES.filter((each) => each !== 'silence'))), [
      ...USUAL_STRATEGIES,
    ]),
    channels: z._default(filledList(oneOf(RESPONSE_CHANNELS)), [...RESPONSE_CHANNELS]),
    briefed: z._default(listOf(oneOf(BRIEFED)), [...USUAL_BRIEFED]),
  });
}

function oneOf(values: readonly string[]) {
  return z.enum(values as [string, ...string[]], {
    error: expecting('one-of', { values: values.join(', ') }),
  });
}

function filledList<S extends z.ZodMiniType>(entry: S) {
  return listOf(entry).check(z.minLength(1, { error: expecting('a-non-empty-list') }));
}
