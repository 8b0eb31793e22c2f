import type { ByteSource } from './byteSource.js';
import { readCircleFiles } from './readCircleFiles.js';
import { readContactSequence } from './readContactSequence.js';
import { readEdgeList } from './readEdgeList.js';
import { readGrapevine } from './readGrapevine.js';
import { readHif } from './readHif.js';
import { readHyperedges } from './readHyperedges.js';
import { readMembershipIntervals } from './readMembershipIntervals.js';
import { readMemberships } from './readMemberships.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { readGexf, readGraphml } from './readXmlGraph.js';

type Reader = (source: ByteSource, options: ReadOptions) => Promise<ReadResult>;

const readers = {
  'edge-list': readEdgeList,
  memberships: readMemberships,
  circles: (source, options) => readCircleFiles([{ name: options.path, source, prefix: '' }], options),
  hyperedges: readHyperedges,
  hif: readHif,
  gexf: readGexf,
  graphml: readGraphml,
  grapevine: readGrapevine,
  'contact-sequence': readContactSequence,
  'membership-intervals': readMembershipIntervals,
} as const satisfies Readonly<Record<string, Reader>>;

/** Formats in which a population can be read. */
export type PopulationFormat = keyof typeof readers;

/** Names of the formats that `readPopulation` knows. */
export const populationFormats = Object.keys(readers) as readonly PopulationFormat[];

/**
 * Reads a population, compressed by gzip or not. Documents (HIF, GEXF, GraphML) are held
 * whole, the others read piece by piece.
 *
 * @throws GrapevineError `invalid-input` with all problems of the file; `out-of-memory` above `maxBytes`; `aborted`, or
 * the signal's own reason.
 */
export async function readPopulation(
  source: ByteSource,
  format: PopulationFormat,
  options: ReadOptions,
): Promise<ReadResult> {
  return readers[format](source, options);
}
