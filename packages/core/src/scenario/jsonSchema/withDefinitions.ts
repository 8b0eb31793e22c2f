import { definitionNames, type NamedPart } from './definitionNames.js';
import { type JsonSchema, kindOf, parted, within } from './schemaParts.js';

/** Characters from which on a part is a definition: one that is repeated, and any. */
const REPEATED = 40;
const LONG = 600;

/**
 * The same JSON Schema (2020-12), in which each part that is repeated or long, or an alternative with a `kind`, stands
 * once in `$defs`. What is said of a value (title, description, unit, default) stays at its key beside `$ref`, unless all
 * keys that mean the part say the same. The alternatives of the whole stay where they are. O(parts²).
 */
export function withDefinitions({ anyOf, ...head }: JsonSchema): JsonSchema {
  const forms = anyOf as readonly JsonSchema[];
  const names = namesIn(forms);
  const definitions: Record<string, JsonSchema> = {};
  const nameOf = (part: JsonSchema) => names.get(JSON.stringify(part));

  const define = (name: string, part: JsonSchema): JsonSchema => {
    if (!(name in definitions)) {
      // takes its place before those within it
      definitions[name] = {};
      definitions[name] = referBare(part);
    }
    return { $ref: `#/$defs/${name}` };
  };
  const refer = (part: JsonSchema): JsonSchema => {
    const name = nameOf(part);
    return name === undefined ? referBare(part) : define(name, part);
  };
  const referBare = (part: JsonSchema): JsonSchema => {
    const [bare, said] = parted(part);
    const name = Object.keys(said).length > 0 ? nameOf(bare) : undefined;
    return name === undefined ? within(part, [], refer) : { ...define(name, bare), ...said };
  };
  return { ...head, anyOf: forms.map((form) => within(form, [], refer)), $defs: definitions };
}

/** The names of the parts that become definitions, by their text. What stands within one is counted once. */
function namesIn(forms: readonly JsonSchema[]): ReadonlyMap<string, string> {
  const met = new Map<string, { part: JsonSchema; paths: (readonly string[])[] }>();
  const meet = (part: JsonSchema, path: readonly string[]): boolean => {
    const text = JSON.stringify(part);
    const known = met.get(text);
    if (known) known.paths.push(path);
    else met.set(text, { part, paths: [path] });
    return known !== undefined;
  };
  const count = (part: JsonSchema, path: readonly string[]): JsonSchema => {
    const isKnown = part.title !== undefined && meet(part, path);
    const [bare] = parted(part);
    if (!isKnown && !meet(bare, path)) within(bare, path, count);
    return part;
  };
  for (const form of forms) within(form, [], count);
  const shared = [...met].filter(([text, named]) => isDefinition(text, named));
  const names = definitionNames(shared.map(([, named]) => named));
  return new Map(shared.map(([text], i) => [text, names[i]!]));
}

function isDefinition(text: string, { part, paths }: NamedPart): boolean {
  if (paths.length > 1) return text.length >= REPEATED;
  return part.title === undefined && (text.length >= LONG || kindOf(part) !== undefined);
}
