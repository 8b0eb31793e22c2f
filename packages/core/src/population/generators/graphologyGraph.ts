import type { AbstractGraph, GraphConstructor } from 'graphology-types';
import type { Stream } from '../../random/stream.js';
import { type LabelColumn, packLabels } from '../labels.js';
import type { TiedPairs } from './affiliationTies.js';
import type { AnyGraphParameters } from './graphParameters.js';

/** A graph with its members' names, where these are not their indices. */
export interface NamedPairs extends TiedPairs {
  readonly memberCount: number;
  readonly memberLabels?: LabelColumn;
}

/** Most nodes, and most edges, that graphology's tables hold with room to spare. */
export const MOST_IN_GRAPHOLOGY = 10_000_000;
/** Bytes that graphology takes for a node or an edge, measured. */
export const GRAPHOLOGY_BYTES = 300;

/** One of graphology's graphs. The library is loaded when first asked for. O(members + ties). */
export async function graphologyGraph(parameters: AnyGraphParameters, stream: Stream): Promise<NamedPairs> {
  // one module at a time: the declared types of the package's entry do not match what it exports
  const [{ UndirectedGraph }, classic, community, random, small, social] = await Promise.all([
    import('graphology'),
    import('graphology-generators/classic/index.js'),
    import('graphology-generators/community/index.js'),
    import('graphology-generators/random/index.js'),
    import('graphology-generators/small/index.js'),
    import('graphology-generators/social/index.js'),
  ]);
  const Graph = UndirectedGraph as unknown as GraphConstructor;
  const { members = 0, ties = 0, clusters = 0, clusterSize = 0, clusterDensity = 0 } = parameters;
  const { rungs = 0, outsideTies = 0 } = parameters;
  const rng = stream.uniform;
  switch (parameters.graph) {
    case 'clusters':
      return pairsOf(random.clusters(Graph, { order: members, size: ties, clusters, clusterDensity, rng }));
    case 'girvan-newman':
      return pairsOf(random.girvanNewman(Graph, { zOut: outsideTies, rng }));
    case 'caveman':
      return pairsOf(community.caveman(Graph, clusters, clusterSize));
    case 'connected-caveman':
      return pairsOf(community.connectedCaveman(Graph, clusters, clusterSize));
    case 'complete':
      return pairsOf(classic.complete(Graph, members));
    case 'path':
      return pairsOf(classic.path(Graph, members));
    case 'ladder':
      return pairsOf(classic.ladder(Graph, rungs));
    case 'florentine-families':
      return pairsOf(social.florentineFamilies(Graph));
    case 'krackhardt-kite':
      return pairsOf(small.krackhardtKite(Graph));
    default:
      return pairsOf(social.karateClub(Graph));
  }
}

function pairsOf(graph: AbstractGraph): NamedPairs {
  const names = graph.nodes();
  const indices = new Map(names.map((name, i) => [name, i]));
  const from = new Uint32Array(graph.size);
  const to = new Uint32Array(graph.size);
  let j = 0;
  graph.forEachEdge((_edge, _attributes, source, target) => {
    from[j] = indices.get(source)!;
    to[j++] = indices.get(target)!;
  });
  const named = names.some((name, i) => name !== String(i));
  return { memberCount: graph.order, from, to, ...(named && { memberLabels: packLabels(names) }) };
}
