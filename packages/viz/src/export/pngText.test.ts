import { deflateSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { crc32 } from './crc32.js';
import { isPng, pngText, withPngTexts } from './pngText.js';

/** A PNG of one pixel. */
function smallPng(): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, body: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length);
    head.write(name, 4);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(name), body])));
    return Buffer.concat([head, body, sum]);
  };
  const head = Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return new Uint8Array(
    Buffer.concat([
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Uint8Array.from([0, 128]))),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

const whole = (parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

afterEach(() => vi.unstubAllGlobals());

test('the check sum is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test.each([true, false])('texts are found again by their keywords, packed or not', async (canPack) => {
  if (!canPack) vi.stubGlobal('CompressionStream', undefined);
  const text = JSON.stringify({ name: 'é🎉'.repeat(500) });
  const png = whole(await withPngTexts(smallPng(), { Description: 'seed 7', grapevine: text }));
  expect(isPng(png)).toBe(true);
  expect([await pngText(png, 'grapevine', 1e6), await pngText(png, 'Description', 1e6)]).toEqual([
    text,
    'seed 7',
  ]);
  expect(await pngText(png, 'other', 1e6)).toBeUndefined();
});

test('a text that unpacks to too much is refused, and so is a damaged one', async () => {
  const png = whole(await withPngTexts(smallPng(), { grapevine: 'a'.repeat(1_000_000) }));
  await expect(pngText(png, 'grapevine', 10_000)).rejects.toThrow(RangeError);
  png.fill(255, 60, 90);
  await expect(pngText(png, 'grapevine', 1e7)).rejects.toThrow();
  expect(await pngText(png.subarray(0, 40), 'grapevine', 1e7)).toBeUndefined();
});
