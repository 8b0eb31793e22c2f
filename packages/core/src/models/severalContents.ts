import { invalidInput, throwIfAny } from '../base/grapevineError.js';
import type { Text } from '../base/parameters.js';
import { type Problem, showReceived } from '../base/problem.js';
import { causeParts } from './causeParts.js';
import type { ModelState } from './modelDefinition.js';
import type { Cause, ContactCause, StateNames, Transition } from './modelDescription.js';
import { unknownName } from './unknownName.js';

/** What a member may be to one content: by its name, or with a label and whether it counts as active. */
export type ContentState = string | (Omit<ModelState, 'label'> & { readonly label?: Text });

/** One content: what a member may be to it, the first being what all are; with a label or without. */
export type ContentDescription =
  | readonly ContentState[]
  | { readonly label: Text; readonly states: readonly ContentState[] };

/** A way from one state to another within one content. */
export type ContentTransition<P> = {
  /** The content of which `from` and `to` are states. */
  readonly content: string;
  readonly from: string;
  readonly to: string;
  /** The content of whose states the cause speaks. Default: `content`. */
  readonly by?: string;
  /** States of other contents, by content, that the member has to be in. Default: any. */
  readonly while?: Readonly<Record<string, StateNames>>;
} & (
  | Exclude<Cause<P>, { readonly contact: unknown }>
  | { readonly contact: Omit<ContactCause<P>, 'contactTo'> }
);

/** The states and ways of a model of several contents, as `defineModel` takes them. */
export interface ContentStates<P> {
  /** Every combination, the states of the first content changing last; named by theirs, joined by hyphens. */
  readonly states: ModelState[];
  readonly transitions: Transition<P>[];
  /** The names of the combinations in which a content is in one of the states. */
  readonly statesWith: (content: string, names: StateNames) => string[];
}

type Combination = readonly Exclude<ContentState, string>[];

/**
 * Several contents at once: what a member is to each of them, and what he does with one for what he is to another. A
 * combination is active if one of its states is, which all but the first of a content are unless one is called active.
 * Each way becomes one for each combination of the other contents that it allows, in the order of `states`.
 *
 * @throws GrapevineError `invalid-input` with all names of contents and states that are not those of one, or where two
 *   combinations come to the same name.
 */
export function severalContents<P extends object = Record<string, never>>(
  contents: Readonly<Record<string, ContentDescription>>,
  transitions: readonly ContentTransition<P>[],
): ContentStates<P> {
  const names = Object.keys(contents);
  const labels = names.map((content) => labelOf(content, contents[content]!));
  const statesOf = names.map((content) => detailed(contents[content]!));
  throwIfAny(
    transitions.flatMap((transition, i) => namesUnknown(`transitions[${i}]`, transition, names, statesOf)),
  );
  const combinations = statesOf.reduce<Combination[]>(
    (shorter, states) => shorter.flatMap((first) => states.map((state) => [...first, state])),
    [[]],
  );
  const combinedNames = combinations.map(nameOf);
  if (new Set(combinedNames).size < combinedNames.length)
    throw invalidInput({ code: 'distinct-names', path: 'states', received: showReceived(combinedNames) });
  const statesWith = (content: string, wanted: StateNames): string[] => {
    const place = names.indexOf(content);
    return combinations.filter((each) => among(each[place]?.name, wanted)).map(nameOf);
  };
  return {
    states: combinations.map((each) => combined(each, labels)),
    transitions: transitions.flatMap((transition) => expanded(transition, combinations, names, statesWith)),
    statesWith,
  };
}

function labelOf(content: string, description: ContentDescription): Text {
  return 'label' in description ? description.label : { en: content, fr: content };
}

function detailed(description: ContentDescription): Combination {
  const states = 'states' in description ? description.states : description;
  const all = states.map((state) => (typeof state === 'string' ? { name: state } : state));
  if (all.some(({ active }) => active)) return all;
  return all.map((state, i) => (i > 0 ? { ...state, active: true } : state));
}

function combined(each: Combination, contents: readonly Text[]): ModelState {
  const label = (language: 'en' | 'fr', space: string) => {
    const parts = each.map(
      ({ name, label }, i) => `${contents[i]![language]}${space}: ${label?.[language] ?? name}`,
    );
    const text = parts.join(`${space}; `);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return {
    name: nameOf(each),
    label: { en: label('en', ''), fr: label('fr', '\u00a0') },
    ...(each.some(({ active }) => active) && { active: true }),
  };
}

function expanded<P>(
  { content, from, to, by = content, while: others = {}, ...cause }: ContentTransition<P>,
  combinations: readonly Combination[],
  names: readonly string[],
  statesWith: ContentStates<P>['statesWith'],
): Transition<P>[] {
  const place = names.indexOf(content);
  const starts = combinations.filter((each) =>
    each.every(({ name }, i) => (i === place ? name === from : among(name, others[names[i]!]))),
  );
  return starts.map((start) => ({
    from: nameOf(start),
    to: nameOf(start.map((state, i) => (i === place ? { name: to } : state))),
    ...crossed(cause as Cause<P>, (wanted) => statesWith(by, wanted)),
  }));
}

/** The same cause, of all combinations in which the content is in the states that it names. */
function crossed<P>(cause: Cause<P>, all: (names: StateNames) => string[]): Cause<P> {
  if ('contact' in cause) return { contact: { ...cause.contact, with: all(cause.contact.with) } };
  if ('pressure' in cause) return { pressure: { ...cause.pressure, of: all(cause.pressure.of) } };
  if ('threshold' in cause) return { threshold: { ...cause.threshold, of: all(cause.threshold.of) } };
  return cause;
}

function namesUnknown<P>(
  path: string,
  { content, from, to, by = content, while: others = {}, ...cause }: ContentTransition<P>,
  contents: readonly string[],
  statesOf: readonly Combination[],
): Problem[] {
  const problems: Problem[] = [];
  const check = (at: string, wanted: StateNames, known: readonly string[]) => {
    for (const name of typeof wanted === 'string' ? [wanted] : wanted)
      if (!known.includes(name)) problems.push(unknownName(`${path}.${at}`, name, known));
  };
  const knownOf = (of: string) => statesOf[contents.indexOf(of)]?.map(({ name }) => name);
  const checkStates = (at: string, of: string, wanted: StateNames) => {
    const known = knownOf(of);
    if (known) check(at, wanted, known);
  };
  check('content', content, contents);
  if (by !== content) check('by', by, contents);
  checkStates('from', content, from);
  checkStates('to', content, to);
  for (const [key, wanted] of causeParts(cause as Cause<P>).named) checkStates(key, by, wanted);
  for (const [other, wanted] of Object.entries(others)) {
    check(
      'while',
      other,
      contents.filter((each) => each !== content),
    );
    checkStates(`while.${other}`, other, wanted);
  }
  return problems;
}

function among(name: string | undefined, wanted: StateNames | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : name !== undefined && wanted.includes(name);
}

function nameOf(each: readonly { readonly name: string }[]): string {
  return each.map(({ name }) => name).join('-');
}
