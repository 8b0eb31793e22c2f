import { throwIfAny } from '../../base/grapevineError.js';
import { nearestName } from '../../base/nearestName.js';
import { type Problem, showReceived } from '../../base/problem.js';
import { problemsOf } from '../../base/schemaProblems.js';
import { listIn, recordIn } from '../looseValue.js';
import { figureName, withFigures } from './figureName.js';
import { type Script, WORLD_LETTERS } from './script.js';
import { scriptSchema } from './scriptSchema.js';

let schema: ReturnType<typeof scriptSchema> | undefined;

/**
 * Checks a script and fills in defaults. Whether a figure is one that its world has shows when the world is simulated.
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, each with path, expected and received.
 */
export function parseScript(given: unknown): Script {
  schema ??= scriptSchema();
  const parsed = schema.safeParse(given);
  throwIfAny([
    ...(parsed.success ? [] : problemsOf(parsed.error.issues, given)),
    ...figureProblems(given, '', [...WORLD_LETTERS, ...Object.keys(recordIn(recordIn(given).variants))]),
    ...listIn(recordIn(given).beats).flatMap((beat, i) => rightProblems(beat, `beats[${i}].question.right`)),
  ]);
  return parsed.data as unknown as Script;
}

/** Figures, alone or in texts, that are none or name worlds that there are not. */
function figureProblems(value: unknown, path: string, worlds: readonly string[]): Problem[] {
  if (typeof value === 'string') {
    const problems: Problem[] = [];
    const check = (figure: string) => {
      problems.push(...worldProblems(figure, path, worlds));
      return '';
    };
    if (path.endsWith('.figure')) check(value);
    else if (/\.(en|fr)$/.test(path)) withFigures(value, check);
    return problems;
  }
  if (Array.isArray(value))
    return value.flatMap((entry, i) => figureProblems(entry, `${path}[${i}]`, worlds));
  return Object.entries(recordIn(value)).flatMap(([key, entry]) =>
    key === 'changes' ? [] : figureProblems(entry, path === '' ? key : `${path}.${key}`, worlds),
  );
}

function worldProblems(figure: string, path: string, worlds: readonly string[]): Problem[] {
  const name = figureName(figure);
  const unknown = name
    ? [name.world, name.less].filter((world) => world !== undefined && !worlds.includes(world))
    : [figure];
  return unknown.map((world): Problem => {
    const suggestion = nearestName(world!, worlds);
    return {
      code: 'one-of',
      path,
      received: showReceived(world),
      details: { values: worlds.join(', ') },
      ...(suggestion !== undefined && { suggestion }),
    };
  });
}

function rightProblems(beat: unknown, path: string): Problem[] {
  const { right, choices } = recordIn(recordIn(beat).question);
  const max = listIn(choices).length;
  if (typeof right !== 'number' || right < max) return [];
  return [{ code: 'index-below', path, received: showReceived(right), details: { max } }];
}
