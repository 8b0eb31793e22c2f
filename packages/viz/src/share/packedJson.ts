import { fromBase64, toBase64Url } from './base64.js';
import { canDeflate, deflated, inflated } from './deflate.js';

const PACKED = 'z';
const PLAIN = 'j';

/** A value as a short text that may stand in an address: packed where the browser can and where it helps. */
export async function packJson(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const plain = PLAIN + toBase64Url(bytes);
  if (!canDeflate()) return plain;
  const packed = PACKED + toBase64Url(await deflated(bytes, 'deflate-raw'));
  return packed.length < plain.length ? packed : plain;
}

/** The value of a text from `packJson`. Throws where it is none, and where it comes to more than `most` bytes. */
export async function unpackJson(text: string, most: number): Promise<unknown> {
  const bytes = fromBase64(text.slice(1));
  if (text[0] !== PACKED && text[0] !== PLAIN) throw new SyntaxError('unknown packing');
  const plain = text[0] === PACKED ? await inflated(bytes, 'deflate-raw', most) : bytes;
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
}
