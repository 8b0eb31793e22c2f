/** An object's entries where a value is one, none otherwise: for checks of input that may be of any shape. */
export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** A list's entries where a value is one, none otherwise. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts of a list, each with its index; none where a value is no list. */
export function textsIn(value: unknown): readonly (readonly [text: string, index: number])[] {
  return listIn(value).flatMap((entry, index) =>
    typeof entry === 'string' ? [[entry, index] as const] : [],
  );
}
