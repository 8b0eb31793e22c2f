import { invalidInput } from '../base/grapevineError.js';
import { digestOfBytes } from './digest.js';

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const;
const MAGIC = 'GRAPECKP';
const VERSION = 1;
const HEAD_BYTES = 16;
const ALIGNMENT = 8;

/** A stopped run as plain data: some facts, and numbers by name. */
export interface CheckpointParts {
  readonly facts: object;
  readonly columns: Readonly<Record<string, Column>>;
}

interface Section {
  readonly name: string;
  readonly type: keyof typeof TYPES;
  readonly length: number;
}

/**
 * A checkpoint in bytes, the same on every machine that keeps the low byte first:
 *
 *     bytes 0-7    magic "GRAPECKP"
 *     bytes 8-11   format version (1), little-endian
 *     bytes 12-15  length of the header in bytes
 *     then         header, JSON: facts, each section's name, type and length, and the SHA-256 of all that
 *     then         the sections, each from the next multiple of 8
 */
export function checkpointBytes({ facts, columns }: CheckpointParts): Uint8Array {
  const entries = Object.entries(columns);
  const sections = entries.map(([name, column]) => ({
    name,
    type: Object.keys(TYPES).find((type) => column instanceof TYPES[type as keyof typeof TYPES]),
    length: column.length,
  }));
  const bodyLength = entries.reduce((sum, [, column]) => sum + align(column.byteLength), 0);
  const body = new Uint8Array(bodyLength);
  let at = 0;
  for (const [, column] of entries) {
    body.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += align(column.byteLength);
  }
  const digest = digestOf({ facts, sections }, body);
  const header = new TextEncoder().encode(JSON.stringify({ facts, sections, digest }));
  const start = align(HEAD_BYTES + header.length);
  const bytes = new Uint8Array(start + bodyLength);
  bytes.set(new TextEncoder().encode(MAGIC));
  const head = new DataView(bytes.buffer);
  head.setUint32(8, VERSION, true);
  head.setUint32(12, header.length, true);
  bytes.set(header, HEAD_BYTES);
  bytes.set(body, start);
  return bytes;
}

/** Opens a checkpoint. Throws `invalid-input` for what is none, is of another version, or is not what was written. */
export function openCheckpoint(bytes: Uint8Array): CheckpointParts {
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (bytes.length < HEAD_BYTES || magic !== MAGIC) throw noCheckpoint(`it does not start with ${MAGIC}`);
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  const version = head.getUint32(8, true);
  if (version !== VERSION) throw noCheckpoint(`version ${version}, this program reads version ${VERSION}`);
  const headerEnd = HEAD_BYTES + head.getUint32(12, true);
  const start = align(headerEnd);
  if (start > bytes.length) throw noCheckpoint('it ends inside its header');
  const { facts, sections, digest } = parseHeader(bytes.subarray(HEAD_BYTES, headerEnd));
  // a copy of its own begins at an address that any kind of number may begin at
  const body = bytes.slice(start);
  if (digestOf({ facts, sections }, body) !== digest)
    throw noCheckpoint('its digest does not fit its content');
  return { facts, columns: columnsIn(body, sections) };
}

function parseHeader(header: Uint8Array): { facts: object; sections: readonly Section[]; digest: string } {
  try {
    return JSON.parse(new TextDecoder().decode(header));
  } catch {
    throw noCheckpoint('its header cannot be read');
  }
}

function columnsIn(body: Uint8Array, sections: readonly Section[]): Record<string, Column> {
  let at = 0;
  const columns = sections.map(({ name, type, length }) => {
    const Type = TYPES[type];
    const from = at;
    at += align(length * Type.BYTES_PER_ELEMENT);
    return [name, new Type(body.buffer as ArrayBuffer, body.byteOffset + from, length)] as const;
  });
  return Object.fromEntries(columns);
}

/** Of what the header says, and of the sections: damage to either is told. */
function digestOf(header: object, body: Uint8Array): string {
  return digestOfBytes(new TextEncoder().encode(JSON.stringify(header)), body);
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

function noCheckpoint(reason: string): Error {
  return invalidInput({ code: 'a-checkpoint', path: 'from', details: { reason } });
}
