import { EXPORT_KINDS, MESSAGE_SOURCE, MESSAGE_VERSION } from './protocol.js';

type Schema = Readonly<Record<string, unknown>>;

const NONE: Schema = {};
const TEXT: Schema = { type: 'string' };

const STATE_PARTS: Readonly<Record<string, Schema>> = {
  run: { type: 'integer', minimum: 0, description: 'Run of the ensemble, from 0.' },
  at: { type: 'number', minimum: 0, description: 'Hours from the start; in a classical model steps.' },
  isPlaying: { type: 'boolean' },
  speed: { type: 'number', minimum: 0.1, maximum: 16, description: 'How many times faster than usual.' },
  onlyDifferent: { type: 'boolean', description: 'Only members who fare differently shine.' },
  contents: {
    type: 'array',
    items: TEXT,
    maxItems: 4,
    description: 'Id of the content that each world shows.',
  },
  changes: {
    type: 'array',
    items: { type: 'object', maxProperties: 200 },
    maxItems: 4,
    description: 'For each world what was changed in its scenario, by path.',
  },
  lang: { enum: ['en', 'fr'] },
};

const STATE = object(STATE_PARTS, Object.keys(STATE_PARTS), 'What a viewer has set.');

const FROM_HOST: Readonly<Record<string, Schema>> = {
  load: {
    ...object(
      { data: { type: 'object' }, link: TEXT },
      [],
      'Data of a page, a permalink (what stands behind #), or both.',
    ),
    minProperties: 1,
  },
  set: object(STATE_PARTS, [], 'What is to be set; what is absent stays as it is.'),
  play: NONE,
  pause: NONE,
  seek: object({ at: STATE_PARTS.at! }, ['at']),
  export: object({ kind: { enum: EXPORT_KINDS }, scale: { type: 'number', minimum: 1, maximum: 4 } }, [
    'kind',
  ]),
  getState: NONE,
};

const TO_HOST: Readonly<Record<string, Schema>> = {
  ready: object({ element: TEXT, worlds: { type: 'array', items: TEXT }, state: STATE }, [
    'element',
    'worlds',
    'state',
  ]),
  ack: object(
    {
      type: { enum: Object.keys(FROM_HOST) },
      state: STATE,
      file: object(
        { name: TEXT, mediaType: TEXT, bytes: { description: 'An ArrayBuffer.' } },
        ['name', 'mediaType', 'bytes'],
        'Of export.',
      ),
      link: { ...TEXT, description: 'Of export of a link: what stands behind #.' },
    },
    ['type', 'state'],
    'The answer to a message that has been obeyed.',
  ),
  state: STATE,
  end: STATE,
  error: object(
    {
      code: { enum: ['unsupported-version', 'unknown-type', 'invalid-payload', 'failed'] },
      message: TEXT,
    },
    ['code', 'message'],
    'A message that cannot be obeyed.',
  ),
  resize: object(
    { width: { type: 'number' }, height: { type: 'number' } },
    ['width', 'height'],
    'CSS pixels that the element would fill.',
  ),
};

/** JSON Schema of the messages between a player in a frame and the page around it. */
export function messagesJsonSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Messages between a Grapevine player and the page that embeds it',
    oneOf: [{ $ref: '#/$defs/fromHost' }, { $ref: '#/$defs/toHost' }],
    $defs: {
      fromHost: { oneOf: messages(FROM_HOST) },
      toHost: { oneOf: messages(TO_HOST) },
    },
  };
}

function messages(payloads: Readonly<Record<string, Schema>>): Schema[] {
  return Object.entries(payloads).map(([type, payload]) => ({
    ...object(
      {
        source: { const: MESSAGE_SOURCE },
        v: { const: MESSAGE_VERSION },
        type: { const: type },
        id: { type: ['string', 'number'], maxLength: 200 },
        payload,
      },
      ['source', 'v', 'type', ...(payload === NONE || type === 'set' ? [] : ['payload'])],
    ),
    title: type,
  }));
}

function object(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  description?: string,
) {
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...(description !== undefined && { description }),
  };
}
