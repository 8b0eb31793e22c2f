import fc from 'fast-check';
import graphology, { DirectedGraph, MultiGraph } from 'graphology';
import type { AbstractGraph, GraphConstructor } from 'graphology-types';
import { describe, expect, it } from 'vitest';
import { populationArbitrary } from '../../testkit/populationArbitrary.js';
import { populationFacts } from '../../testkit/populationFacts.js';
import { problemsIn } from '../../testkit/problemsIn.js';
import { fromGraphology, populationOfGraph } from './fromGraphology.js';
import { toGraphology } from './toGraphology.js';

// the declared types of the package's entry do not match what it exports
const Graph = graphology as unknown as GraphConstructor;

describe('fromGraphology', () => {
  it('takes groups from an attribute that is a name or a list of names', async () => {
    const graph = new Graph();
    graph.addNode('ann', { team: 'red' });
    graph.addNode('bob', { team: ['red', 7] });
    graph.addNode('cem');
    const population = await fromGraphology(graph, { groups: { attribute: 'team' } });
    expect(populationFacts(population).memberships).toEqual([
      ['ann', 'red'],
      ['bob', '7'],
      ['bob', 'red'],
    ]);
    expect((await fromGraphology(graph, { groups: 'none' })).groupCount).toBe(0);
    expect((await fromGraphology(graph)).groupCount).toBe(0);
  });

  it('takes directed edges one way, undirected ones both ways, of parallel ones the first', async () => {
    const graph = new MultiGraph();
    for (const node of ['a', 'b', 'c']) graph.addNode(node);
    graph.addDirectedEdge('a', 'b', { weight: 2 });
    graph.addDirectedEdge('a', 'b', { weight: 3 });
    graph.addUndirectedEdge('b', 'c', { weight: 4 });
    graph.addDirectedEdge('c', 'c', {});
    const { population, notes } = await populationOfGraph(graph);
    expect(populationFacts(population).ties).toEqual([
      ['a', 'b', 2],
      ['b', 'c', 4],
      ['c', 'b', 4],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['assumed-weights', 'merged-ties', 'ignored-self-ties']);
  });

  it('finds Louvain groups, the same ones for the same seed', async () => {
    const graph = new MultiGraph({ type: 'mixed' });
    for (let i = 0; i < 30; i++) graph.addNode(String(i));
    for (let i = 0; i < 30; i++) {
      for (let j = i + 1; j < 30; j++) {
        if (Math.floor(i / 10) === Math.floor(j / 10)) graph.addUndirectedEdge(String(i), String(j));
      }
    }
    graph.addDirectedEdge('0', '10');
    graph.addDirectedEdge('10', '20');
    const population = await fromGraphology(graph, { groups: 'louvain', rngSeed: 'x' });
    expect(population.groupCount).toBe(3);
    expect([...population.memberGroups]).toEqual(Array.from({ length: 30 }, (_, i) => Math.floor(i / 10)));
    const again = await fromGraphology(graph, { groups: 'louvain', rngSeed: 'x' });
    expect(new Uint8Array(again.buffer)).toEqual(new Uint8Array(population.buffer));
  });

  it('puts each member in a group of its own where there are no edges to go by', async () => {
    const graph = new Graph();
    graph.addNode('a');
    graph.addNode('b');
    expect((await fromGraphology(graph, { groups: 'louvain' })).groupCount).toBe(2);
    expect((await fromGraphology(new Graph(), { groups: 'louvain' })).memberCount).toBe(0);
  });

  it('reports every value that it cannot read', async () => {
    const graph = new DirectedGraph();
    graph.addNode('a', { groups: {}, age: 'old' });
    graph.addNode('b', { groups: ['x'], age: 3 });
    graph.addEdgeWithKey('ab', 'a', 'b', { weight: Number.POSITIVE_INFINITY });
    expect(await problemsIn(() => fromGraphology(graph, { traits: ['age'] }))).toEqual([
      'graph:node "a".age a-finite-number "old"',
      'graph:edge "ab".weight a-finite-number Infinity',
      'graph:node "a".groups text {}',
    ]);
  });

  it('takes back what toGraphology gives, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(populationArbitrary(), async (population) => {
        const graph: AbstractGraph = await toGraphology(population);
        const back = await fromGraphology(graph, { groups: { attribute: 'groups' } });
        expect(populationFacts(back)).toEqual(populationFacts(population));
        expect(back.platforms).toEqual(population.platforms);
        expect([...back.groupPlatform]).toEqual([...population.groupPlatform]);
        expect([...back.groupMembers]).toEqual([...population.groupMembers]);
      }),
    );
  });
});
