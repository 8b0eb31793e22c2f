import { labelsOf } from '../labelsOf.js';
import type { Population } from '../population.js';
import { hasSymmetricTies } from '../symmetricTies.js';
import { chunksOf } from './byteWriter.js';
import { decimal32 } from './decimal32.js';
import { escapeXml } from './xmlText.js';

/**
 * GEXF 1.3: nodes with their groups as a list of texts and their traits as numbers, edges with weights; undirected when
 * every tie leads both ways with one weight. O(members + memberships + ties).
 */
export function writeGexf(population: Population): Iterable<Uint8Array> {
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
      out.text(`<node id="${members[i]}" label="${members[i]}"><attvalues>`);
      if (own.length > 0) out.text(attribute(0, `[${Array.from(own, (g) => groups[g]).join(', ')}]`));
      traits.forEach(([, column], t) => {
        out.text(attribute(t + 1, decimal32(column[i]!)));
      });
      out.text('</attvalues></node>\n');
      yield;
    }
    out.text('</nodes>\n<edges>\n');
    for (let i = 0; tieCount > 0 && i < memberCount; i++) {
      for (let j = tieOffsets[i]!; j < tieOffsets[i + 1]!; j++) {
        const target = tieTargets[j]!;
        if (isSymmetric && target < i) continue;
        const weight = tieWeights.length > 0 ? ` weight="${decimal32(tieWeights[j]!)}"` : '';
        out.text(`<edge id="${j}" source="${members[i]}" target="${members[target]}"${weight}/>\n`);
        yield;
      }
    }
    out.text('</edges>\n</graph>\n</gexf>\n');
    yield;
  });
}

function head(isSymmetric: boolean, traits: readonly string[]): string {
  const attributes = [
    '<attribute id="0" title="groups" type="liststring"/>',
    ...traits.map((name, t) => `<attribute id="${t + 1}" title="${escapeXml(name)}" type="float"/>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="${isSymmetric ? 'undirected' : 'directed'}">
<attributes class="node">
${attributes.join('\n')}
</attributes>
<nodes>
`;
}

function attribute(id: number, value: string): string {
  return `<attvalue for="${id}" value="${value}"/>`;
}
