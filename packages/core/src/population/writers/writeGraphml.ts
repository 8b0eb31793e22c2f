import { labelsOf } from '../labelsOf.js';
import type { Population } from '../population.js';
import { hasSymmetricTies } from '../symmetricTies.js';
import { chunksOf } from './byteWriter.js';
import { decimal32 } from './decimal32.js';
import { escapeXml } from './xmlText.js';

/**
 * GraphML: nodes with their groups as a text that is a JSON list and their traits as numbers, edges with weights;
 * undirected when every tie leads both ways with one weight. O(members + memberships + ties).
 */
export function writeGraphml(population: Population): Iterable<Uint8Array> {
  const { memberCount, memberOffsets, memberGroups } = population;
  const { tieCount, tieOffsets, tieTargets, tieWeights } = population;
  const members = labelsOf(population.memberLabels, memberCount).map(escapeXml);
  const groups = labelsOf(population.groupLabels, population.groupCount).map((label) =>
    escapeXml(JSON.stringify(label)),
  );
  const traits = Object.entries(population.traits);
  const isSymmetric = hasSymmetricTies(population);
  return chunksOf(function* (out) {
    out.text(
      head(
        isSymmetric,
        traits.map(([name]) => name),
      ),
    );
    for (let i = 0; i < memberCount; i++) {
      const own = memberGroups.subarray(memberOffsets[i], memberOffsets[i + 1]);
      out.text(`<node id="${members[i]}">`);
      if (own.length > 0) out.text(data('groups', `[${Array.from(own, (g) => groups[g]).join(', ')}]`));
      traits.forEach(([, column], t) => {
        out.text(data(`trait${t}`, decimal32(column[i]!)));
      });
      out.text('</node>\n');
      yield;
    }
    for (let i = 0; tieCount > 0 && i < memberCount; i++) {
      for (let j = tieOffsets[i]!; j < tieOffsets[i + 1]!; j++) {
        const target = tieTargets[j]!;
        if (isSymmetric && target < i) continue;
        const weight = tieWeights.length > 0 ? data('weight', decimal32(tieWeights[j]!)) : '';
        out.text(`<edge source="${members[i]}" target="${members[target]}">${weight}</edge>\n`);
        yield;
      }
    }
    out.text('</graph>\n</graphml>\n');
    yield;
  });
}

function head(isSymmetric: boolean, traits: readonly string[]): string {
  const keys = [
    '<key id="groups" for="node" attr.name="groups" attr.type="string"/>',
    '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
    ...traits.map(
      (name, t) => `<key id="trait${t}" for="node" attr.name="${escapeXml(name)}" attr.type="double"/>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join('\n')}
<graph edgedefault="${isSymmetric ? 'undirected' : 'directed'}">
`;
}

function data(key: string, value: string): string {
  return `<data key="${key}">${value}</data>`;
}
