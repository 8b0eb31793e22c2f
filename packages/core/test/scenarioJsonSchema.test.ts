import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { parseDocument } from '../../cli/src/files/parseDocument.js';
import { MODELS } from '../src/models/modelList.js';
import { PRESETS } from '../src/scenario/presets.js';
import { scenarioJsonSchema, scenarioSchemas } from '../src/scenario/scenarioSchema.js';
import { writtenOut } from '../testkit/writtenOut.js';

type Schema = Readonly<Record<string, unknown>>;

const schema = scenarioJsonSchema() as Schema & { $defs: Readonly<Record<string, Schema>> };
const text = JSON.stringify(schema, undefined, 2);

describe('the JSON Schema of scenarios', () => {
  const names = Object.keys(schema.$defs);

  it('is less than 150 kB as it is printed', () => {
    expect(text.length).toBeLessThan(150_000);
  });

  it('says what the schemas say, with title and description of each key, when its definitions are written out', () => {
    const { passOn, seeded, classical } = scenarioSchemas;
    const whole = z.toJSONSchema(z.union([passOn(), seeded(), classical()]), { io: 'input' });
    expect(writtenOut(schema)).toEqual(whole);
  });

  it('defines what it refers to, and nothing else', () => {
    const meant = [...text.matchAll(/"\$ref": "#\/\$defs\/([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(meant)).toEqual(new Set(names));
  });

  it('names its definitions in words', () => {
    for (const name of names) expect(name).toMatch(/^[a-zA-Z][\w.-]*$/);
    expect(names.filter((name) => /-\d+$/.test(name))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['population', 'model.bass', 'timeline.item', 'crisis', 'memberValueFrom0To1']),
    );
  });

  it('is the same each time', () => {
    expect(JSON.stringify(scenarioJsonSchema(), undefined, 2)).toBe(text);
  });
});

describe('by the JSON Schema', () => {
  const takes = validator();
  const head = { format: 'grapevine-scenario/1', population: { file: 'circles.tsv', as: 'memberships' } };
  const seedSet = { kind: 'random', count: 5 };
  const classical = (model: unknown) => ({ ...head, model, seedSet });
  const [preset] = PRESETS.filter(({ name }) => name === 'product-launch-crisis').map(
    ({ scenario }) => scenario as Schema,
  );

  test.each(PRESETS.map(({ name, scenario }) => [name, scenario]))(
    'preset %s is a scenario',
    (_, scenario) => {
      expect(takes(scenario)).toBe(true);
    },
  );

  test.each(['launch', 'complaint', 'crisis'])('example %s is one', async (name) => {
    const file = new URL(`../../../examples/${name}.yaml`, import.meta.url);
    expect(takes(await parseDocument(readFileSync(file, 'utf8'), 'scenario', 'yaml'))).toBe(true);
  });

  test.each(MODELS.map(({ kind }) => kind))('%s with its defaults is a model', (kind) => {
    expect(takes(classical({ kind }))).toBe(true);
    expect(takes(classical({ kind, spead: 1 }))).toBe(false);
  });

  test.each([
    ['a law of a value of members', { kind: 'bass', p: { uniform: { min: 0, max: 0.1 } } }, true],
    ['a trait', { kind: 'deffuant', epsilon: { trait: 'openness' } }, true],
    ['a value of groups', { kind: 'cascade-permeability', permeability: { platforms: { '*': 0.1 } } }, true],
    ['a model of one’s own', { kind: 'custom', name: 'mine' }, true],
    ['a value out of its range', { kind: 'deffuant', epsilon: 1.5 }, false],
    ['a law beyond its range', { kind: 'deffuant', epsilon: { uniform: { min: 0, max: 2 } } }, false],
    ['a law without one of its numbers', { kind: 'bass', p: { normal: { mean: 0.1 } } }, false],
    ['an unknown law', { kind: 'bass', p: { gamma: { mean: 0.1 } } }, false],
    ['a word that is no choice', { kind: 'bass', time: 'sometimes' }, false],
    ['a text for a number', { kind: 'hawkes', offspring: 'many' }, false],
    ['an unknown model', { kind: 'bas' }, false],
  ])('%s: %j', (_, model, isOne) => {
    expect(takes(classical(model))).toBe(isOne);
  });

  test.each([
    ['no population', { population: undefined }],
    ['an unknown generator', { population: { generate: { kind: 'everyday' } } }],
    ['a file of an unknown format', { population: { file: 'a', as: 'csv' } }],
    ['no contents', { contents: [] }],
    ['an unknown key', { contens: [] }],
    ['a trait beyond its range', { members: { usefulness: 1001 } }],
    ['half a run', { runs: 0.5 }],
    ['a strategy of another name', { crisis: { ...(preset!.crisis as object), strategies: { denial: {} } } }],
    ['a post without time', { timeline: [{ post: 'launch', at: 5 }] }],
    ['another version', { format: 'grapevine-scenario/2' }],
  ])('a preset with %s is none', (_, change) => {
    expect(takes({ ...preset, ...change })).toBe(false);
  });

  it('nothing has to happen twice, but something once', () => {
    const { timeline, broadcast, crisis, seedSet: _, ...still } = preset!;
    expect([timeline, broadcast, crisis].some((what) => what !== undefined)).toBe(true);
    expect(takes(still)).toBe(false);
  });
});

/** Whether something is as the schema says: its forms one by one, as zod cannot read `anyOf` beside `properties`. */
function validator(): (value: unknown) => boolean {
  const { anyOf: forms, ...rest } = schema as unknown as { anyOf: readonly Schema[] };
  const readers = forms.map(({ anyOf, ...form }) => {
    const happenings = anyOf as readonly { required: readonly string[] }[] | undefined;
    const read = z.fromJSONSchema({ ...rest, ...form } as Parameters<typeof z.fromJSONSchema>[0]);
    return { read, happenings };
  });
  return (value) => {
    const document = JSON.parse(JSON.stringify(value)) as Schema;
    return readers.some(
      ({ read, happenings }) =>
        read.safeParse(document).success &&
        (happenings?.some(({ required }) => required.every((key) => key in document)) ?? true),
    );
  };
}
