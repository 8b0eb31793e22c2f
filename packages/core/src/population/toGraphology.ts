import type { AbstractGraph } from 'graphology-types';
import { labelsOf } from './labelsOf.js';
import type { Population } from './population.js';
import { hasSymmetricTies } from './symmetricTies.js';

/**
 * A graphology graph of a population, to analyse, draw or export. Nodes are members, named by their labels, with an
 * attribute `groups` (labels of their groups) and one for each trait. Edges are ties, with `weight` where ties have
 * one: a directed graph from a tie's owner to who sees it, or an undirected one when every tie leads both ways with one
 * weight. Groups are not expanded into edges. The graph's own attributes list `groups`, `platforms`, `groupPlatforms`
 * (the platform index of each group) and `traits`, so that `fromGraphology` gives the same population back.
 *
 * O(members + memberships + ties).
 */
export async function toGraphology(population: Population): Promise<AbstractGraph> {
  const { DirectedGraph, UndirectedGraph } = await import('graphology');
  const isSymmetric = hasSymmetricTies(population);
  const graph = isSymmetric ? new UndirectedGraph() : new DirectedGraph();
  const { memberCount, memberOffsets, memberGroups } = population;
  const members = labelsOf(population.memberLabels, memberCount);
  const groups = labelsOf(population.groupLabels, population.groupCount);
  const traits = Object.entries(population.traits);
  graph.replaceAttributes({
    groups,
    platforms: [...population.platforms],
    groupPlatforms: [...population.groupPlatform],
    traits: traits.map(([name]) => name),
  });
  for (let i = 0; i < memberCount; i++) {
    const own = memberGroups.subarray(memberOffsets[i], memberOffsets[i + 1]);
    graph.addNode(members[i], {
      ...Object.fromEntries(traits.map(([name, column]) => [name, column[i]])),
      groups: Array.from(own, (g) => groups[g]!),
    });
  }
  addEdges(graph, population, members, isSymmetric);
  return graph;
}

function addEdges(
  graph: AbstractGraph,
  population: Population,
  members: readonly string[],
  once: boolean,
): void {
  const { memberCount, tieCount, tieOffsets, tieTargets, tieWeights } = population;
  for (let i = 0; tieCount > 0 && i < memberCount; i++) {
    for (let j = tieOffsets[i]!; j < tieOffsets[i + 1]!; j++) {
      const target = tieTargets[j]!;
      if (once && target < i) continue;
      graph.addEdge(members[i], members[target], tieWeights.length > 0 ? { weight: tieWeights[j] } : {});
    }
  }
}
