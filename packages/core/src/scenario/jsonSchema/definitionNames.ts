import { type JsonSchema, kindOf, optionsOf, propertiesOf, within } from './schemaParts.js';

/** A part to be named, and the ways on which it is met. */
export interface NamedPart {
  readonly part: JsonSchema;
  readonly paths: readonly (readonly string[])[];
}

/** Keys of the objects that stand for laws. */
const LAWS = ['uniform', 'normal', 'logNormal', 'powerLaw', 'poisson', 'frequencies'];
/** What several laws to choose from are called, by a key that only they have; the first that fits. */
const CHOICES = { trait: 'memberValue', platforms: 'groupValue', poisson: 'law', uniform: 'traitLaw' };
/** So many words are told in a name. */
const FEW = 3;
/** Names of what is within the value of a key. */
const WITHIN = /^(item|entry|key|each|with-.*)$/;

/**
 * A name for each part, all different: what it allows, as `numberFrom0To1`, or else the end of the way on which it is met
 * first, as `crisis.detection`, as long as it takes to tell it from the others.
 */
export function definitionNames(parts: readonly NamedPart[]): readonly string[] {
  const paths = parts.map(({ part, paths }) => {
    const name = part.title === undefined ? nameByContent(part) : undefined;
    return name === undefined ? withKind(commonPath(paths), kindOf(part)) : [name];
  });
  const names = parts.map(({ part }, i) => shortestEnd(paths, i, kindOf(part) === undefined ? 1 : 2));
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length;
    return before === 0 ? name : `${name}-${before + 1}`;
  });
}

/** The shortest end of a path that no other has and that begins with a key: of so many names at least. */
function shortestEnd(paths: readonly (readonly string[])[], at: number, least: number): string {
  const path = paths[at]!;
  const endOf = (way: readonly string[], length: number) => way.slice(-length).join('.');
  for (let length = least; length < path.length; length++) {
    const end = endOf(path, length);
    const isOnly = paths.every((other, i) => i === at || endOf(other, length) !== end);
    if (isOnly && !WITHIN.test(path.at(-length)!)) return end;
  }
  return path.join('.');
}

/** The first way; where others end at other keys of the same object, `each` instead of the key. */
function commonPath([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  const object = first.slice(0, -1);
  const isBeside = (path: readonly string[]) =>
    path.at(-1) !== first.at(-1) && path.slice(0, -1).join() === object.join();
  return others.some(isBeside) ? [...object, 'each'] : first;
}

/** A path to one of several kinds ends with its kind. */
function withKind(path: readonly string[], kind: string | undefined): readonly string[] {
  return kind === undefined || path.at(-1) === kind ? path : [...path, kind];
}

/** What a number, a law or a choice of laws is called. */
function nameByContent(part: JsonSchema): string | undefined {
  if (part.type === 'number') return `number${span(part)}`;
  if (part.type === 'integer') return `wholeNumber${span(part)}`;
  const words = part.enum as readonly string[] | undefined;
  if (words && words.length <= FEW) return words.map((word, i) => (i > 0 ? capital(word) : word)).join('Or');
  const options = optionsOf(part);
  const keys = [part, ...options].flatMap((option) => Object.keys(propertiesOf(option)));
  if (!keys.some((key) => LAWS.includes(key))) return undefined;
  if (options.length === 0) return keys.length === 1 ? keys[0] + span(numberIn(part)) : undefined;
  const [, choice] = Object.entries(CHOICES).find(([key]) => keys.includes(key))!;
  const others = options.flatMap((option) => (option.enum ?? []) as readonly string[]);
  return [choice + span(numberIn(part)), ...others.map(capital)].join('Or');
}

/** The first number in a part, which has one. */
function numberIn(part: JsonSchema): JsonSchema {
  let number = part.type === 'number' ? part : undefined;
  within(part, [], (inner) => {
    number ??= numberIn(inner);
    return inner;
  });
  return number!;
}

/** A range in words; nothing for an end that is open. */
function span({ minimum, maximum }: JsonSchema): string {
  const [from, to] = [minimum, maximum].map((end) => String(end).replace('-', 'Minus'));
  return (minimum === undefined ? '' : `From${from}`) + (maximum === undefined ? '' : `To${to}`);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
