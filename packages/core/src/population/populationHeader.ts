import { type GrapevineError, invalidInput } from '../base/grapevineError.js';

/**
 * One buffer for a whole population, shareable with workers, written to disk as it is and opened without parsing:
 *
 *     bytes 0-7    magic "GRAPEVIN"
 *     bytes 8-11   format version (1), little-endian
 *     bytes 12-15  length of the header in bytes
 *     then         header, JSON: counts, platforms, and each section's name, type, offset and length
 *     then         from the next multiple of 64, the sections, little-endian; offsets count from there
 */
const MAGIC = 'GRAPEVIN';
const VERSION = 1;
/** Bytes before the header. */
export const HEAD_BYTES = 16;
const ALIGNMENT = 64;
// far more than any header needs, so that a damaged length is told before it is read
const LONGEST_HEAD = 1 << 26;

/** What a section holds. */
export type SectionType = 'uint8' | 'uint32' | 'float32';

/** Where a section is. */
export interface Section {
  readonly name: string;
  readonly type: SectionType;
  readonly offset: number;
  readonly length: number;
}

/** What a file says of its content. */
export interface Header {
  readonly memberCount: number;
  readonly groupCount: number;
  readonly platforms: readonly string[];
  readonly sections: readonly Section[];
}

/**
 * How many bytes the population takes whose file starts with `start`, or undefined where more is needed to tell.
 * Throws `invalid-input` as soon as it is seen to be no population file.
 */
export function populationBytes(start: Uint8Array, path: string): number | undefined {
  const head = readHead(start, path);
  if (!head) return undefined;
  const { header, dataStart } = head;
  return inHeader(path, () => {
    checkSections(header, Number.POSITIVE_INFINITY);
    return dataStart + dataBytes(header);
  });
}

/** A header, and where the sections start. */
interface Head {
  readonly header: Header;
  readonly dataStart: number;
}

/** What a file says at its start; undefined where `bytes` end before that does. */
export function readHead(bytes: Uint8Array, path: string): Head | undefined {
  if (bytes.length < HEAD_BYTES) return undefined;
  if (String.fromCharCode(...bytes.subarray(0, 8)) !== MAGIC)
    throw broken(path, 'it does not start with GRAPEVIN');
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  const version = head.getUint32(8, true);
  if (version !== VERSION) throw broken(path, `version ${version}, this program reads version ${VERSION}`);
  const end = HEAD_BYTES + head.getUint32(12, true);
  if (end > LONGEST_HEAD) throw broken(path, 'its header cannot be read');
  if (bytes.length < end) return undefined;
  const text = new TextDecoder().decode(bytes.slice(HEAD_BYTES, end));
  return { header: inHeader(path, () => JSON.parse(text) as Header), dataStart: align(end) };
}

/** What `read` gives; a header of which it makes no sense is the file's fault. */
export function inHeader<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw broken(path, error instanceof RangeError ? error.message : 'its header cannot be read');
  }
}

/** What is thrown for a file that holds no population. */
export function broken(path: string, reason: string): GrapevineError {
  return invalidInput({ code: 'a-population-file', path, details: { reason } });
}

/** Throws a RangeError for a section that is none, or does not fit into `dataLength` bytes. */
export function checkSections(header: Header, dataLength: number): void {
  for (const { name, type, offset, length } of header.sections) {
    const whole =
      typeof name === 'string' &&
      Number.isSafeInteger(offset) &&
      Number.isSafeInteger(length) &&
      offset >= 0 &&
      length >= 0;
    if (!whole || offset % 4 !== 0 || !['uint8', 'uint32', 'float32'].includes(type))
      throw new RangeError(`section ${name} is not valid`);
    if (offset + length * elementBytes(type) > dataLength)
      throw new RangeError(`it ends before section ${name} does`);
  }
}

/** Writes what stands before the sections. */
export function writeHead(buffer: ArrayBufferLike, json: Uint8Array): void {
  const bytes = new Uint8Array(buffer);
  const head = new DataView(buffer, 0, HEAD_BYTES);
  for (let i = 0; i < 8; i++) bytes[i] = MAGIC.charCodeAt(i);
  head.setUint32(8, VERSION, true);
  head.setUint32(12, json.length, true);
  bytes.set(json, HEAD_BYTES);
}

/** How many bytes the sections of a header take. */
export function dataBytes(header: Header): number {
  return header.sections.reduce(
    (end, section) => Math.max(end, align(section.offset + section.length * elementBytes(section.type))),
    0,
  );
}

/** Bytes of one element of a section. */
export function elementBytes(type: SectionType): number {
  return type === 'uint8' ? 1 : 4;
}

/** The next offset at which a section may start. */
export function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
