/** Where something stands in a scenario: keys and places. */
export type Path = readonly (string | number)[];
/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** A path as problems and links write it: `crisis.response[0].delay`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** The path of a text from `pathText`; names that hold a dot or a bracket do not come back. */
export function parsePath(text: string): Path {
  return [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, place]) =>
    place === undefined ? key : Number(place),
  );
}

/** Whether a value is an object with keys. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? at[key as never] : undefined,
    value,
  );
}

/**
 * The same with another value at a path; what is missing on the way is made, `undefined` takes the key away (and from a list,
 * the entry). Nothing given is changed.
 */
export function withValue(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    const entry = rest.length === 0 ? next : withValue(list[key], rest, next);
    list.splice(key, 1, ...(entry === undefined ? [] : [entry]));
    return list;
  }
  const fields = isFields(value) ? value : {};
  const inner = rest.length === 0 ? next : withValue(own(fields, key), rest, next);
  if (inner !== undefined) return { ...fields, [key]: inner };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, i) => isSame(each, b[i]));
  if (!isFields(a) || !isFields(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
