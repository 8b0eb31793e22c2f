import { openPopulation } from '../openPopulation.js';
import type { ByteSource } from './byteSource.js';
import { readCircleFiles } from './readCircleFiles.js';
import { readEdgeList } from './readEdgeList.js';
import { readHif } from './readHif.js';
import { readHyperedges } from './readHyperedges.js';
import { readMemberships } from './readMemberships.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { readGexf, readGraphml } from './readXmlGraph.js';
import { wholeBytes } from './wholeText.js';

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
} as const satisfies Readonly<Record<string, Reader>>;

/** Formats in which a population can be read. */
export type PopulationFormat = keyof typeof readers;

/** Names of the formats that `readPopulation` knows. */
export const populationFormats = Object.keys(readers) as readonly PopulationFormat[];

/**
 * Reads a population, compressed by gzip or not. Text formats are read piece by piece, the others held whole.
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

async function readGrapevine(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { path, check } = options;
  return { population: openPopulation(await wholeBytes(source, options), { path, check }), notes: [] };
}
