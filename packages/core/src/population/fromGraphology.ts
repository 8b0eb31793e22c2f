import type { AbstractGraph, Attributes } from 'graphology-types';
import type { Note } from '../base/note.js';
import { showReceived } from '../base/problem.js';
import type { RngSeed } from '../random/rngKey.js';
import { type GraphGroups, groupsOfAttribute, louvainGroups } from './graphGroups.js';
import { packLabels } from './labels.js';
import type { Population } from './population.js';
import type { PopulationParts } from './populationParts.js';
import { finishPopulation } from './readers/finishPopulation.js';
import { ProblemList } from './readers/problemList.js';
import type { ReadResult } from './readers/readOptions.js';

/** How a graph becomes a population. */
export interface FromGraphologyOptions {
  /**
   * Where groups come from: a node attribute that holds a name or a list of names; Louvain communities; or nowhere.
   * Default: the attribute `groups` where there is one.
   */
  readonly groups?: { readonly attribute: string } | 'louvain' | 'none' | undefined;
  /** Edge attribute that holds the weight of a tie. Default: `weight` where there is one. */
  readonly weightAttribute?: string | undefined;
  /** Numeric node attributes to keep as traits. Default: those that the graph's own attribute `traits` lists. */
  readonly traits?: readonly string[] | undefined;
  /** Seed of Louvain's random order. Default: 1. */
  readonly rngSeed?: RngSeed | undefined;
  /** Most bytes that the population may take. Default: no limit. */
  readonly maxBytes?: number | undefined;
  /** What problems and notes are about. Default: `graph`. */
  readonly path?: string | undefined;
  /** A text that is a JSON list of names stands for that list. Default: false. */
  readonly groupsAsJson?: boolean | undefined;
}

/**
 * A population of a graphology graph: nodes are members, a directed edge is a tie from source to target, an undirected
 * one a tie in both directions. Of parallel edges the first counts. Takes back what `toGraphology` gives.
 *
 * @throws GrapevineError `invalid-input` with every weight, trait or group that cannot be read; `out-of-memory`.
 */
export async function fromGraphology(
  graph: AbstractGraph,
  options: FromGraphologyOptions = {},
): Promise<Population> {
  return (await populationOfGraph(graph, options)).population;
}

/** As `fromGraphology`, with notes of what was merged, left out or assumed. */
export async function populationOfGraph(
  graph: AbstractGraph,
  options: FromGraphologyOptions = {},
): Promise<ReadResult> {
  const { path = 'graph', maxBytes, rngSeed = 1 } = options;
  const problems = new ProblemList(path);
  const members = new Map<string, number>();
  graph.forEachNode((node) => members.set(node, members.size));
  if (members.has('')) problems.add({ code: 'non-empty-text', path: `${path}:node`, received: '""' });
  const traits = readTraits(graph, options.traits, path, problems);
  const ties = readTies(graph, members, options.weightAttribute, path, problems);
  const groups: GraphGroups =
    options.groups === 'louvain'
      ? await louvainGroups(graph, members, rngSeed, ties.weightAttribute)
      : options.groups === 'none'
        ? { count: 0, memberships: { members: [], groups: [] } }
        : groupsOfAttribute(
            graph,
            members,
            { ...options, attribute: options.groups?.attribute, path },
            problems,
          );
  problems.throwIfAny();
  const { count, memberships, labels, platforms, groupPlatform } = groups;
  const notes: Note[] = ties.assumed > 0 ? [{ code: 'assumed-weights', path, count: ties.assumed }] : [];
  const parts: PopulationParts = {
    memberCount: members.size,
    memberLabels: packLabels([...members.keys()]),
    groupCount: count,
    memberships,
    traits,
    ...(labels && { groupLabels: packLabels(labels) }),
    ...(platforms && groupPlatform && { platforms, groupPlatform }),
    ...(ties.sources.length > 0 && { ties }),
  };
  return finishPopulation(parts, { path, maxBytes }, notes);
}

interface GraphTies {
  readonly sources: number[];
  readonly targets: number[];
  readonly weights: number[] | undefined;
  readonly weightAttribute: string | undefined;
  readonly assumed: number;
}

function readTies(
  graph: AbstractGraph,
  members: ReadonlyMap<string, number>,
  wanted: string | undefined,
  path: string,
  problems: ProblemList,
): GraphTies {
  const attribute = wanted ?? 'weight';
  const isWeighted = graph.someEdge((_edge, attributes) => isGiven(attributes[attribute]));
  if (wanted !== undefined && !isWeighted && graph.size > 0) {
    problems.add({
      code: 'known-attribute',
      path: `${path}:weightAttribute`,
      received: showReceived(wanted),
    });
  }
  const ties = { sources: [] as number[], targets: [] as number[], weights: [] as number[] };
  let assumed = 0;
  const push = (source: number, target: number, weight: number) => {
    ties.sources.push(source);
    ties.targets.push(target);
    if (isWeighted) ties.weights.push(weight);
  };
  graph.forEachEdge((edge, attributes, from, to, _fromAttributes, _toAttributes, undirected) => {
    const given = attributes[attribute];
    const source = members.get(from)!;
    const target = members.get(to)!;
    const weight = isGiven(given) ? toNumber(given) : 1;
    if (isWeighted && !isGiven(given)) assumed++;
    if (!Number.isFinite(Math.fround(weight))) {
      const place = `${path}:edge ${showReceived(edge)}.${attribute}`;
      problems.add({ code: 'a-finite-number', path: place, received: showReceived(given) });
    }
    push(source, target, weight);
    if (undirected && source !== target) push(target, source, weight);
  });
  const weightAttribute = isWeighted ? attribute : undefined;
  return { ...ties, weights: isWeighted ? ties.weights : undefined, weightAttribute, assumed };
}

function readTraits(
  graph: AbstractGraph,
  wanted: readonly string[] | undefined,
  path: string,
  problems: ProblemList,
): Record<string, Float32Array> {
  const listed: unknown = graph.getAttribute('traits');
  const names = wanted ?? (Array.isArray(listed) ? listed.map(String) : []);
  const columns = names.map((name) => [name, new Float32Array(graph.order)] as const);
  let i = 0;
  graph.forEachNode((node, attributes: Attributes) => {
    for (const [name, column] of columns) {
      const value = toNumber(attributes[name]);
      column[i] = value;
      if (Number.isFinite(column[i])) continue;
      const place = `${path}:node ${showReceived(node)}.${name}`;
      problems.add({ code: 'a-finite-number', path: place, received: showReceived(attributes[name]) });
    }
    i++;
  });
  return Object.fromEntries(columns);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** The number that a value is, or that a text says; otherwise NaN. */
function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}
