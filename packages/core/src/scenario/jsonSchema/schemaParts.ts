/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is said of a value at its key, beside what it may be. */
const ANNOTATIONS = ['title', 'description', 'unit', 'default'];

/** A part without what is said of it, and that. */
export function parted(part: JsonSchema): readonly [bare: JsonSchema, annotations: JsonSchema] {
  const entries = Object.entries(part);
  const isSaid = ([key]: readonly [string, unknown]) => ANNOTATIONS.includes(key);
  return [
    Object.fromEntries(entries.filter((entry) => !isSaid(entry))),
    Object.fromEntries(entries.filter(isSaid)),
  ];
}

/** The word by which a part is told from its alternatives. */
export function kindOf(part: JsonSchema): string | undefined {
  return propertiesOf(part).kind?.const as string | undefined;
}

/** The parts of an object by their keys; none for what is no object. */
export function propertiesOf(part: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (part.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
}

/** The alternatives of a part; none where it has none. */
export function optionsOf(part: JsonSchema): readonly JsonSchema[] {
  return (part.anyOf ?? part.oneOf ?? []) as readonly JsonSchema[];
}

/**
 * The same part with what `replace` makes of each part right within it, given the names of the way there: keys, `item`,
 * `entry` and `key` of lists and tables, and what tells an alternative from the others.
 */
export function within(
  part: JsonSchema,
  path: readonly string[],
  replace: (part: JsonSchema, path: readonly string[]) => JsonSchema,
): JsonSchema {
  const replaced = (value: unknown, ...names: readonly string[]) =>
    replace(value as JsonSchema, [...path, ...names]);
  const byKey = (value: unknown) =>
    Object.entries(value as object).map(([key, inner]) => [key, replaced(inner, key)]);
  const options = (value: unknown) =>
    (value as readonly JsonSchema[]).map((option) => replaced(option, ...optionName(option)));
  const replacers: Readonly<Record<string, (value: unknown) => unknown>> = {
    properties: (value) => Object.fromEntries(byKey(value)),
    anyOf: options,
    oneOf: options,
    items: (value) => replaced(value, 'item'),
    additionalProperties: (value) => (typeof value === 'object' ? replaced(value, 'entry') : value),
    propertyNames: (value) => replaced(value, 'key'),
  };
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, replacers[key]?.(value) ?? value]),
  );
}

function optionName(option: JsonSchema): readonly string[] {
  const kind = kindOf(option);
  if (kind !== undefined) return [kind];
  const [first] = Object.keys(propertiesOf(option));
  return first === undefined ? [] : [`with-${first}`];
}
