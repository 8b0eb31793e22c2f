import { describe, expect, it } from 'vitest';
import { bytesOf, inChunks } from '../../../testkit/byteSources.js';
import { populationFacts } from '../../../testkit/populationFacts.js';
import { problemsIn } from '../../../testkit/problemsIn.js';
import { labelsOf } from '../labelsOf.js';
import { readPopulation } from './readPopulation.js';

/** Labels of every kind, many of them more than once: short and long numbers, zeros in front, names, accents. */
const labels = Array.from({ length: 3000 }, (_, i) => {
  const k = (i * 1237) % 1100;
  const kinds = [
    `${k}`,
    `0${k}`,
    `${k}000000`,
    `${k}00000000000`,
    `member-${k}`,
    `é${k}`,
    `#`.padStart(2, 'x') + k,
  ];
  return kinds[k % kinds.length]!;
});
const inOrder = (names: readonly string[]) => [...new Set(names)];
const pairs = Array.from(
  { length: labels.length / 2 },
  (_, j) => [labels[2 * j]!, labels[2 * j + 1]!] as const,
);
const path = 'file.txt';
const SIZES = [1, 7, 512, 100_000];

describe('labels of all kinds, in pieces of any size', () => {
  for (const size of SIZES) {
    it(`are members of an edge list, by first appearance (${size} bytes)`, async () => {
      const text = pairs.map((pair) => pair.join(' ')).join('\n');
      const { population } = await readPopulation(inChunks(bytesOf(text), size), 'edge-list', {
        path,
        directed: true,
      });
      expect(labelsOf(population.memberLabels, population.memberCount)).toEqual(inOrder(labels));
      const ties = new Set(pairs.filter(([u, v]) => u !== v).map((pair) => pair.join(' ')));
      expect(new Set(populationFacts(population).ties.map((tie) => tie.join(' ')))).toEqual(ties);
    });

    it(`are members and groups of memberships (${size} bytes)`, async () => {
      const text = pairs.map((pair) => pair.join('\t')).join('\r\n');
      const { population } = await readPopulation(inChunks(bytesOf(text), size), 'memberships', { path });
      const { memberLabels, memberCount, groupLabels, groupCount } = population;
      expect(labelsOf(memberLabels, memberCount)).toEqual(inOrder(pairs.map(([member]) => member)));
      expect(labelsOf(groupLabels, groupCount)).toEqual(inOrder(pairs.map(([, group]) => group)));
      const given = new Set(pairs.map((pair) => pair.join(' ')));
      expect(new Set(populationFacts(population).memberships.map((pair) => pair.join(' ')))).toEqual(given);
    });

    it(`are members of groups a line (${size} bytes)`, async () => {
      const lines = Array.from({ length: 10 }, (_, g) => labels.slice(300 * g, 300 * (g + 1)));
      const text = lines.map((line) => line.join(', ')).join('\n');
      const { population } = await readPopulation(inChunks(bytesOf(text), size), 'hyperedges', { path });
      expect(labelsOf(population.memberLabels, population.memberCount)).toEqual(inOrder(labels));
      const given = new Set(lines.flatMap((line, g) => line.map((member) => `${member} ${g}`)));
      expect(new Set(populationFacts(population).memberships.map((pair) => pair.join(' ')))).toEqual(given);
    });
  }
});

describe('problems of text', () => {
  /** A line with a name that is not UTF-8 stands third, and ninth. */
  const broken = (lines: readonly string[]) => {
    const bytes = bytesOf(lines.join('\n'));
    return bytes.map((byte) => (byte === 0x7e ? 0xff : byte)); // a tilde becomes a byte that UTF-8 has not
  };
  const wrong = ['a b', 'c', 'd ~x', 'e f', 'g h i j', 'k l', 'm', 'n o', '~y p', 'q'];

  it('come in the order of lines, whatever waits to be looked up', async () => {
    for (const size of SIZES) {
      const source = () => inChunks(broken(wrong), size);
      const read = (format: 'edge-list' | 'memberships' | 'hyperedges') =>
        problemsIn(() => readPopulation(source(), format, { path }));
      const expected = [
        'file.txt:2 columns "c"',
        'file.txt:3 utf8-text "\ufffdx"',
        'file.txt:5 columns "g h …"',
        'file.txt:7 columns "m"',
        'file.txt:9 utf8-text "\ufffdy"',
        'file.txt:10 columns "q"',
      ];
      expect(await read('memberships')).toEqual(expected);
      expect(await read('edge-list')).toEqual(expected.toSpliced(2, 0, 'file.txt:5 a-finite-number "i"'));
      expect(await read('hyperedges')).toEqual([
        'file.txt:3 utf8-text "\ufffdx"',
        'file.txt:9 utf8-text "\ufffdy"',
      ]);
    }
  });
});
