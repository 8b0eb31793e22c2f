import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODELS } from '../../src/models/modelList.js';

interface BrokenRule {
  readonly kind: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
}

const folder = new URL('../../testkit/broken/', import.meta.url);
const root = new URL('../../../../', import.meta.url);
const rules = await Promise.all(
  readdirSync(folder).map(
    async (name) => ((await import(new URL(name, folder).href)) as { broken: BrokenRule }).broken,
  ),
);

describe('the rules that `npm run test:broken-rules` breaks', () => {
  it('are one of each model', () => {
    expect(rules.map(({ kind }) => kind).sort()).toEqual(MODELS.map(({ kind }) => kind).sort());
  });

  it.each(rules)('stands once where it is looked for: $kind', ({ file, find, replace, tests }) => {
    expect(readFileSync(new URL(file, root), 'utf8').split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
    expect(tests.filter((test) => !existsSync(new URL(test, root)))).toEqual([]);
  });
});
