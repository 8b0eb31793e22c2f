const MOST_CODES = 4096;

/** Packs bytes as GIF does: codes of growing length, first of `bits + 1` bits, in blocks of at most 255 bytes. */
export function lzw(bytes: Uint8Array, bits: number): Uint8Array<ArrayBuffer> {
  const clear = 1 << bits;
  /** [code · 256 + byte] the code of what the two make together; 0 for none yet. */
  const codes = new Uint16Array(MOST_CODES << 8);
  const out = new BlockWriter();
  let next = clear + 2;
  let length = bits + 1;
  out.write(clear, length);
  let prefix = bytes[0] ?? 0;
  for (let i = 1; i < bytes.length; i++) {
    const key = (prefix << 8) | bytes[i]!;
    const known = codes[key]!;
    if (known > 0) {
      prefix = known;
      continue;
    }
    out.write(prefix, length);
    prefix = bytes[i]!;
    if (next < MOST_CODES) {
      if (next === 1 << length) length++;
      codes[key] = next++;
      continue;
    }
    out.write(clear, length);
    codes.fill(0);
    next = clear + 2;
    length = bits + 1;
  }
  out.write(prefix, length);
  // the reader has taken in one more code by now
  if (next === 1 << length && length < 12) length++;
  out.write(clear + 1, length);
  return out.end();
}

/** Writes codes bit by bit, low bits first. */
class BlockWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #block = 0;
  #rest = 0;
  #restBits = 0;

  write(code: number, bits: number): void {
    this.#rest |= code << this.#restBits;
    this.#restBits += bits;
    while (this.#restBits >= 8) {
      this.#put(this.#rest & 255);
      this.#rest >>>= 8;
      this.#restBits -= 8;
    }
  }

  /** All blocks, with the empty one that ends them. */
  end(): Uint8Array<ArrayBuffer> {
    if (this.#restBits > 0) this.#put(this.#rest & 255);
    return this.#bytes.slice(0, this.#length + 1);
  }

  #put(byte: number): void {
    if (this.#length + 3 >= this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (this.#length === this.#block) this.#length++;
    this.#bytes[this.#length++] = byte;
    this.#bytes[this.#block]!++;
    if (this.#bytes[this.#block] === 255) this.#block = this.#length;
  }
}
