import { describe, expect, it } from 'vitest';
import { readPassOn } from './readPassOn.js';

const crisis = { incident: { content: 'a', by: { kind: 'random', count: 1 } } };
const contents = [
  { id: 'a', valence: -1 },
  { id: 'b', counters: 'a' },
  { id: 'c', valence: 1 },
];

/** What is wrong with these answers, given without keys of no value, as a file has them. */
function answers(...response: object[]): string[] {
  const given = JSON.parse(JSON.stringify({ contents, crisis: { ...crisis, response } })) as object;
  const { problems } = readPassOn(given, { platforms: ['facebook', 'twitter'] });
  return problems.map(({ path, code, received }) => `${path} ${code} ${received}`);
}

const answer = (change: object) => answers({ delay: '1h', strategy: 'rebuild', content: 'b', ...change });

describe('problems of an answer', () => {
  it('name what an answer lacks or cannot have', () => {
    expect(answer({})).toEqual([]);
    expect(answers({ delay: '1h', strategy: 'silence' }, { at: '2h', strategy: 'take-down' })).toEqual([]);
    expect(answer({ content: 'c' })).toMatchInlineSnapshot(`
      [
        "crisis.response[0].content countering-content "c"",
      ]
    `);
    expect(answer({ content: 'a' })).toMatchInlineSnapshot(`
      [
        "crisis.response[0].content countering-content "a"",
      ]
    `);
    expect(answer({ content: 'bb' })).toMatchInlineSnapshot(`
      [
        "crisis.response[0].content known-content "bb"",
      ]
    `);
    expect(answer({ content: undefined })).toMatchInlineSnapshot(`
      [
        "crisis.response[0].strategy needs-key "rebuild"",
      ]
    `);
    expect(answer({ delay: undefined })).toMatchInlineSnapshot(`
      [
        "crisis.response[0] either-key {"strategy":"rebuild","content":"b"}",
      ]
    `);
    expect(
      answer({ strategy: 'take-down', content: undefined, brief: { count: 1 }, trust: 1 }),
    ).toMatchInlineSnapshot(`
      [
        "crisis.response[0].brief needs-key {"count":1}",
        "crisis.response[0].trust needs-key 1",
      ]
    `);
  });

  it('name another strategy for the same content', () => {
    const [rebuild, explain] = ['rebuild', 'explain'].map((strategy) => ({ strategy, content: 'b' }));
    expect(answers({ at: '1h', ...rebuild }, { at: '2h', ...rebuild })).toEqual([]);
    expect(answers({ at: '1h', ...rebuild }, { at: '2h', ...explain })).toEqual([
      'crisis.response[1].strategy same-strategy "explain"',
    ]);
  });

  it('name keys of another channel', () => {
    const flight = { reach: 0.1, frequency: 1, lasts: '1h' };
    expect(answer({ ...flight, followers: 0.1 })).toMatchInlineSnapshot(`
      [
        "crisis.response[0].reach unused-key 0.1",
        "crisis.response[0].frequency unused-key 1",
        "crisis.response[0].lasts unused-key "1h"",
      ]
    `);
    expect(answer({ channel: 'direct', ...flight, followers: 0.1 })).toMatchInlineSnapshot(`
      [
        "crisis.response[0].followers unused-key 0.1",
        "crisis.response[0].reach unused-key 0.1",
        "crisis.response[0].frequency unused-key 1",
        "crisis.response[0].lasts unused-key "1h"",
      ]
    `);
    expect(answer({ channel: 'radio', followers: 0.1, platforms: ['twitter'] })).toMatchInlineSnapshot(`
      [
        "crisis.response[0].followers unused-key 0.1",
        "crisis.response[0].platforms unused-key ["twitter"]",
      ]
    `);
    expect(answer({ channel: 'radio', ...flight })).toEqual([]);
    expect(answer({ channel: 'radio', strategy: 'take-down', platforms: ['twitter'] })).toEqual([]);
    expect(answer({ channel: 'account', followers: 0.1, platforms: ['twitter'] })).toEqual([]);
  });
});
