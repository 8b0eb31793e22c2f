import { describe, expect, test } from 'vitest';
import { messagesOf } from '../messages/messagesOf.js';
import { applySettings, parseSetting, parseValue } from './setting.js';

const en = messagesOf('en');
const set = (document: unknown, ...settings: string[]) =>
  applySettings(
    document,
    settings.map((text) => parseSetting(text, en)),
    en,
  );

describe('parseValue', () => {
  test.each([
    ['5', 5],
    ['-0.5e3', -500],
    ['true', true],
    ['null', null],
    ['{"poisson":8}', { poisson: 8 }],
    ['[1,2]', [1, 2]],
    ['"7"', '7'],
    ['text', 'text'],
    ['', ''],
    ['007', '007'],
    ['> 300', '> 300'],
    ['{broken', '{broken'],
  ])('%s', (text, value) => {
    expect(parseValue(text)).toEqual(value);
  });

  test('a whole number that a double cannot hold stays text', () => {
    expect(parseValue('12345678901234567890')).toBe('12345678901234567890');
    expect(parseValue('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('applySettings', () => {
  test('overrides a key and leaves the others and the original alone', () => {
    const document = { runs: 10, name: 'a' };
    expect(set(document, 'runs=20')).toEqual({ runs: 20, name: 'a' });
    expect(document).toEqual({ runs: 10, name: 'a' });
  });

  test('reaches nested keys and list entries, by dots or brackets', () => {
    const document = { contents: [{ id: 'a' }, { id: 'b' }], model: { kind: 'x', p: 1 } };
    expect(set(document, 'contents[1].id=c', 'contents.0.id=d', 'model.p=0.5')).toEqual({
      contents: [{ id: 'd' }, { id: 'c' }],
      model: { kind: 'x', p: 0.5 },
    });
  });

  test('creates missing keys, lists and entries at the end of a list', () => {
    expect(set({}, 'a.b.c=1')).toEqual({ a: { b: { c: 1 } } });
    expect(set({}, 'list[0].id=a', 'list[1].id=b')).toEqual({ list: [{ id: 'a' }, { id: 'b' }] });
    expect(set({ by: 'x' }, 'by.kind=random')).toEqual({ by: { kind: 'random' } });
  });

  test('takes keys with dots in quotes and values with equals signs', () => {
    expect(set({}, 'expect["contents.content.reach.mean"]=>= 3')).toEqual({
      expect: { 'contents.content.reach.mean': '>= 3' },
    });
  });

  test('later settings win', () => {
    expect(set({}, 'runs=1', 'runs=2')).toEqual({ runs: 2 });
  });

  test('never touches the prototype of objects', () => {
    const changed = set({}, '__proto__.polluted=1', 'constructor.prototype.polluted=1');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(changed as object)).toEqual(['__proto__', 'constructor']);
  });

  test.each([
    '',
    'runs',
    '=1',
    '.a=1',
    'a..b=1',
    'a[x]=1',
    'a[0=1',
    'a.=1',
    'a["\\x"]=1',
    `${'a.'.repeat(600)}a=1`,
  ])('refuses the path of "%.20s"', (text) => {
    expect(() => parseSetting(text, en)).toThrowError(expect.objectContaining({ code: 'wrong-usage' }));
  });

  test('refuses an index beyond the end of a list, or none', () => {
    expect(() => set({ a: [1] }, 'a[2]=1')).toThrowError(/index from 0 to 1/);
    expect(() => set({ a: [1] }, 'a.b=1')).toThrowError(/index from 0 to 1/);
  });
});
