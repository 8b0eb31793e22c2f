import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelQueue } from './labelQueue.js';
import { LabelTable } from './labelTable.js';
import { hashWords, packBytes, viewOf } from './labelWords.js';
import { MemoryMeter } from './memoryMeter.js';

const encoder = new TextEncoder();
const open = (onMalformed: (label: Uint8Array) => void = () => {}) =>
  new LabelTable(new MemoryMeter('test', undefined), onMalformed);

/** The index of each label, by queues that are emptied when they are full and at the end. */
function indicesOf(labels: readonly string[], numbers: 'at-once' | 'together', table = open()): number[] {
  const queue = new LabelQueue(table, { numbers });
  const indices: number[] = [];
  const settle = () => {
    queue.settle();
    indices.push(...queue.indices.subarray(0, queue.length));
    queue.clear();
  };
  for (const label of labels) {
    const bytes = encoder.encode(`<${label}>`);
    const value = /^(0|[1-9]\d{0,7})$/.test(label) ? Number(label) : -1;
    queue.push(bytes, 1, bytes.length - 1, value);
    bytes.fill(0); // a queue keeps nothing of where a label was read
    if (queue.isFull) settle();
  }
  settle();
  return indices;
}

function expectedOf(labels: readonly string[]): number[] {
  const map = new Map<string, number>();
  return labels.map((label) => map.get(label) ?? map.set(label, map.size).size - 1);
}

/** Names that all come to the same slot of a table with fewer than 2^12 of them. */
function collidingNames(count: number): string[] {
  const words = new Int32Array(4);
  const names: string[] = [];
  for (let i = 0; names.length < count; i++) {
    const name = `n${i}`;
    const bytes = encoder.encode(name);
    packBytes(viewOf(bytes), 0, bytes.length, words, 0);
    if ((hashWords(words, 0, bytes.length, 0x9e3779b9 | 0) & 0xfff) === 7) names.push(name);
  }
  return names;
}

describe('LabelQueue', () => {
  const label = fc.oneof(
    fc.nat(300).map(String),
    fc.nat(99_999_999).map(String),
    fc.nat(20).map((n) => `0${n}`),
    fc.bigInt({ min: 10n ** 7n, max: 10n ** 20n }).map(String),
    fc.nat(300).map((n) => `member-${n}`),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('é'.repeat(2048), 'a'.repeat(4096), 'a'.repeat(4095)),
  );
  for (const numbers of ['at-once', 'together'] as const) {
    it(`gives labels of all kinds the indices that a Map does, numbers ${numbers}`, () => {
      fc.assert(
        fc.property(fc.array(label, { maxLength: 700 }), (labels) => {
          const all = [...labels, ...labels];
          expect(indicesOf(all, numbers)).toEqual(expectedOf(all));
        }),
      );
    });
  }

  it('keeps 200,000 names and numbers apart, while tables grow between and within queues', () => {
    const labels = Array.from({ length: 400_000 }, (_, i) => {
      const member = (i * 7919) % 200_000;
      return member % 3 === 0 ? String(member * 331) : `m${member}`;
    });
    expect(indicesOf(labels, 'together')).toEqual(expectedOf(labels));
  });

  it('finds labels that were made to collide, also when the seed of hashes changes within a queue', () => {
    const others = Array.from({ length: 1100 }, (_, i) => `other-${i}`);
    const names = collidingNames(250);
    const labels = [...others, ...names.flatMap((name, i) => [name, names[i >> 1]!])];
    expect(indicesOf(labels, 'together')).toEqual(expectedOf(labels));
  });

  it('reports what is not UTF-8 while its line is at hand, though others wait', () => {
    const seen: number[] = [];
    const table = open((malformed) => seen.push(malformed.length));
    const queue = new LabelQueue(table);
    queue.push(encoder.encode('ann'), 0, 3, -1);
    queue.push(Uint8Array.of(0xc3, 0x28), 0, 2, -1);
    expect(seen).toEqual([2]);
    queue.settle();
    expect([...queue.indices.subarray(0, 2)]).toEqual([0, 1]);
  });
});
