import { labelsOf } from '../labelsOf.js';
import type { Population } from '../population.js';
import { hasSymmetricTies } from '../symmetricTies.js';
import { chunksOf } from './byteWriter.js';
import { decimal32 } from './decimal32.js';
import { escapeXml } from './xmlText.js';

/** How an XML format writes a graph. All texts are given escaped. */
export interface XmlGraphSyntax {
  /** All before the first node. */
  readonly head: (isSymmetric: boolean, traitNames: readonly string[]) => string;
  /** A node; `groups` is a JSON list of names, undefined where there are none. */
  readonly node: (member: string, groups: string | undefined, traits: readonly string[]) => string;
  /** Between the last node and the first edge. */
  readonly edgesStart: string;
  readonly edge: (index: number, source: string, target: string, weight: string | undefined) => string;
  /** All after the last edge. */
  readonly tail: string;
}

/**
 * A population as a graph in XML: nodes with their groups and traits, edges with weights; undirected when every tie
 * leads both ways with one weight. O(members + memberships + ties).
 */
export function writeXmlGraph(population: Population, syntax: XmlGraphSyntax): Iterable<Uint8Array> {
  const { memberCount, memberOffsets, memberGroups, tieCount, tieOffsets, tieTargets, tieWeights } =
    population;
  const members = labelsOf(population.memberLabels, memberCount).map(escapeXml);
  const groups = labelsOf(population.groupLabels, population.groupCount).map((label) =>
    escapeXml(JSON.stringify(label)),
  );
  const traits = Object.entries(population.traits);
  const traitNames = traits.map(([name]) => escapeXml(name));
  const isSymmetric = hasSymmetricTies(population);
  return chunksOf(function* (out) {
    out.text(syntax.head(isSymmetric, traitNames));
    for (let i = 0; i < memberCount; i++) {
      const own = memberGroups.subarray(memberOffsets[i], memberOffsets[i + 1]);
      const list = own.length > 0 ? `[${Array.from(own, (g) => groups[g]).join(', ')}]` : undefined;
      const values = traits.map(([, column]) => decimal32(column[i]!));
      out.text(syntax.node(members[i]!, list, values));
      yield;
    }
    out.text(syntax.edgesStart);
    for (let i = 0; tieCount > 0 && i < memberCount; i++) {
      for (let j = tieOffsets[i]!; j < tieOffsets[i + 1]!; j++) {
        const target = tieTargets[j]!;
        if (isSymmetric && target < i) continue;
        const weight = tieWeights.length > 0 ? decimal32(tieWeights[j]!) : undefined;
        out.text(syntax.edge(j, members[i]!, members[target]!, weight));
        yield;
      }
    }
    out.text(syntax.tail);
    yield;
  });
}
