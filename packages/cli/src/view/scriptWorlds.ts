import {
  type ChunkExecutor,
  type Experiment,
  ensembleRuns,
  figureColumns,
  figureName,
  type GrapevineError,
  type PassOnFacts,
  type Problem,
  type RngSeed,
  type Script,
} from '@grapevine/core';
import { type Changes, withChanges } from '@grapevine/viz';
import { oneOfProblem } from './oneOfProblem.js';

/** What came of a run: the paths of its figures, or why it could not be simulated. */
interface Tried {
  readonly figures?: readonly string[];
  readonly problems: readonly Problem[];
}

export interface ScriptWorldsOptions {
  /** By letter. */
  readonly experiments: Readonly<Record<string, Experiment>>;
  readonly variants: Script['variants'];
  readonly rngSeed: RngSeed;
  readonly pool: ChunkExecutor;
}

/** The worlds that a script speaks of: those of the page, and those with changes. Each is tried once, by one run. */
export class ScriptWorlds {
  readonly #options: ScriptWorldsOptions;
  readonly #tried = new Map<string, Promise<Tried>>();

  constructor(options: ScriptWorldsOptions) {
    this.#options = options;
  }

  /** Why a world cannot be simulated with changes; nothing where there is no such world. */
  async changeProblems(letter: string, changes: Changes, path: string): Promise<readonly Problem[]> {
    const { problems } = await this.#try(letter, changes);
    return problems.map((problem) => ({
      ...problem,
      path: `${path}.${problem.path.replace(/^passOn\./, '')}`,
    }));
  }

  /** That a world has no such figure; nothing where there is no such world, or it cannot be simulated. */
  async figureProblems(figure: string, path: string): Promise<readonly Problem[]> {
    const { world, less, path: asked } = figureName(figure)!;
    for (const name of [world, ...(less === undefined ? [] : [less])]) {
      const { world: letter = name, changes = {} } = this.#options.variants[name] ?? {};
      const { figures } = await this.#try(letter, changes);
      if (figures && !figures.includes(asked)) return [nearestProblem(asked, figures, path)];
    }
    return [];
  }

  #try(letter: string, changes: Changes): Promise<Tried> {
    const key = JSON.stringify([letter, changes]);
    const known = this.#tried.get(key);
    if (known) return known;
    const { experiments, rngSeed, pool } = this.#options;
    const world = experiments[letter];
    const tried = world ? tryRun(changed(world, changes), rngSeed, pool) : Promise.resolve({ problems: [] });
    this.#tried.set(key, tried);
    return tried;
  }
}

/** An experiment with values by path, as pages change it. */
function changed(experiment: Experiment, changes: Changes): Experiment {
  if ('passOn' in experiment) {
    const { population, passOn } = experiment;
    return { population, passOn: withChanges({ ...passOn }, changes) as unknown as typeof passOn };
  }
  const { population, ...rest } = experiment;
  return { population, ...(withChanges(rest, changes) as unknown as typeof rest) };
}

/** Simulates one run. */
async function tryRun(experiment: Experiment, rngSeed: RngSeed, pool: ChunkExecutor): Promise<Tried> {
  let facts: PassOnFacts | undefined;
  const listening: ChunkExecutor = {
    size: pool.size,
    async open(...given) {
      const session = await pool.open(...given);
      facts = session.facts;
      return session;
    },
  };
  try {
    for await (const _ of ensembleRuns(experiment, { rngSeed, runs: 1, pool: listening })) break;
  } catch (error) {
    const { code, problems } = error as Partial<GrapevineError>;
    if (code !== 'invalid-input' || !problems) throw error;
    return { problems };
  }
  return { figures: facts ? [...figureColumns(facts).keys()] : ['reach'], problems: [] };
}

/** Names what there is at the deepest place that the path of a figure reaches. */
function nearestProblem(asked: string, figures: readonly string[], path: string): Problem {
  const keys = asked.split('.');
  let depth = keys.length - 1;
  const before = () =>
    keys
      .slice(0, depth)
      .map((key) => `${key}.`)
      .join('');
  while (depth > 0 && !figures.some((figure) => figure.startsWith(before()))) depth--;
  const known = figures.filter((figure) => figure.startsWith(before()));
  const next = new Set(known.map((figure) => figure.slice(before().length).split('.')[0]!));
  return oneOfProblem(path, keys[depth]!, [...next]);
}
