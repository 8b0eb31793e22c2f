import type { Population } from '../population.js';
import { writeXmlGraph, type XmlGraphSyntax } from './writeXmlGraph.js';

/** GraphML: groups as a text that is a JSON list, traits as numbers. */
export function writeGraphml(population: Population): Iterable<Uint8Array> {
  return writeXmlGraph(population, graphml);
}

const graphml: XmlGraphSyntax = {
  head: (isSymmetric, traitNames) => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${[
  '<key id="groups" for="node" attr.name="groups" attr.type="string"/>',
  '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
  ...traitNames.map((name, t) => `<key id="trait${t}" for="node" attr.name="${name}" attr.type="double"/>`),
].join('\n')}
<graph edgedefault="${isSymmetric ? 'undirected' : 'directed'}">
`,
  node: (member, groups, traits) => {
    const values = [data('groups', groups), ...traits.map((value, t) => data(`trait${t}`, value))];
    return `<node id="${member}">${values.join('')}</node>\n`;
  },
  edgesStart: '',
  edge: (_index, source, target, weight) =>
    `<edge source="${source}" target="${target}">${data('weight', weight)}</edge>\n`,
  tail: '</graph>\n</graphml>\n',
};

function data(key: string, value: string | undefined): string {
  return value === undefined ? '' : `<data key="${key}">${value}</data>`;
}
