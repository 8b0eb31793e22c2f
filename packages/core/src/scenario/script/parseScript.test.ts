import { expect, test } from 'vitest';
import type { GrapevineError } from '../../base/grapevineError.js';
import { formatProblem } from '../../base/messages/formatProblem.js';
import { parseScript } from './parseScript.js';
import { scriptJsonSchema } from './scriptJsonSchema.js';

const both = (text: string) => ({ en: text, fr: text });
const script = (beat: object, rest: object = {}) => ({
  format: 'grapevine-script/1',
  title: both('A script'),
  variants: { silence: { world: 'B', changes: { 'crisis.response': [] } } },
  beats: [{ title: both('One'), text: both('Some words'), ...beat }],
  ...rest,
});

function problemsIn(given: unknown): string[] {
  try {
    parseScript(given);
    return [];
  } catch (error) {
    return (error as GrapevineError).problems.map((problem) => formatProblem(problem, 'en'));
  }
}

test('a script has defaults, and parsing what comes of it gives the same again', () => {
  const parsed = parseScript(
    script(
      {
        question: { ask: both('?'), number: { figure: 'B.crisis.lost', max: 10 } },
        exercise: { world: 'B', moments: [{ at: '28h' }] },
      },
      { variants: undefined },
    ),
  );
  expect(parsed.variants).toEqual({});
  expect(parsed.beats[0]!.question!.number!.min).toBe(0);
  expect(parsed.beats[0]!.exercise!.briefed).toContain('bridges');
  expect(parseScript(parsed)).toEqual(parsed);
});

test('everything that is wrong is said at once, each with its place', () => {
  expect(
    problemsIn({
      format: 'grapevine-script/2',
      title: { en: 'English only' },
      beats: [
        { title: both('One'), text: both('{sillence.crisis.lost} of {B.crisis.lost|share}'), playto: '1d' },
        { title: both('Two'), text: both('x'), playTo: 'soon', view: { show: ['E'] } },
        {
          title: both('Three'),
          text: both('x'),
          question: {
            ask: both('?'),
            choices: [{ text: both('a'), figure: 'lost' }, { text: both('b') }],
            right: 2,
          },
        },
        { title: both('Four'), text: both('x'), question: { ask: both('?') } },
        {
          title: both('Five'),
          text: both('x'),
          exercise: { world: 'B', moments: [], strategies: ['silence'] },
        },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "format: expected one of grapevine-script/1, received "grapevine-script/2" (did you mean "grapevine-script/1"?)",
      "title.fr: expected a value (this key is required)",
      "beats[0].playto: expected no key of this name, received "1d" (did you mean "playTo"?)",
      "beats[1].view.show[0]: expected one of A, B, C, D, received "E" (did you mean "A"?)",
      "beats[1].playTo: expected a length of time such as "30min", "6h" or "2d", received "soon"",
      "beats[3].question: expected exactly one of choices, number, received {"ask":{"en":"?","fr":"?"}}",
      "beats[4].exercise.moments: expected a list with at least one entry, received []",
      "beats[4].exercise.strategies[0]: expected one of deny, diminish, explain, rebuild, compensate-publicly, compensate-privately, take-down, bolster, received "silence"",
      "beats[0].text.en: expected one of A, B, C, D, received "sillence"",
      "beats[0].text.fr: expected one of A, B, C, D, received "sillence"",
      "beats[2].question.choices[0].figure: expected one of A, B, C, D, received "lost"",
      "beats[2].question.right: expected an index below 2, received 2",
    ]
  `);
});

test('a figure names a world of the page or a variant, alone or less another', () => {
  expect(
    problemsIn(script({ text: both('{silence-B.crisis.lost} and {D.contents.a.reach|between}') })),
  ).toEqual([]);
  expect(problemsIn(script({ text: both('{silence-noise.crisis.lost}') }))).toHaveLength(2);
  expect(problemsIn(script({ view: { changes: { B: { 'contents[0].figure': 'anything' } } } }))).toEqual([]);
});

test('editors know the format from its JSON Schema', () => {
  const schema = scriptJsonSchema() as { required: string[]; properties: object };
  expect(schema.required).toEqual(['format', 'title', 'beats']);
  expect(JSON.stringify(schema)).toContain('compensate-publicly');
});
