import { GrapevineError } from '../../base/grapevineError.js';
import { checkMemory } from '../../base/memoryLimit.js';

type GrowingArray = Uint8Array | Uint32Array | Float32Array | Float64Array;

/** Counts the bytes that a reader holds, and stops it before it takes more than it may. */
export class MemoryMeter {
  private held = 0;
  private readonly path: string;
  private readonly maxBytes: number | undefined;

  constructor(path: string, maxBytes: number | undefined) {
    this.path = path;
    this.maxBytes = maxBytes;
  }

  /** Announces that `bytes` will be taken. Throws `out-of-memory` when that is too much. */
  take(bytes: number): void {
    checkMemory(this.held + bytes, this.maxBytes, this.path);
    this.held += bytes;
  }

  /** Gives `bytes` back. */
  release(bytes: number): void {
    this.held -= bytes;
  }

  /** A longer copy of `values`: twice as long, or `least` if that is more. Throws `out-of-memory`. */
  grow<A extends GrowingArray>(values: A, least = 0): A {
    const longer = this.zeros(values, Math.max(values.length * 2, least));
    longer.set(values);
    this.release(values.byteLength);
    return longer;
  }

  /** As many zeros as twice the length of `values`, which are still held. Throws `out-of-memory`. */
  twice<A extends GrowingArray>(values: A): A {
    return this.zeros(values, values.length * 2);
  }

  private zeros<A extends GrowingArray>(like: A, length: number): A {
    const bytes = length * like.BYTES_PER_ELEMENT;
    this.take(bytes);
    return this.allocate(() => new (like.constructor as new (length: number) => A)(length), bytes);
  }

  private allocate<A>(make: () => A, bytes: number): A {
    try {
      return make();
    } catch {
      const problem = { path: this.path, details: { needed: bytes } };
      throw new GrapevineError('out-of-memory', [{ code: 'available-memory', ...problem }]);
    }
  }
}
