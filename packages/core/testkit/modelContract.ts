import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { GrapevineError } from '../src/base/grapevineError.js';
import type { ParameterSpec } from '../src/base/parameters.js';
import type { Kernel } from '../src/engine/kernel.js';
import type { ClassicalChunk } from '../src/ensemble/classicalChunk.js';
import { classicalRunner } from '../src/ensemble/classicalRunner.js';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { simulate } from '../src/ensemble/simulate.js';
import { chosenModel, type ModelSpec } from '../src/models/catalogue.js';
import { buildPopulation } from '../src/population/buildPopulation.js';
import type { Population } from '../src/population/population.js';
import { rngKey } from '../src/random/rngKey.js';
import type { ClassicalExperiment } from '../src/scenario/experiment.js';
import type { Pool } from '../src/workers/createPool.js';
import {
  type ContactParts,
  contactParts,
  isolatedParts,
  withRepeats,
  withStrangers,
} from './contractPopulation.js';

/** What a model is put to the proof with. */
export interface ContractOptions {
  /** A model of the catalogue, or one that was added. */
  readonly model: ModelSpec;
  /** Two workers and more, shared by the suites of all models. */
  readonly pools: () => Promise<readonly Pool[]>;
}

const MOST_STEPS = 40;
/** Enough for models that need several contacts of one mind. */
const seeds = Array.from({ length: 45 }, (_, i) => (6 * i + (i % 4)) % 290);

const build = (parts: ContactParts): Population => buildPopulation(parts).population;

function experimentOn(population: Population, model: ModelSpec): ClassicalExperiment {
  const members = seeds.filter((member) => member < population.memberCount).map(String);
  const seedSet =
    members.length > 0 ? ({ kind: 'members', members } as const) : ({ kind: 'random', fraction: 0 } as const);
  return { population, model, seedSet, stop: { step: `>= ${MOST_STEPS}` } };
}

/** All that can be seen of each step of a run, of the first `members`. */
function course(kernel: Kernel, run: number, members: number): unknown[] {
  kernel.start(run, seeds, seeds.length);
  const seen: unknown[] = [];
  for (let step = 0; step <= MOST_STEPS; step++) {
    const fresh = [...kernel.active.subarray(kernel.stepStart, kernel.activeCount)];
    const states = kernel.stateOf ? [...kernel.stateOf.subarray(0, members)] : [];
    const opinions = [...(kernel.save().opinions ?? [])].slice(0, members);
    seen.push({ fresh: fresh.filter((member) => member < members).sort((a, b) => a - b), states, opinions });
    if (kernel.over) break;
    kernel.step();
  }
  return seen;
}

const ENTERED_AT = 3;
const ENTERED_RUNS = 150;

/** Members reached by step 12, over runs that enter contacts after the third, if any. Runs with and without are other runs. */
function meanReach(kernel: Kernel, entered?: Population): { mean: number; error: number } {
  const reached = Array.from({ length: ENTERED_RUNS }, (_, run) => {
    kernel.start(entered ? run + ENTERED_RUNS : run, seeds, seeds.length);
    for (let step = 0; step < 12 && !kernel.over; step++) {
      if (entered && step === ENTERED_AT) kernel.enter(entered);
      kernel.step();
    }
    return kernel.activeCount;
  });
  const mean = reached.reduce((sum, count) => sum + count, 0) / ENTERED_RUNS;
  const variance = reached.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (ENTERED_RUNS - 1);
  return { mean, error: Math.sqrt(variance / ENTERED_RUNS) };
}

/** Runs end when their last contact does: what follows is like the last. */
function upTo(seen: readonly unknown[], length: number): unknown[] {
  const quiet = { ...(seen.at(-1) as object), fresh: [] };
  return Array.from({ length }, (_, i) => seen[i] ?? quiet);
}

/** The suite that every model passes. */
export function modelContract({ model, pools }: ContractOptions): void {
  const { definition, parameters } = chosenModel(model);
  const population = build(contactParts());
  const kernelOn = (people: Population, seed = 'contract') =>
    definition.createKernel(parameters, people, rngKey(seed));
  const { memberCount } = population;

  describe(definition.kind, () => {
    it('gives a run the same course on any kernel and after any other run, and other seeds another', () => {
      const used = kernelOn(population);
      for (let run = 0; run < 6; run++) course(used, run, memberCount);
      const again = course(used, 3, memberCount);
      expect(again).toEqual(course(kernelOn(population), 3, memberCount));
      const others = Array.from({ length: 8 }, (_, run) => course(used, run + 20, memberCount));
      expect(new Set(others.map((seen) => JSON.stringify(seen))).size).toBeGreaterThanOrEqual(
        definition.isDeterministic ? 1 : 2,
      );
    });

    it('has the same digest on this thread and on any number of workers', async () => {
      const experiment = experimentOn(population, model);
      const options = { runs: 24, rngSeed: 'workers' };
      const alone = await runEnsemble(experiment, options);
      for (const pool of await pools())
        expect((await runEnsemble(experiment, { ...options, pool })).digest).toBe(alone.digest);
      const { cascadeSize, reach } = alone.samples;
      for (let run = 0; run < 24; run++) {
        expect(cascadeSize[run]).toBeLessThanOrEqual(memberCount);
        expect(reach[run]).toBeLessThanOrEqual(memberCount);
      }
    });

    it('goes on from a checkpoint after any step, bit for bit', () => {
      const experiment = experimentOn(population, model);
      const whole = [...simulate(experiment, { rngSeed: 'resume', run: 2 })];
      for (const stop of [1, 2, Math.ceil(whole.length / 2), whole.length - 1]) {
        if (stop < 1 || stop >= whole.length) continue;
        const first = simulate(experiment, { rngSeed: 'resume', run: 2 });
        for (let step = 0; step < stop; step++) first.next();
        const rest = [...simulate(experiment, { from: first.checkpoint() })];
        expect(rest, `after ${stop} steps`).toEqual(whole.slice(stop));
      }
    });

    it('does not notice members, groups and ties that it never meets', () => {
      const larger = build(withStrangers(contactParts()));
      for (let run = 0; run < 5; run++) {
        const alone = course(kernelOn(population), run, memberCount);
        const among = course(kernelOn(larger), run, memberCount);
        const length = Math.max(alone.length, among.length);
        expect(upTo(among, length)).toEqual(upTo(alone, length));
      }
    });

    it('keeps its books at the ends of every parameter’s range', () => {
      for (const spec of extremes(model)) {
        const chunk = playedOrRefused(experimentOn(population, spec));
        if (!chunk) continue;
        for (let run = 0; run < 2; run++) {
          const told = JSON.stringify(spec);
          expect(chunk.cascadeSize[run], told).toBeLessThanOrEqual(memberCount);
          expect(chunk.steps[run], told).toBeLessThanOrEqual(MOST_STEPS);
        }
        const width = definition.states?.length ?? 0;
        for (let at = 0; chunk.states && at < chunk.states.length; at += width) {
          const sum = chunk.states.subarray(at, at + width).reduce((total, count) => total + count, 0);
          expect(sum, JSON.stringify(spec)).toBe(memberCount);
        }
        expect([...(chunk.figures ?? [])].every(Number.isFinite), JSON.stringify(spec)).toBe(true);
      }
    });

    it('runs on members without contacts, on one member, and on nobody', () => {
      for (const members of [30, 1, 0]) {
        const chunk = classicalRunner(experimentOn(build(isolatedParts(members)), model), 'nobody')(0, 3);
        for (const size of chunk.cascadeSize) expect(size).toBeLessThanOrEqual(members);
      }
    });

    it('takes memberships and ties that are given twice, and ties to oneself, as what is left when they are merged', () => {
      const { population: merged } = buildPopulation(withRepeats(contactParts()));
      const experiment = (people: Population) => classicalRunner(experimentOn(people, model), 'merged')(0, 4);
      expect(experiment(merged)).toEqual(experiment(population));
    });

    it('takes contacts that are entered in the middle: the same change nothing (means of 150 runs, 5 sigma)', () => {
      const copy = build(contactParts());
      const plain = meanReach(kernelOn(population));
      const changed = meanReach(kernelOn(population), copy);
      const error = Math.hypot(plain.error, changed.error);
      const told = `${changed.mean} against ${plain.mean}, standard error ${error}`;
      expect(Math.abs(changed.mean - plain.mean), told).toBeLessThanOrEqual(5 * error + 1e-9);
    });

    // models of one's own share the engine of those of the catalogue
    if (model.kind === 'custom') return;
    it('allocates nothing in its loops: a step of 400 members leaves less than a byte for each', () => {
      const { grown, steps } = heapGrowth(definition.kind);
      expect(grown / steps, `${grown} bytes in ${steps} steps`).toBeLessThan(400);
    });
  });
}

/** The model with each of its numbers at either end of its range, and each of its choices. */
function extremes(model: ModelSpec): ModelSpec[] {
  const { definition } = chosenModel(model);
  if (model.kind === 'custom') return [model];
  const specs = Object.entries(definition.parameters as Record<string, ParameterSpec>);
  return specs.flatMap(([name, spec]) =>
    endsOf(spec).map((value) => ({ ...model, [name]: value }) as ModelSpec),
  );
}

/** Two runs; undefined where the model refuses its parameters by name, as with a probability above 1. */
function playedOrRefused(experiment: ClassicalExperiment): ClassicalChunk | undefined {
  try {
    return classicalRunner(experiment, 'extremes')(0, 2);
  } catch (error) {
    const { code, problems = [] } = error as Partial<GrapevineError>;
    if (code !== 'invalid-input' || !problems.every(({ path }) => path.startsWith('model.'))) throw error;
    return undefined;
  }
}

const LARGEST = 1000;

function endsOf(spec: ParameterSpec): readonly unknown[] {
  if (spec.kind === 'choice') return spec.values.filter((value) => value !== 'tie-weight');
  if (spec.kind === 'boolean') return [true, false];
  if (!('range' in spec) || spec.kind === 'duration') return [];
  return spec.range.map((end) => Math.max(-LARGEST, Math.min(LARGEST, end)));
}

/** What steps of a model of the catalogue leave on the heap, in a process of its own. */
function heapGrowth(kind: string): { grown: number; steps: number } {
  const script = fileURLToPath(new URL('modelHeapGrowth.mjs', import.meta.url));
  const printed = execFileSync(process.execPath, ['--expose-gc', '--single-threaded', script, kind], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as { grown: number; steps: number };
}
