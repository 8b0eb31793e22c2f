import type { MemoryMeter } from './memoryMeter.js';

/** Pairs of indices, as many as memory allows: doubles its arrays when they are full. */
export class PairList {
  length = 0;
  private readonly meter: MemoryMeter;
  private first: Uint32Array = new Uint32Array(1024);
  private second: Uint32Array = new Uint32Array(1024);

  constructor(meter: MemoryMeter) {
    this.meter = meter;
  }

  push(first: number, second: number): void {
    if (this.length === this.first.length) {
      this.first = this.meter.grow(this.first);
      this.second = this.meter.grow(this.second);
    }
    this.first[this.length] = first;
    this.second[this.length++] = second;
  }

  /** [length] first index of each pair. */
  get firsts(): Uint32Array {
    return this.first.subarray(0, this.length);
  }

  /** [length] second index of each pair. */
  get seconds(): Uint32Array {
    return this.second.subarray(0, this.length);
  }
}
