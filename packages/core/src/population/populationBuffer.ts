import { invalidInput, throwIfAny } from '../base/grapevineError.js';
import { checkMemory } from '../base/memoryLimit.js';
import type { Problem } from '../base/problem.js';
import type { Population } from './population.js';

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
const HEAD_BYTES = 16;
const ALIGNMENT = 64;
const TRAIT_PREFIX = 'trait:';

type SectionType = 'uint8' | 'uint32' | 'float32';
type SectionArray = Uint8Array | Uint32Array | Float32Array;

interface Section {
  readonly name: string;
  readonly type: SectionType;
  readonly offset: number;
  readonly length: number;
}

interface Header {
  readonly memberCount: number;
  readonly groupCount: number;
  readonly platforms: readonly string[];
  readonly sections: readonly Section[];
}

/** Lengths of everything that a population holds. */
export interface PopulationShape {
  readonly memberCount: number;
  readonly groupCount: number;
  readonly membershipCount: number;
  readonly tieCount: number;
  readonly tiesHaveWeights: boolean;
  readonly platforms: readonly string[];
  readonly traitNames: readonly string[];
  /** UTF-8 bytes of all member names, or undefined when members are named by index. */
  readonly memberLabelBytes?: number | undefined;
  readonly groupLabelBytes?: number | undefined;
}

/** A population of zeros with the given lengths, in shared memory where there is any. O(bytes). */
export function allocatePopulation(shape: PopulationShape, maxBytes?: number): Population {
  const header = layOut(shape);
  const json = new TextEncoder().encode(JSON.stringify(header));
  const dataStart = align(HEAD_BYTES + json.length);
  const bytes = dataStart + dataBytes(header);
  checkMemory(bytes, maxBytes, 'population');
  throwIfAny(tooMany(shape));
  const buffer =
    typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
  writeHead(buffer, json);
  return viewPopulation(buffer, header, dataStart);
}

/** Views on a buffer that holds a population. Throws `invalid-input` when the buffer does not; reads the header only. */
export function readPopulationBuffer(buffer: ArrayBufferLike, path: string): Population {
  const broken = (reason: string) => invalidInput({ code: 'a-population-file', path, details: { reason } });
  if (buffer.byteLength < HEAD_BYTES) throw broken('shorter than its header');
  const head = new DataView(buffer, 0, HEAD_BYTES);
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, 8));
  if (magic !== MAGIC) throw broken('it does not start with GRAPEVIN');
  const version = head.getUint32(8, true);
  if (version !== VERSION) throw broken(`version ${version}, this program reads version ${VERSION}`);
  const headerLength = head.getUint32(12, true);
  if (HEAD_BYTES + headerLength > buffer.byteLength) throw broken('it ends inside its header');
  const dataStart = align(HEAD_BYTES + headerLength);
  let header: Header;
  try {
    header = JSON.parse(
      new TextDecoder().decode(new Uint8Array(buffer, HEAD_BYTES, headerLength).slice()),
    ) as Header;
    checkSections(header, buffer.byteLength - dataStart);
  } catch (error) {
    throw broken(error instanceof RangeError ? error.message : 'its header cannot be read');
  }
  return viewPopulation(buffer, header, dataStart);
}

/** Kernels add two indices in 32 bits. */
const MOST_ENTRIES = 0x3fffffff;

function tooMany({ membershipCount, tieCount }: PopulationShape): Problem[] {
  return Object.entries({ membershipCount, tieCount })
    .filter(([, count]) => count > MOST_ENTRIES)
    .map(([path, count]) => ({
      code: 'at-most-count',
      path,
      received: String(count),
      details: { max: MOST_ENTRIES },
    }));
}

function layOut(shape: PopulationShape): Header {
  const { memberCount, groupCount, membershipCount, tieCount, platforms } = shape;
  const wanted: [string, SectionType, number][] = [
    ['memberOffsets', 'uint32', memberCount + 1],
    ['memberGroups', 'uint32', membershipCount],
    ['groupOffsets', 'uint32', groupCount + 1],
    ['groupMembers', 'uint32', membershipCount],
    ['groupPlatform', 'uint8', groupCount],
    ['tieOffsets', 'uint32', tieCount > 0 ? memberCount + 1 : 0],
    ['tieTargets', 'uint32', tieCount],
    ['tieWeights', 'float32', shape.tiesHaveWeights ? tieCount : 0],
  ];
  if (shape.memberLabelBytes !== undefined) {
    wanted.push(
      ['memberLabelOffsets', 'uint32', memberCount + 1],
      ['memberLabels', 'uint8', shape.memberLabelBytes],
    );
  }
  if (shape.groupLabelBytes !== undefined) {
    wanted.push(
      ['groupLabelOffsets', 'uint32', groupCount + 1],
      ['groupLabels', 'uint8', shape.groupLabelBytes],
    );
  }
  for (const name of shape.traitNames) wanted.push([TRAIT_PREFIX + name, 'float32', memberCount]);
  let end = 0;
  const sections = wanted.map(([name, type, length]) => {
    const offset = end;
    end = align(offset + length * elementBytes(type));
    return { name, type, offset, length };
  });
  return { memberCount, groupCount, platforms, sections };
}

function viewPopulation(buffer: ArrayBufferLike, header: Header, dataStart: number): Population {
  const sections = new Map(
    header.sections.map((section) => [section.name, viewSection(buffer, section, dataStart)]),
  );
  const uint32 = (name: string) => (sections.get(name) as Uint32Array | undefined) ?? new Uint32Array(0);
  const uint8 = (name: string) => (sections.get(name) as Uint8Array | undefined) ?? new Uint8Array(0);
  const traits = header.sections
    .filter((section) => section.name.startsWith(TRAIT_PREFIX))
    .map(
      (section) =>
        [section.name.slice(TRAIT_PREFIX.length), sections.get(section.name) as Float32Array] as const,
    );
  return {
    memberCount: header.memberCount,
    groupCount: header.groupCount,
    membershipCount: uint32('memberGroups').length,
    tieCount: uint32('tieTargets').length,
    memberOffsets: uint32('memberOffsets'),
    memberGroups: uint32('memberGroups'),
    groupOffsets: uint32('groupOffsets'),
    groupMembers: uint32('groupMembers'),
    groupPlatform: uint8('groupPlatform'),
    tieOffsets: uint32('tieOffsets'),
    tieTargets: uint32('tieTargets'),
    tieWeights: (sections.get('tieWeights') as Float32Array | undefined) ?? new Float32Array(0),
    platforms: header.platforms,
    traits: Object.fromEntries(traits),
    ...(sections.has('memberLabels') && {
      memberLabels: { offsets: uint32('memberLabelOffsets'), bytes: uint8('memberLabels') },
    }),
    ...(sections.has('groupLabels') && {
      groupLabels: { offsets: uint32('groupLabelOffsets'), bytes: uint8('groupLabels') },
    }),
    buffer,
  };
}

function viewSection(
  buffer: ArrayBufferLike,
  { type, offset, length }: Section,
  dataStart: number,
): SectionArray {
  const start = dataStart + offset;
  if (type === 'uint8') return new Uint8Array(buffer, start, length);
  return type === 'uint32' ? new Uint32Array(buffer, start, length) : new Float32Array(buffer, start, length);
}

function checkSections(header: Header, dataLength: number): void {
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

function writeHead(buffer: ArrayBufferLike, json: Uint8Array): void {
  const bytes = new Uint8Array(buffer);
  const head = new DataView(buffer, 0, HEAD_BYTES);
  for (let i = 0; i < 8; i++) bytes[i] = MAGIC.charCodeAt(i);
  head.setUint32(8, VERSION, true);
  head.setUint32(12, json.length, true);
  bytes.set(json, HEAD_BYTES);
}

function dataBytes(header: Header): number {
  return header.sections.reduce(
    (end, section) => Math.max(end, align(section.offset + section.length * elementBytes(section.type))),
    0,
  );
}

function elementBytes(type: SectionType): number {
  return type === 'uint8' ? 1 : 4;
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
