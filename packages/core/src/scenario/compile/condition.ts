/** Whether a number meets a condition. */
export type Condition = (value: number) => boolean;

/** A condition such as `> 300`, as `conditionSchema` lets it pass, on numbers held in 32 bits: `= 0.3` is met by a trait of 0.3. */
export function parseCondition(condition: string): Condition {
  const [, comparison, number] = /^\s*(<=?|>=?|==?)\s*(\S+)\s*$/.exec(condition)!;
  const bound = Math.fround(Number(number));
  switch (comparison) {
    case '<':
      return (value) => value < bound;
    case '<=':
      return (value) => value <= bound;
    case '>':
      return (value) => value > bound;
    case '>=':
      return (value) => value >= bound;
    default:
      return (value) => value === bound;
  }
}
