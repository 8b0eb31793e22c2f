/** Labels that are to be looked up together. */
export interface LabelBatch {
  /** Number of labels. */
  readonly length: number;
  /** How many of them, from the first on, have their index. */
  known: number;
  /** [length] index of each label, once it is known. */
  readonly indices: Uint32Array;
  /** [length] `wholeNumber` of each label. */
  readonly values: Int32Array;
  /** [length] where the words of each label that is no whole number begin. */
  readonly starts: Uint32Array;
  /** [length] its bytes. */
  readonly lengths: Uint32Array;
  /** [length] its hash, while labels are looked up. */
  readonly hashes: Uint32Array;
  /** Labels as `packBytes` writes them. */
  readonly words: Int32Array;
}
