import { expect, test } from 'vitest';
import { allowedOrigins } from './allowedOrigins.js';
import { messagesJsonSchema } from './messagesJsonSchema.js';
import { readHostMessage } from './readHostMessage.js';

const message = (type: string, payload?: unknown) => ({ source: 'grapevine', v: 1, type, id: 'a', payload });

test.each([
  message('play'),
  message('getState'),
  message('seek', { at: 12.5 }),
  message('set', { run: 3, speed: 2, lang: 'fr', contents: ['a'], changes: [{ 'model.appeal': 0.4 }] }),
  message('export', { kind: 'png', scale: 4 }),
  message('load', { link: 'v=1' }),
])('a message of the protocol is taken as it is: %#', (posted) => {
  expect(readHostMessage(posted)).toEqual({ message: posted });
});

test.each([undefined, null, 7, 'grapevine', [], {}, { source: 'webpack' }])(
  'what is not ours is no message: %#',
  (posted) => {
    expect(readHostMessage(posted)).toBeUndefined();
  },
);

test.each([
  [{ ...message('play'), v: 2 }, 'unsupported-version'],
  [message('toString'), 'unknown-type'],
  [message('seek'), 'invalid-payload'],
  [message('seek', { at: Number.NaN }), 'invalid-payload'],
  [message('seek', { at: -1 }), 'invalid-payload'],
  [message('set', { toString: 1 }), 'invalid-payload'],
  [message('set', { run: 1.5 }), 'invalid-payload'],
  [message('set', { speed: 0 }), 'invalid-payload'],
  [message('set', { contents: [1] }), 'invalid-payload'],
  [message('set', { changes: [JSON.parse('{"__proto__.x":1}')] }), 'invalid-payload'],
  [message('export', { kind: 'exe' }), 'invalid-payload'],
  [message('export', { kind: 'png', scale: 100 }), 'invalid-payload'],
  [message('load', {}), 'invalid-payload'],
  [message('load', { data: 'text' }), 'invalid-payload'],
])('a message that is wrong says how, and keeps its id: %#', (posted, code) => {
  expect(readHostMessage(posted)).toMatchObject({ id: 'a', code });
});

test('the schema has all messages that are read', () => {
  type Part = { readonly oneOf: readonly { readonly title: string }[] };
  const { $defs } = messagesJsonSchema() as { readonly $defs: Readonly<Record<'fromHost' | 'toHost', Part>> };
  const types = $defs.fromHost.oneOf.map(({ title }) => title);
  expect(types).toEqual(['load', 'set', 'play', 'pause', 'seek', 'export', 'getState']);
  for (const type of types)
    expect(readHostMessage(message(type))).not.toMatchObject({ code: 'unknown-type' });
  expect($defs.toHost.oneOf.map(({ title }) => title)).toEqual([
    'ready',
    'ack',
    'state',
    'end',
    'error',
    'resize',
  ]);
});

test('origins are read from the attribute; what is none is left out', () => {
  expect(
    allowedOrigins(
      'https://learn.example/course, http://127.0.0.1:8080 null * file:///x https://learn.example',
    ),
  ).toEqual(['https://learn.example', 'http://127.0.0.1:8080']);
  expect([allowedOrigins(null), allowedOrigins('  ')]).toEqual([[], []]);
});
