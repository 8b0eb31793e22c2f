import type { Problem } from '../../base/problem.js';
import { MOST_IN_GRAPHOLOGY } from './graphologyGraph.js';
import { type AnyGraphParameters, GRAPH_USES, type GraphName } from './graphParameters.js';
import { at } from './sharedParameters.js';

const MOST_TIES = 0x7fffffff;

/** Whether a graph is made by our own code, for any size. */
export function isOurs(graph: GraphName): boolean {
  return graph === 'erdos-renyi' || graph === 'barabasi-albert' || graph === 'watts-strogatz';
}

/** What is wrong with the parameters of a graph together: missing, not used by it, or contradictory. */
export function graphProblems(parameters: AnyGraphParameters, path: string | undefined): Problem[] {
  const { graph, ...given } = parameters;
  const uses = GRAPH_USES[graph];
  const values: Readonly<Record<string, number | undefined>> = given;
  const unused = Object.entries(values).filter(([key, value]) => value !== undefined && !(key in uses));
  const missing = Object.keys(uses).filter((key) => uses[key] === 'required' && values[key] === undefined);
  const problems: Problem[] = [
    ...unused.map(([key, value]) => {
      return {
        code: 'unused-key',
        path: at(path, key),
        received: `${value}`,
        details: { choice: graph },
      } as const;
    }),
    ...missing.map((key) => ({ code: 'required', path: at(path, key), details: {} }) as const),
  ];
  return problems.length > 0 ? problems : contradictions(fillGraphDefaults(parameters), path);
}

/** The parameters with what they leave open filled in from the graph's defaults. */
export function fillGraphDefaults(parameters: AnyGraphParameters): AnyGraphParameters {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return { ...GRAPH_USES[parameters.graph], ...Object.fromEntries(given) } as AnyGraphParameters;
}

/** Members and undirected ties of a graph: their number, or for a random one about that. */
export function graphSize(parameters: AnyGraphParameters): { members: number; ties: number } {
  const { members = 0, probability = 0, attachments = 0, neighbours = 0, ties = 0 } = parameters;
  const { clusters = 0, clusterSize = 0, rungs = 0 } = parameters;
  switch (parameters.graph) {
    case 'erdos-renyi':
      return { members, ties: (probability * members * (members - 1)) / 2 };
    case 'barabasi-albert':
      return { members, ties: attachments * (members - attachments) };
    case 'watts-strogatz':
      return { members, ties: members * neighbours };
    case 'clusters':
      return { members, ties };
    case 'caveman':
    case 'connected-caveman':
      return { members: clusters * clusterSize, ties: (clusters * clusterSize * (clusterSize - 1)) / 2 };
    case 'complete':
      return { members, ties: (members * (members - 1)) / 2 };
    case 'path':
      return { members, ties: members - 1 };
    case 'ladder':
      return { members: 2 * rungs, ties: 3 * rungs - 2 };
    default:
      return { members: 128, ties: 1024 };
  }
}

function contradictions(parameters: AnyGraphParameters, path: string | undefined): Problem[] {
  const { graph, members = 0, attachments = 0, neighbours = 0, clusters = 0 } = parameters;
  const problems: Problem[] = [];
  const atMost = (key: string, value: number, max: number): void => {
    if (value <= max) return;
    problems.push({ code: 'at-most-count', path: at(path, key), received: `${value}`, details: { max } });
  };
  const atLeast = (key: string, value: number, min: number): void => {
    if (value >= min) return;
    problems.push({
      code: 'whole-number-at-least',
      path: at(path, key),
      received: `${value}`,
      details: { min },
    });
  };
  if (graph === 'barabasi-albert') atMost('attachments', attachments, members - 1);
  if (graph === 'watts-strogatz') atMost('neighbours', neighbours, Math.max(0, Math.ceil(members / 2) - 1));
  if (graph === 'clusters') atLeast('members', members, 2);
  if (graph === 'connected-caveman') atLeast('clusters', clusters, 2);
  const size = graphSize(parameters);
  const most = isOurs(graph) ? MOST_TIES : MOST_IN_GRAPHOLOGY;
  if (Math.max(size.members, size.ties) > most) {
    const received = `${Math.round(size.members)} members, ${Math.round(size.ties)} ties`;
    problems.push({ code: 'at-most-count', path: at(path, 'graph'), received, details: { max: most } });
  }
  return problems;
}
