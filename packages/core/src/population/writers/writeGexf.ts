import type { Population } from '../population.js';
import { writeXmlGraph, type XmlGraphSyntax } from './writeXmlGraph.js';

/** GEXF 1.3: groups as a list of texts, traits as numbers. */
export function writeGexf(population: Population): Iterable<Uint8Array> {
  return writeXmlGraph(population, gexf);
}

const gexf: XmlGraphSyntax = {
  head: (isSymmetric, traitNames) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="${isSymmetric ? 'undirected' : 'directed'}">
<attributes class="node">
${[
  '<attribute id="0" title="groups" type="liststring"/>',
  ...traitNames.map((name, t) => `<attribute id="${t + 1}" title="${name}" type="float"/>`),
].join('\n')}
</attributes>
<nodes>
`,
  node: (member, groups, traits) => {
    const values = [groups, ...traits].map((value, id) => (value === undefined ? '' : attribute(id, value)));
    return `<node id="${member}" label="${member}"><attvalues>${values.join('')}</attvalues></node>\n`;
  },
  edgesStart: '</nodes>\n<edges>\n',
  edge: (index, source, target, weight) => {
    const weighed = weight === undefined ? '' : ` weight="${weight}"`;
    return `<edge id="${index}" source="${source}" target="${target}"${weighed}/>\n`;
  },
  tail: '</edges>\n</graph>\n</gexf>\n',
};

function attribute(id: number, value: string): string {
  return `<attvalue for="${id}" value="${value}"/>`;
}
