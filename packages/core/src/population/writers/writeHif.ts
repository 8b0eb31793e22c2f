import { labelsOf } from '../labelsOf.js';
import type { Population } from '../population.js';
import type { HifDocument, HifId } from '../readers/hifDocument.js';
import { type ByteWriter, chunksOf } from './byteWriter.js';

/**
 * The Hypergraph Interchange Format. With the document that came with the population when it was read, its attributes,
 * weights, directions, metadata and kinds of names are given back, in its order: what the population no longer holds is
 * left out, and what the document does not mention follows. O(size of both).
 */
export function writeHif(population: Population, document: HifDocument | undefined): Iterable<Uint8Array> {
  const members = labelsOf(population.memberLabels, population.memberCount);
  const groups = labelsOf(population.groupLabels, population.groupCount);
  const nodes = entries('node', members, population.memberOffsets, document);
  const edges = entries('edge', groups, population.groupOffsets, document);
  return chunksOf(function* (out) {
    out.text('{');
    const { 'network-type': type, metadata } = document?.content ?? {};
    if (type !== undefined) out.text(`"network-type":${JSON.stringify(type)},\n`);
    if (metadata !== undefined) out.text(`"metadata":${JSON.stringify(metadata)},\n`);
    for (const [key, list] of [
      ['nodes', nodes],
      ['edges', edges],
    ] as const) {
      if (list === undefined) continue;
      yield* writeList(out, key, list);
      out.text(',\n');
    }
    yield* writeList(out, 'incidences', incidences(population, members, groups, document));
    out.text('}\n');
    yield;
  });
}

function* writeList(out: ByteWriter, key: string, list: Iterable<object>): Iterable<void> {
  let between = `"${key}":[\n`;
  for (const entry of list) {
    out.text(between + JSON.stringify(entry));
    between = ',\n';
    yield;
  }
  out.text(between === ',\n' ? '\n]' : `"${key}":[]`);
}

/** Nodes or edges: the document's, then those that neither it nor an incidence mentions; all, where there is none. */
function entries(
  key: 'node' | 'edge',
  labels: readonly string[],
  offsets: Uint32Array,
  document: HifDocument | undefined,
): readonly object[] | undefined {
  const idOf = idFinder(document, key);
  if (document === undefined) return labels.map((label) => ({ [key]: idOf(label) }));
  const given = key === 'node' ? document.content.nodes : document.content.edges;
  const mentioned = new Set<HifId>((given ?? []).map((entry) => entry[key as keyof typeof entry] as HifId));
  const present = new Set<HifId>(labels.map(idOf));
  const kept = (given ?? []).filter((entry) => present.has(entry[key as keyof typeof entry] as HifId));
  const alone = labels
    .filter((label, i) => offsets[i] === offsets[i + 1] && !mentioned.has(idOf(label)))
    .map((label) => ({ [key]: idOf(label) }));
  return given === undefined && alone.length === 0 ? undefined : [...kept, ...alone];
}

function* incidences(
  population: Population,
  members: readonly string[],
  groups: readonly string[],
  document: HifDocument | undefined,
): Iterable<object> {
  const { groupCount, groupOffsets, groupMembers } = population;
  const nodeIds = members.map(idFinder(document, 'node'));
  const edgeIds = groups.map(idFinder(document, 'edge'));
  const memberOf = new Map(nodeIds.map((id, i) => [id, i]));
  const groupOf = new Map(edgeIds.map((id, g) => [id, g]));
  const written = new Uint8Array(groupMembers.length);
  for (const incidence of document?.content.incidences ?? []) {
    const position = findMembership(population, memberOf.get(incidence.node), groupOf.get(incidence.edge));
    if (position < 0) continue;
    written[position] = 1;
    yield incidence;
  }
  for (let g = 0; g < groupCount; g++) {
    for (let j = groupOffsets[g]!; j < groupOffsets[g + 1]!; j++) {
      if (!written[j]) yield { edge: edgeIds[g], node: nodeIds[groupMembers[j]!] };
    }
  }
}

/** Position of a membership in `groupMembers`, or -1. O(log members of the group). */
function findMembership(
  { groupOffsets, groupMembers }: Population,
  member: number | undefined,
  group: number | undefined,
): number {
  if (member === undefined || group === undefined) return -1;
  let low = groupOffsets[group]!;
  let high = groupOffsets[group + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (groupMembers[middle]! < member) low = middle + 1;
    else high = middle;
  }
  return low < groupOffsets[group + 1]! && groupMembers[low] === member ? low : -1;
}

function idFinder(document: HifDocument | undefined, key: 'node' | 'edge'): (label: string) => HifId {
  const ids = key === 'node' ? document?.memberIds : document?.groupIds;
  return (label) => ids?.get(label) ?? label;
}
