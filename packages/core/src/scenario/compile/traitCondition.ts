import { meets, parseCondition } from '../../base/condition.js';

/** A condition on numbers held in 32 bits, as traits are: `= 0.3` is met by a trait of 0.3. */
export function traitCondition(text: string): (value: number) => boolean {
  const { comparison, bound } = parseCondition(text);
  const condition = { comparison, bound: Math.fround(bound) };
  return (value) => meets(value, condition);
}
