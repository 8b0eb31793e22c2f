import type { AbstractGraph, GraphConstructor } from 'graphology-types';
import { invalidInput } from '../../base/grapevineError.js';
import { populationOfGraph } from '../fromGraphology.js';
import type { ByteSource } from './byteSource.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { wholeText } from './wholeText.js';
import { findXmlProblem } from './xmlProblem.js';

type Parse = (Graph: GraphConstructor, text: string) => AbstractGraph;

/**
 * Reads GEXF: nodes are members, edges ties, groups come from a node attribute. The same pure JavaScript parser reads it
 * in Node, browsers and workers, and is loaded when it is first needed. The text is held whole.
 *
 * @throws GrapevineError `invalid-input`, also for XML with a DOCTYPE that declares entities; `out-of-memory`; `aborted`.
 */
export async function readGexf(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  return readXmlGraph(source, options, 'GEXF', async () => (await import('graphology-gexf')).parse);
}

/** Reads GraphML; as `readGexf`. */
export async function readGraphml(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  return readXmlGraph(source, options, 'GraphML', async () => (await import('graphology-graphml')).parse);
}

async function readXmlGraph(
  source: ByteSource,
  options: ReadOptions,
  format: 'GEXF' | 'GraphML',
  loadParser: () => Promise<Parse>,
): Promise<ReadResult> {
  const { path, groupAttribute, weightAttribute, traitAttributes, maxBytes } = options;
  const text = await wholeText(source, options);
  const problem = findXmlProblem(text, [format.toLowerCase(), 'graph']);
  if (problem) {
    const details = { format, reason: problem.reason };
    throw invalidInput({ code: 'valid-xml', path: `${path}:${problem.line}`, details });
  }
  const [{ default: Graph }, parse] = await Promise.all([import('graphology'), loadParser()]);
  let graph: AbstractGraph;
  try {
    graph = parse(Graph as unknown as GraphConstructor, text);
  } catch (error) {
    const reason = (error as Error).message.replace(/^[\w-]+\/parser: /, '');
    if (reason.includes('inexisting node')) throw invalidInput({ code: 'known-nodes', path });
    throw invalidInput({ code: 'valid-xml', path, details: { format, reason } });
  }
  return populationOfGraph(graph, {
    path,
    maxBytes,
    weightAttribute,
    traits: traitAttributes,
    groups: groupAttribute === undefined ? undefined : { attribute: groupAttribute },
    groupsAsJson: format === 'GraphML',
  });
}
