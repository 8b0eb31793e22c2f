import type { Note } from '../../base/note.js';
import type { Population } from '../population.js';
import type { HifDocument } from '../readers/hifDocument.js';
import { ProblemList } from '../readers/problemList.js';
import type { PopulationFormat } from '../readers/readPopulation.js';
import { hasSymmetricTies } from '../symmetricTies.js';
import {
  checkLabels,
  checkTraitNames,
  type LabelRule,
  plainLabel,
  plainLabelWithoutComma,
  xmlLabel,
  xmlText,
} from './checkLabels.js';
import { type Loss, lossNotes } from './lossNotes.js';
import { writeGexf } from './writeGexf.js';
import { writeGraphml } from './writeGraphml.js';
import { writeHif } from './writeHif.js';
import { writeEdgeList, writeHyperedges, writeMemberships } from './writeText.js';

/** Formats in which a population can be written. */
export type WritableFormat = Exclude<
  PopulationFormat,
  'circles' | 'contact-sequence' | 'membership-intervals'
>;

/** How a population is written. */
export interface WriteOptions {
  /** File name that problems and notes show. Default: none. */
  readonly path?: string | undefined;
  /**
   * Edge lists: write both directions of each tie. Default: only where a tie does not lead both ways with one weight;
   * otherwise one line stands for both, as `readPopulation` takes it by default.
   */
  readonly directed?: boolean | undefined;
  /** HIF: what came with the population when it was read. */
  readonly hif?: HifDocument | undefined;
}

/** A file in the making. */
export interface PopulationWriting {
  /** The file's bytes, made as they are asked for, about 64 KiB at a time. */
  readonly chunks: Iterable<Uint8Array>;
  /** What the format cannot hold and is left out. */
  readonly notes: readonly Note[];
}

/**
 * Writes a population in one of the formats that `readPopulation` takes.
 *
 * @throws GrapevineError `invalid-input` at once, with every label that the format cannot hold.
 */
export function writePopulation(
  population: Population,
  format: WritableFormat,
  options: WriteOptions = {},
): PopulationWriting {
  const { path = '' } = options;
  const { members, groups, traits, losses, write } = formats[format];
  const problems = new ProblemList(path);
  const place = (column: string) => (path === '' ? column : `${path}:${column}`);
  if (members) checkLabels(population.memberLabels, members, place('memberLabels'), problems);
  if (groups) checkLabels(population.groupLabels, groups, place('groupLabels'), problems);
  if (traits) checkTraitNames(population, traits, place('traits'), problems);
  problems.throwIfAny();
  return { chunks: write(population, options), notes: lossNotes(population, format, path, losses) };
}

interface FormatWriter {
  /** What the labels of members, those of groups, and the names of traits must be like; anything, where absent. */
  readonly members?: LabelRule;
  readonly groups?: LabelRule;
  readonly traits?: LabelRule;
  readonly losses: readonly Loss[];
  write(population: Population, options: WriteOptions): Iterable<Uint8Array>;
}

const formats: Readonly<Record<WritableFormat, FormatWriter>> = {
  'edge-list': {
    members: plainLabel,
    losses: ['groups', 'untied-members', 'directions', 'traits'],
    write: (population, { directed }) => writeEdgeList(population, !directed && hasSymmetricTies(population)),
  },
  memberships: {
    members: plainLabel,
    groups: plainLabel,
    losses: ['ungrouped-members', 'empty-groups', 'ties', 'traits', 'platforms'],
    write: writeMemberships,
  },
  hyperedges: {
    members: plainLabelWithoutComma,
    losses: ['group-labels', 'ungrouped-members', 'empty-groups', 'ties', 'traits', 'platforms'],
    write: writeHyperedges,
  },
  hif: {
    losses: ['ties', 'traits', 'platforms'],
    write: (population, { hif }) => writeHif(population, hif),
  },
  gexf: {
    members: xmlLabel,
    groups: xmlText,
    traits: xmlText,
    losses: ['platforms', 'empty-groups'],
    write: writeGexf,
  },
  graphml: {
    members: xmlLabel,
    groups: xmlText,
    traits: xmlText,
    losses: ['platforms', 'empty-groups'],
    write: writeGraphml,
  },
  grapevine: { losses: [], write: ({ buffer }) => slicesOf(buffer) },
};

const SLICE_BYTES = 1 << 20;

// copies: what takes the chunks may refuse views on shared memory
function* slicesOf(buffer: ArrayBufferLike): Generator<Uint8Array, void> {
  for (let start = 0; start < buffer.byteLength; start += SLICE_BYTES) {
    const length = Math.min(SLICE_BYTES, buffer.byteLength - start);
    yield new Uint8Array(buffer, start, length).slice();
  }
}
