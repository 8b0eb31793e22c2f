import {
  type Beat,
  type ChunkExecutor,
  type Experiment,
  figureName,
  type Problem,
  type RngSeed,
  type Script,
  spokenWave,
} from '@grapevine/core';
import { letterOf } from '../compare/letterOf.js';
import { figuresIn } from './figuresIn.js';
import { oneOfProblem } from './oneOfProblem.js';
import { ScriptWorlds } from './scriptWorlds.js';

/** The page that a script is for. */
export interface ScriptedPage {
  /** The worlds of the page, A first. */
  readonly worlds: readonly Experiment[];
  readonly rngSeed: RngSeed;
  /** How many runs the page can show. */
  readonly runs: number;
  /** Where runs are tried. */
  readonly pool: ChunkExecutor;
}

/**
 * What a script asks for that its page does not have: worlds, contents, runs, figures, changes that can be simulated, an
 * exercise in a world without an answer. Simulates one run of each world, variant and change that the script names.
 */
export async function scriptProblems(
  script: Script,
  { worlds, rngSeed, runs, pool }: ScriptedPage,
): Promise<readonly Problem[]> {
  const experiments = Object.fromEntries(worlds.map((world, i) => [letterOf(i), world]));
  const { variants, beats } = script;
  const tried = new ScriptWorlds({ experiments, variants, rngSeed, pool });
  const changes = [
    ...Object.entries(variants).map(([name, variant]) => ({ ...variant, path: `variants.${name}.changes` })),
    ...beats.flatMap(({ view }, i) =>
      Object.entries(view?.changes ?? {}).map(([world, each]) => ({
        ...{ world, changes: each, path: `beats[${i}].view.changes.${world}` },
      })),
    ),
  ];
  const problems = [
    ...changes.map(({ world, changes: each, path }) => tried.changeProblems(world, each, path)),
    ...figuresIn(beats).map(({ figure, path }) => tried.figureProblems(figure, path)),
  ];
  return [
    ...unknownWorlds(script, Object.keys(experiments)),
    ...(await Promise.all(problems)).flat(),
    ...beats.flatMap((beat, i) => beatProblems(beat, `beats[${i}]`, experiments, runs)),
  ];
}

/** Letters of worlds that the page does not have. */
function unknownWorlds({ variants, beats }: Script, letters: readonly string[]): Problem[] {
  const named = [
    ...Object.entries(variants).map(([name, { world }]) => [`variants.${name}.world`, world] as const),
    ...beats.flatMap(({ view = {}, exercise }, i) => [
      ...(view.show ?? []).map((letter, j) => [`beats[${i}].view.show[${j}]`, letter] as const),
      ...Object.keys(view.changes ?? {}).map((letter) => [`beats[${i}].view.changes`, letter] as const),
      ...(exercise ? [[`beats[${i}].exercise.world`, exercise.world] as const] : []),
    ]),
  ];
  const known = [...letters, ...Object.keys(variants)];
  const counted = figuresIn(beats).flatMap(({ figure, path }) => {
    const { world, less = world } = figureName(figure)!;
    return [...new Set([world, less])].map((name) => [path, name] as const);
  });
  return [
    ...named.flatMap(([path, name]) => (letters.includes(name) ? [] : [oneOfProblem(path, name, letters)])),
    ...counted.flatMap(([path, name]) => (known.includes(name) ? [] : [oneOfProblem(path, name, known)])),
  ];
}

/** Contents, runs and an exercise that the page does not have. */
function beatProblems(
  { view = {}, exercise }: Beat,
  path: string,
  experiments: Readonly<Record<string, Experiment>>,
  runs: number,
): Problem[] {
  const worlds = Object.values(experiments);
  const { contents = [], run = 0 } = view;
  const problems = contents.slice(0, worlds.length).flatMap((id, i) => {
    const known = contentsOf(worlds[i]!);
    return known.includes(id) ? [] : [oneOfProblem(`${path}.view.contents[${i}]`, id, known)];
  });
  const add = (code: Problem['code'], where: string, received: unknown, max = 0) =>
    problems.push({ code, path: `${path}.${where}`, received: JSON.stringify(received), details: { max } });
  if (contents.length > worlds.length) add('at-most-entries', 'view.contents', contents, worlds.length);
  if (run >= runs) add('index-below', 'view.run', run, runs);
  const company = exercise && experiments[exercise.world];
  if (company && !answers(company)) add('a-posted-answer', 'exercise.world', exercise.world);
  return problems;
}

function contentsOf(experiment: Experiment): readonly string[] {
  return 'passOn' in experiment ? experiment.passOn.contents.map(({ id }) => id) : ['content'];
}

function answers(experiment: Experiment): boolean {
  return 'passOn' in experiment && spokenWave(experiment.passOn) !== undefined;
}
