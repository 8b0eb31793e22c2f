import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelTable } from './labelTable.js';
import { MemoryMeter } from './memoryMeter.js';

const encoder = new TextEncoder();
const open = (onMalformed: (label: Uint8Array) => void = () => {}) =>
  new LabelTable(new MemoryMeter('test', undefined), onMalformed);
const intern = (table: LabelTable, label: string) => {
  const bytes = encoder.encode(`<${label}>`);
  return table.intern(bytes, 1, bytes.length - 1);
};

describe('LabelTable', () => {
  it('agrees with a Map, for labels of all kinds', () => {
    const label = fc.oneof(
      fc.nat(200_000).map(String),
      fc.nat(20).map((n) => `0${n}`),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
    );
    fc.assert(
      fc.property(fc.array(label, { maxLength: 400 }), (labels) => {
        const table = open();
        const map = new Map<string, number>();
        for (const name of [...labels, ...labels]) {
          const expected = map.get(name) ?? map.set(name, map.size).size - 1;
          expect(intern(table, name)).toBe(expected);
        }
        expect(table.count).toBe(map.size);
        const names = [...map.keys()].map((_, i) => new TextDecoder().decode(table.label(i)));
        expect(names).toEqual([...map.keys()]);
      }),
    );
  });

  it('keeps a million labels apart, in any order', () => {
    const table = open();
    for (let i = 0; i < 1e6; i++) intern(table, String((i * 611_953) % 1e6));
    for (let i = 0; i < 1e6; i += 997) expect(intern(table, String((i * 611_953) % 1e6))).toBe(i);
    expect(table.count).toBe(1e6);
  });

  it('has no column for labels that count from 0', () => {
    const table = open();
    for (let i = 0; i < 2000; i++) intern(table, String(i));
    expect(table.column()).toBeUndefined();
    intern(table, '2001');
    expect(table.column()?.offsets).toHaveLength(2002);
  });

  it('reports a label that is no UTF-8 once', () => {
    const seen: number[] = [];
    const table = open((label) => seen.push(label.length));
    for (let i = 0; i < 3; i++) table.intern(Uint8Array.of(0xc3, 0x28), 0, 2);
    expect(seen).toEqual([2]);
  });
});
