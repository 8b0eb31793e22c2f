import { invalidInput, throwIfAny } from '../base/grapevineError.js';
import type { Note } from '../base/note.js';
import type { ContactPhase } from '../population/contactPhase.js';
import { GENERATORS } from '../population/generators/generatorCatalogue.js';
import { populationKey } from '../population/generators/generatorInput.js';
import type { Population } from '../population/population.js';
import type { ByteSource } from '../population/readers/byteSource.js';
import { readCircleFiles } from '../population/readers/readCircleFiles.js';
import { readPopulation } from '../population/readers/readPopulation.js';
import { readTraits } from '../population/readers/readTraits.js';
import { withTraits } from '../population/withTraits.js';
import type { PassOnScenario } from './passOnScenario.js';
import type { Scenario } from './scenario.js';
import { traitFileProblems } from './traitFileProblems.js';

/** How a scenario reaches its files; the core itself opens none. */
export interface LoadOptions {
  /** Opens a file that the scenario names; throws `not-found` where there is none. */
  readonly open: (file: string) => Promise<ByteSource>;
  /** Names of the files in a folder that the scenario names, or undefined for what is not a folder. */
  readonly list?: (path: string) => Promise<readonly string[] | undefined>;
  /** Most bytes that the population may take; above, `out-of-memory` is thrown. */
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told the bytes read so far. */
  readonly onProgress?: ((bytesRead: number) => void) | undefined;
}

/** A scenario's population. */
export interface LoadedPopulation {
  readonly population: Population;
  /** What was merged, left out or assumed. */
  readonly notes: readonly Note[];
  /** The contacts of each time, where the file tells them; `population` has them all. */
  readonly phases?: readonly ContactPhase[];
}

/**
 * The population of a scenario: read from its file, or generated from its parameters and seed, with the traits of
 * `members.file`.
 *
 * @throws GrapevineError with every problem of the file or the parameters.
 */
export async function loadPopulation(scenario: Scenario, options: LoadOptions): Promise<LoadedPopulation> {
  const loaded = await loadMembers(scenario, options);
  if (loaded.phases && 'contents' in scenario)
    throw invalidInput({ code: 'a-lasting-population', path: 'population.as' });
  const file = 'members' in scenario ? scenario.members.file : undefined;
  if (file === undefined) return loaded;
  const { open, maxBytes, signal } = options;
  const { columns, notes } = await readTraits(await open(file), loaded.population, {
    path: file,
    maxBytes,
    signal,
  });
  throwIfAny(traitFileProblems(columns, scenario as PassOnScenario, loaded.population, file));
  return {
    population: withTraits(loaded.population, columns, maxBytes),
    notes: [...loaded.notes, ...notes],
  };
}

async function loadMembers(scenario: Scenario, options: LoadOptions): Promise<LoadedPopulation> {
  const { population: source, rngSeed } = scenario;
  const { open, list, maxBytes, signal, onProgress } = options;
  signal?.throwIfAborted();
  if ('generate' in source) {
    const { kind, ...parameters } = source.generate;
    const generator = GENERATORS.find((candidate) => candidate.kind === kind)!;
    const key = populationKey(rngSeed);
    return {
      population: await generator.generate(parameters, key, { maxBytes, path: 'population.generate' }),
      notes: [],
    };
  }
  const { file, as, directed, groupAttribute, timeStep } = source;
  const reading = { path: file, directed, groupAttribute, timeStep, maxBytes, signal, onProgress };
  const inFolder = await list?.(file);
  if (as === 'memberships' && (inFolder || isCircles(file))) {
    // in one order on every machine: it gives the members their indices
    const names = inFolder
      ? inFolder
          .filter(isCircles)
          .sort()
          .map((name) => `${file}/${name}`)
      : [file];
    const sources = await Promise.all(names.map(async (name) => ({ name, source: await open(name) })));
    return readCircleFiles(sources, reading);
  }
  return readPopulation(await open(file), as, reading);
}

function isCircles(file: string): boolean {
  return /\.circles(\.gz)?$/.test(file);
}
