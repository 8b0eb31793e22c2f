import type { AbstractGraph } from 'graphology-types';
import { nearestName } from '../base/nearestName.js';
import { showReceived } from '../base/problem.js';
import { type RngSeed, rngKey, runKey } from '../random/rngKey.js';
import { openStream } from '../random/stream.js';
import type { ProblemList } from './readers/problemList.js';

/** The groups that a graph's nodes belong to. */
export interface GraphGroups {
  readonly count: number;
  readonly memberships: { readonly members: number[]; readonly groups: number[] };
  /** Names of the groups; absent when a group's name is its index. */
  readonly labels?: readonly string[];
  readonly platforms?: readonly string[];
  readonly groupPlatform?: readonly number[];
}

/**
 * Groups by a node attribute that holds a name or a list of names. A list `groups` among the graph's own attributes
 * gives their order, and `platforms` with `groupPlatforms` where each one lives, as `toGraphology` writes them.
 */
export function groupsOfAttribute(
  graph: AbstractGraph,
  members: ReadonlyMap<string, number>,
  { attribute, path, groupsAsJson = false }: GroupAttribute,
  problems: ProblemList,
): GraphGroups {
  const name = attribute ?? 'groups';
  const listed = name === 'groups' ? textList(graph.getAttribute('groups')) : undefined;
  const indices = new Map<string, number>(listed?.map((label, g) => [label, g]));
  const memberships = { members: [] as number[], groups: [] as number[] };
  const known = new Set<string>();
  let isThere = false;
  graph.forEachNode((node, attributes) => {
    if (attribute !== undefined && !isThere) for (const key of Object.keys(attributes)) known.add(key);
    const value: unknown = attributes[name];
    if (value === undefined || value === null || value === '') return;
    isThere = true;
    const isJson = groupsAsJson && typeof value === 'string' && value.startsWith('[');
    for (const label of labelsIn(isJson ? jsonList(value) : value)) {
      if (label === undefined) {
        const place = `${path}:node ${showReceived(node)}.${name}`;
        const code = isJson ? 'a-name-list' : 'text';
        problems.add({ code, path: place, received: showReceived(value) });
        continue;
      }
      const group = indices.get(label) ?? indices.size;
      indices.set(label, group);
      memberships.members.push(members.get(node)!);
      memberships.groups.push(group);
    }
  });
  if (attribute !== undefined && !isThere && graph.order > 0) {
    const suggestion = nearestName(attribute, [...known]);
    const problem = { path: `${path}:groups.attribute`, received: showReceived(attribute) };
    problems.add({ code: 'known-attribute', ...problem, ...(suggestion && { suggestion }) });
  }
  const labels = [...indices.keys()];
  return { count: labels.length, memberships, labels, ...platformsOf(graph, listed, labels.length) };
}

interface GroupAttribute {
  readonly attribute: string | undefined;
  readonly path: string;
  readonly groupsAsJson?: boolean | undefined;
}

/**
 * Louvain communities as groups, named by index: each member is in exactly one. Edges are taken without direction, the
 * weights of parallel ones added. Equal seeds give equal groups.
 */
export async function louvainGroups(
  graph: AbstractGraph,
  members: ReadonlyMap<string, number>,
  rngSeed: RngSeed,
  weightAttribute: string | undefined,
): Promise<GraphGroups> {
  const memberships = { members: [...members.values()], groups: [] as number[] };
  if (graph.size === 0)
    return { count: members.size, memberships: { ...memberships, groups: memberships.members } };
  const [{ UndirectedGraph }, loaded] = await Promise.all([
    import('graphology'),
    import('graphology-communities-louvain'),
  ]);
  // the package is CommonJS: what its types call `default.default` is `default`
  const louvain = loaded.default as unknown as typeof loaded.default.default;
  const simple = new UndirectedGraph<object, { weight: number }>();
  for (const node of members.keys()) simple.addNode(node);
  graph.forEachEdge((_edge, attributes, source, target) => {
    if (source === target) return;
    const weight = weightAttribute === undefined ? 1 : Number(attributes[weightAttribute] ?? 1);
    simple.updateEdge(source, target, (sum) => ({ weight: (sum.weight ?? 0) + weight }));
  });
  const { uniform } = openStream(runKey(rngKey(rngSeed), 0, 'communities'));
  const communities = louvain(simple, { getEdgeWeight: 'weight', rng: uniform });
  const indices = new Map<number, number>();
  for (const node of members.keys()) {
    const community = communities[node]!;
    const group = indices.get(community) ?? indices.size;
    indices.set(community, group);
    memberships.groups.push(group);
  }
  return { count: indices.size, memberships };
}

/** The names that an attribute's value holds; undefined for what is no name. */
function labelsIn(list: unknown): readonly (string | undefined)[] {
  return (Array.isArray(list) ? list : [list]).map((label: unknown) =>
    ['string', 'number', 'boolean'].includes(typeof label) ? String(label) : undefined,
  );
}

/** The list that a JSON text holds; undefined where it is cut off or damaged. */
function jsonList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function platformsOf(
  graph: AbstractGraph,
  listed: readonly string[] | undefined,
  groupCount: number,
): { platforms: readonly string[]; groupPlatform: readonly number[] } | undefined {
  const platforms = textList(graph.getAttribute('platforms'));
  const given: unknown = graph.getAttribute('groupPlatforms');
  const groupPlatform =
    platforms && listed?.length === groupCount && Array.isArray(given) ? given : undefined;
  if (!platforms || groupPlatform?.length !== groupCount) return undefined;
  return { platforms, groupPlatform: groupPlatform.map(Number) };
}

function textList(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}
