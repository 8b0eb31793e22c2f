import { expect, test } from 'vitest';
import { GifWriter, gifComment } from './gif.js';
import { colourTable } from './gifColours.js';
import { lzw } from './lzw.js';

/** Unpacks what `lzw` packs, as readers of GIF do. */
function unpacked(blocks: Uint8Array, bits: number): number[] {
  const data: number[] = [];
  for (let at = 0; blocks[at]! > 0; at += 1 + blocks[at]!)
    data.push(...blocks.subarray(at + 1, at + 1 + blocks[at]!));
  const clear = 1 << bits;
  let table: number[][] = [];
  let [length, rest, restBits, at] = [bits + 1, 0, 0, 0];
  const out: number[] = [];
  let before: number[] | undefined;
  for (;;) {
    while (restBits < length) {
      rest |= data[at++]! << restBits;
      restBits += 8;
    }
    const code = rest & ((1 << length) - 1);
    rest >>>= length;
    restBits -= length;
    if (code === clear + 1) return out;
    if (code === clear) {
      table = Array.from({ length: clear + 2 }, (_, i) => [i]);
      length = bits + 1;
      before = undefined;
      continue;
    }
    const word: number[] = table[code] ?? [...before!, before![0]!];
    out.push(...word);
    if (before && table.length < 4096) table.push([...before, word[0]!]);
    if (table.length === 1 << length && length < 12) length++;
    before = word;
  }
}

const noise = (length: number, most: number) => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 48271) >>> 0) % 0x7fffffff;
    return state % most;
  });
};

test.each([
  ['nothing but one byte', new Uint8Array(1)],
  ['one colour', new Uint8Array(100_000).fill(7)],
  ['noise, through several tables', noise(60_000, 256)],
  ['few colours', noise(60_000, 3)],
])('what is packed is unpacked as it was: %s', (_, bytes) => {
  expect(unpacked(lzw(bytes, 8), 8)).toEqual([...bytes]);
});

test('every length up to where codes grow ends where readers expect it', () => {
  for (let length = 1; length < 700; length++) {
    const bytes = noise(length, 256);
    expect(unpacked(lzw(bytes, 8), 8)).toEqual([...bytes]);
  }
});

const picture = (...colours: number[][]) =>
  Uint8ClampedArray.from(colours.flatMap((colour) => [...colour, 255]));

test('colours that are few are kept as they are', () => {
  const colours = [
    [243, 239, 230],
    [213, 94, 0],
    [0, 158, 115],
    [36, 28, 46],
  ];
  const { indexOf, colours: table } = colourTable([picture(...colours)], 255);
  for (const [red, green, blue] of colours) {
    const at = 3 * indexOf(red!, green!, blue!);
    expect([...table.subarray(at, at + 3)]).toEqual([red, green, blue]);
  }
});

test('many colours become as many as there is room for, each near', () => {
  const many = Array.from({ length: 4096 }, (_, i) => [16 * (i >> 8), 16 * ((i >> 4) & 15), 16 * (i & 15)]);
  const { indexOf, colours } = colourTable([picture(...many)], 255);
  expect(colours.length).toBe(3 * 255);
  const errors = many.map(([red, green, blue]) => {
    const at = 3 * indexOf(red!, green!, blue!);
    return Math.hypot(colours[at]! - red!, colours[at + 1]! - green!, colours[at + 2]! - blue!);
  });
  expect(Math.max(...errors)).toBeLessThan(50);
});

test('an animation carries its comment, of any length', () => {
  const table = colourTable([picture([0, 0, 0], [255, 255, 255])], 255);
  const comment = 'z'.repeat(1000);
  const gif = new GifWriter({ width: 2, height: 1, table, comment });
  gif.add(picture([0, 0, 0], [255, 255, 255]), 9);
  const file = Uint8Array.from(gif.end().flatMap((part) => [...part]));
  expect(gifComment(file)).toBe(comment);
  expect(file.at(-1)).toBe(0x3b);
  expect(gifComment(new TextEncoder().encode('no gif'))).toBeUndefined();
});
