import { throwIfAny } from '../base/grapevineError.js';
import { checkMemory } from '../base/memoryLimit.js';
import type { Problem } from '../base/problem.js';
import type { Population } from './population.js';
import {
  align,
  broken,
  checkSections,
  dataBytes,
  elementBytes,
  HEAD_BYTES,
  type Header,
  inHeader,
  readHead,
  type Section,
  type SectionType,
  writeHead,
} from './populationHeader.js';

const TRAIT_PREFIX = 'trait:';

type SectionArray = Uint8Array | Uint32Array | Float32Array;

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

/**
 * Views on a buffer whose first `length` bytes hold a population. Throws `invalid-input` when they do not; reads the
 * header only.
 */
export function readPopulationBuffer(
  buffer: ArrayBufferLike,
  path: string,
  length: number = buffer.byteLength,
): Population {
  const head = readHead(new Uint8Array(buffer, 0, length), path);
  if (!head)
    throw broken(path, length < HEAD_BYTES ? 'shorter than its header' : 'it ends inside its header');
  const { header, dataStart } = head;
  inHeader(path, () => checkSections(header, length - dataStart));
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
