/** What a condition such as `> 300` says. */
export interface Condition {
  /** `<`, `<=`, `>`, `>=`, `=` or `==`. */
  readonly comparison: string;
  readonly bound: number;
}

/** Reads a condition that the scenario's schema has let pass. */
export function parseCondition(text: string): Condition {
  const [, comparison, bound] = /^\s*(<=?|>=?|==?)\s*(\S+)\s*$/.exec(text)!;
  return { comparison: comparison!, bound: Number(bound) };
}

/** Whether a number meets a condition. */
export function meets(value: number, { comparison, bound }: Condition): boolean {
  switch (comparison) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    default:
      return value === bound;
  }
}
