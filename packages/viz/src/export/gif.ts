import type { ColourTable } from './gifColours.js';
import { lzw } from './lzw.js';

export interface GifOptions {
  readonly width: number;
  readonly height: number;
  /** At most 255: the last place stands for a pixel that stays as it was. */
  readonly table: ColourTable;
  /** Written into the file, not into the picture. */
  readonly comment: string;
}

const UNCHANGED = 255;
const BITS = 8;

/** An animation that runs once and again, frame by frame. Of later frames only what has changed is written. */
export class GifWriter {
  readonly #options: GifOptions;
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  #before: Uint8Array | undefined;

  constructor(options: GifOptions) {
    this.#options = options;
    const { width, height, table, comment } = options;
    const colours = new Uint8Array(3 << BITS);
    colours.set(table.colours);
    this.#parts.push(
      letters('GIF89a'),
      bytes(...word(width), ...word(height), 0x80 | ((BITS - 1) << 4) | (BITS - 1), 0, 0),
      colours,
      bytes(0x21, 0xff, 11),
      letters('NETSCAPE2.0'),
      bytes(3, 1, 0, 0, 0),
      bytes(0x21, 0xfe),
      blocks(letters(comment)),
    );
  }

  /** Adds a frame (red, green, blue, opacity), to be shown for some hundredths of a second. */
  add(pixels: Uint8ClampedArray, hundredths: number): void {
    const { width, height, table } = this.#options;
    const now = new Uint8Array(width * height);
    const shown = new Uint8Array(now.length);
    for (let i = 0, at = 0; i < now.length; i++, at += 4) {
      const index = table.indexOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
      now[i] = index;
      shown[i] = this.#before?.[i] === index ? UNCHANGED : index;
    }
    this.#before = now;
    this.#parts.push(
      bytes(0x21, 0xf9, 4, 0b101, ...word(hundredths), UNCHANGED, 0),
      bytes(0x2c, 0, 0, 0, 0, ...word(width), ...word(height), 0, BITS),
      lzw(shown, BITS),
    );
  }

  /** The whole file, in pieces. */
  end(): Uint8Array<ArrayBuffer>[] {
    return [...this.#parts, bytes(0x3b)];
  }
}

/** The comment of an animation, all of them one after the other; undefined for what is none. */
export function gifComment(file: Uint8Array): string | undefined {
  // as `GifWriter` lays it out: head, colours, looping, comment
  let at = 13 + (3 << BITS) + 19;
  if (String.fromCharCode(...file.subarray(0, 6)) !== 'GIF89a' || file[at] !== 0x21 || file[at + 1] !== 0xfe)
    return undefined;
  let comment = '';
  for (at += 2; file[at]! > 0; at += 1 + file[at]!)
    comment += String.fromCharCode(...file.subarray(at + 1, at + 1 + file[at]!));
  return comment;
}

function blocks(all: Uint8Array): Uint8Array<ArrayBuffer> {
  const count = Math.ceil(all.length / 255);
  const written = new Uint8Array(all.length + count + 1);
  for (let i = 0; i < count; i++) {
    const block = all.subarray(255 * i, 255 * (i + 1));
    written[256 * i] = block.length;
    written.set(block, 256 * i + 1);
  }
  return written;
}

function word(value: number): [number, number] {
  return [value & 255, value >> 8];
}

function bytes(...values: number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values);
}

/** ASCII. */
function letters(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
