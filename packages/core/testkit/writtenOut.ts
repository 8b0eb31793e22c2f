type Schema = Readonly<Record<string, unknown>>;

/** A JSON Schema with each `$ref` replaced by what it refers to, and by what is said beside it. */
export function writtenOut(whole: object): Schema {
  const { $defs, ...schema } = whole as Schema;
  const definitions = $defs as Readonly<Record<string, Schema>>;
  const written = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(written);
    return typeof value === 'object' && value !== null ? writtenObject(value as Schema) : value;
  };
  const writtenObject = ({ $ref, ...rest }: Schema): Schema => ({
    ...(typeof $ref === 'string' && writtenObject(definitions[$ref.replace('#/$defs/', '')]!)),
    ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, written(inner)])),
  });
  return writtenObject(schema);
}
