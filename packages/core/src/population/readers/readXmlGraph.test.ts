import { describe, expect, it } from 'vitest';
import { bytesOf, zipped } from '../../../testkit/byteSources.js';
import { populationFacts } from '../../../testkit/populationFacts.js';
import { problemsIn } from '../../../testkit/problemsIn.js';
import { readPopulation } from './readPopulation.js';

const path = 'g.xml';
const gexf = (nodes: string, edges = '', head = '') => `<?xml version="1.0" encoding="UTF-8"?>${head}
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="club" type="string"/><attribute id="1" title="clubs" type="liststring"/>
<attribute id="2" title="age" type="integer"/></attributes>
<nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;
const people = `<node id="ann"><attvalues><attvalue for="0" value="chess"/><attvalue for="1" value="a|b"/>
<attvalue for="2" value="40"/></attvalues></node>
<node id="b&amp;b"><attvalues><attvalue for="0" value="chess"/><attvalue for="2" value="50"/></attvalues></node>`;
const graphml = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="k" for="node" attr.name="club" attr.type="string"/><key id="w" for="edge" attr.name="weight" attr.type="double"/>
<graph edgedefault="undirected"><node id="1"><data key="k">go</data></node><node id="2"/><node id="3"/>
<edge source="1" target="2"><data key="w">0.5</data></edge><edge source="2" target="2"/></graph></graphml>`;
const read = (text: string, format: 'gexf' | 'graphml' = 'gexf', options: object = {}) =>
  readPopulation(bytesOf(text), format, { path, ...options });

describe('readGexf and readGraphml', () => {
  it('take ties from edges, groups and traits from the attributes that are asked for', async () => {
    const text = gexf(people, '<edge id="0" source="ann" target="b&amp;b" weight="2.5"/>');
    const { population } = await read(text, 'gexf', { groupAttribute: 'club', traitAttributes: ['age'] });
    expect(populationFacts(population)).toEqual({
      members: ['ann', 'b&b'],
      groups: ['chess'],
      memberships: [
        ['ann', 'chess'],
        ['b&b', 'chess'],
      ],
      ties: [['ann', 'b&b', 2.5]],
      traits: [
        ['ann', 'age', 40],
        ['b&b', 'age', 50],
      ],
    });
    const lists = await readPopulation(zipped(bytesOf(text)), 'gexf', { path, groupAttribute: 'clubs' });
    expect(populationFacts(lists.population).groups).toEqual(['a', 'b']);
  });

  it('take undirected edges both ways, and note what they assumed and left out', async () => {
    const { population, notes } = await read(graphml, 'graphml', { groupAttribute: 'club' });
    expect(populationFacts(population).ties).toEqual([
      ['1', '2', 0.5],
      ['2', '1', 0.5],
    ]);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['assumed-weights', 1],
      ['ignored-self-ties', 1],
      ['isolated-members', 1],
    ]);
  });

  it('name the attribute that is not there, and the nearest one that is', async () => {
    expect(await problemsIn(() => read(gexf(people), 'gexf', { groupAttribute: 'clud' }))).toEqual([
      'g.xml:groups.attribute known-attribute "clud"',
    ]);
    await expect(read(gexf(people), 'gexf', { groupAttribute: 'clud' })).rejects.toThrow(
      'did you mean "club',
    );
  });

  it('refuse weights and traits that are no numbers', async () => {
    const text = gexf(people, '<edge id="e" source="ann" target="b&amp;b" weight="NaN"/>');
    expect(await problemsIn(() => read(text, 'gexf', { traitAttributes: ['club'] }))).toEqual([
      'g.xml:node "ann".club a-finite-number "chess"',
      'g.xml:node "b&b".club a-finite-number "chess"',
      'g.xml:edge "e".weight a-finite-number NaN',
    ]);
  });

  it('refuse XML that declares entities, before anything is expanded', async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE gexf [<!ENTITY l0 "lol">${entities.join('')}]>`;
    const file = '<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    for (const head of [bomb, file]) {
      await expect(read(gexf('<node id="&l9;"/>', '', head))).rejects.toThrow(/DOCTYPE/);
    }
    await expect(read(gexf('<node id="&l9;"/>'))).rejects.toThrow('the reference &l9;');
    const plain = '<!DOCTYPE gexf SYSTEM "gexf.dtd">';
    expect((await read(gexf(people, '', plain))).population.memberCount).toBe(2);
  });

  it('refuse what is not well-formed, or another format, with a line', async () => {
    expect(await problemsIn(() => read(gexf('<node id="a">')))).toEqual(['g.xml:5 valid-xml']);
    expect(await problemsIn(() => read(graphml))).toEqual(['g.xml:1 valid-xml']);
    expect(await problemsIn(() => read('<gexf></gexf>'))).toEqual(['g.xml:1 valid-xml']);
    expect(await problemsIn(() => read('ann bob'))).toEqual(['g.xml:1 valid-xml']);
    expect(await problemsIn(() => read(''))).toEqual(['g.xml:1 valid-xml']);
    expect(await problemsIn(() => read('<gexf>\0'))).toEqual(['g.xml text-file']);
  });

  it('refuse edges to nodes that are not there, nodes given twice and nodes without an id', async () => {
    const lost = gexf(people, '<edge id="0" source="ann" target="zoe"/>');
    expect(await problemsIn(() => read(lost))).toEqual(['g.xml known-nodes']);
    await expect(read(lost)).rejects.toThrow('edges between nodes that are there');
    expect(await problemsIn(() => read(gexf('<node id="a"/><node id="a"/>')))).toEqual(['g.xml valid-xml']);
    expect(await problemsIn(() => read(gexf('<node/>')))).toEqual(['g.xml:node non-empty-text ""']);
  });

  it('refuse a list of groups that is not whole JSON, in GraphML', async () => {
    const cut = graphml.replace('>go<', '>["go", "che<');
    expect(await problemsIn(() => read(cut, 'graphml', { groupAttribute: 'club' }))).toEqual([
      'g.xml:node "1".club a-name-list "[\\"go\\", \\"che"',
    ]);
  });
});
