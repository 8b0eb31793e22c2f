const one = (): Float64Array => new Float64Array(1);

/**
 * [1] Numbers that are not whole, on their way from one function to another: passed to a call that is not inlined, or returned by
 * one, each would be allocated. There is one such list in a thread, as of what is read next; a number stands there until
 * the next call that writes it.
 */
export const amounts: Readonly<
  Record<'attitude' | 'before' | 'change' | 'fade' | 'hours' | 'log' | 'appeal' | 'factor', Float64Array>
> = {
  /** Of the member who was looked at last, or what his attitude is to be set to. */
  attitude: one(),
  /** What it was before it was set, and by how much it has changed. */
  before: one(),
  change: one(),
  /** What is left of what attitudes had moved by. */
  fade: one(),
  hours: one(),
  log: one(),
  /** Of a content for a member. */
  appeal: one(),
  /** On a probability. */
  factor: one(),
};
