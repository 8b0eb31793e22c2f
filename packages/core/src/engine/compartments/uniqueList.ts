/** Whole numbers below a bound, each at most once, in the order in which they were added. */
export class UniqueList {
  readonly list: Int32Array;
  count = 0;
  readonly #has: Uint8Array;

  constructor(bound: number) {
    this.list = new Int32Array(bound);
    this.#has = new Uint8Array(bound);
  }

  add(value: number): void {
    if (this.#has[value] === 1) return;
    this.#has[value] = 1;
    this.list[this.count++] = value;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.#has[this.list[i]!] = 0;
    this.count = 0;
  }
}
