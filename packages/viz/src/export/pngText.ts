import { canDeflate, deflated, inflated } from '../share/deflate.js';
import { crc32 } from './crc32.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The signature, and the first chunk, which must stay the first. */
const HEAD = 33;

/** A PNG that carries texts (iTXt chunks, packed where the browser can), by keywords of Latin letters. */
export async function withPngTexts(
  png: Uint8Array<ArrayBuffer>,
  texts: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks = await Promise.all(Object.entries(texts).map(([key, text]) => textChunk(key, text)));
  return [png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)];
}

/** The text that a PNG carries by a keyword; undefined where there is none. Throws for a damaged file. */
export async function pngText(
  png: Uint8Array<ArrayBuffer>,
  keyword: string,
  most: number,
): Promise<string | undefined> {
  if (!isPng(png)) return undefined;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const wanted = `iTXt${keyword}\0`;
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const body = png.subarray(at + 8, at + 8 + length);
    const head = String.fromCharCode(...png.subarray(at + 4, at + 4 + wanted.length));
    if (head === wanted) return textOf(body.subarray(keyword.length + 1), most);
    at += 12 + length;
  }
  return undefined;
}

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

async function textChunk(keyword: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = canDeflate();
  const plain = new TextEncoder().encode(text);
  const body = isPacked ? await deflated(plain, 'deflate') : plain;
  const head = new TextEncoder().encode(`iTXt${keyword}\0${isPacked ? '\x01' : '\0'}\0\0\0`);
  const chunk = new Uint8Array(8 + head.length + body.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, head.length - 4 + body.length);
  chunk.set(head, 4);
  chunk.set(body, 4 + head.length);
  view.setUint32(chunk.length - 4, crc32(chunk.subarray(4, -4)));
  return chunk;
}

/** Flags, an empty language and an empty translation of the keyword, then the text. */
async function textOf(body: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const start = body.indexOf(0, body.indexOf(0, 2) + 1) + 1;
  const text = body.subarray(start);
  return new TextDecoder().decode(body[0] === 1 ? await inflated(text, 'deflate', most) : text);
}
