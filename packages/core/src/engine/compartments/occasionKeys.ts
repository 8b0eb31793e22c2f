import { deriveInto, PURPOSES, type RngKey, type StreamPurpose } from '../../random/rngKey.js';
import { grown } from '../grown.js';

/** The keys of a run for one purpose and for occasions 0, 1, 2, …, each derived when it is first asked for. */
export class OccasionKeys {
  /** The words of occasion o from 4 o on, as far as it has been asked for. */
  words: Int32Array<ArrayBuffer> = new Int32Array(64);

  readonly #purpose: StreamPurpose;
  readonly #runKey: RngKey = new Uint32Array(4);
  readonly #derived: RngKey = new Uint32Array(4);
  #count = 0;

  constructor(purpose: StreamPurpose) {
    this.#purpose = purpose;
  }

  /** Goes over to another run. */
  begin(key: RngKey, run: number): void {
    deriveInto(this.#runKey, key, PURPOSES[this.#purpose], run);
    this.#count = 0;
  }

  /** Where the words of an occasion begin in `words`. */
  at(occasion: number): number {
    while (this.#count <= occasion) this.#derive();
    return 4 * occasion;
  }

  #derive(): void {
    const occasion = this.#count++;
    if (4 * this.#count > this.words.length) this.words = grown(this.words);
    deriveInto(this.#derived, this.#runKey, occasion, 0);
    for (let i = 0; i < 4; i++) this.words[4 * occasion + i] = this.#derived[i]!;
  }
}
