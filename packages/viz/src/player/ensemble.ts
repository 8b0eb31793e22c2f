import type { Experiment, Population } from '@grapevine/core';
import type { PlayedWorld } from '../page/playerData.js';
import { firstContent } from '../run/firstContent.js';
import { type RecordedRun, recordRun } from '../run/recordRun.js';
import { createRunSample, type RunSample } from '../run/runSample.js';
import type { RunBand } from './curveChart.js';
import type { Extreme } from './runPicker.js';
import { shownBand } from './shownBand.js';

const MOST_SAMPLED_RUNS = 200;

/** The runs of a played scenario, seen from one of its contents: recorded one at a time, sampled all together. */
export class Ensemble {
  readonly population: Population;
  readonly sample: RunSample;
  readonly #data: PlayedWorld;
  readonly #experiment: Experiment;
  #content: number;

  constructor(data: PlayedWorld, population: Population) {
    const { scenario } = data;
    const { rngSeed, runs } = scenario;
    this.population = population;
    this.#data = data;
    this.#experiment =
      'passOn' in scenario
        ? { population, passOn: scenario.passOn }
        : { population, model: scenario.model, seedSet: scenario.seedSet };
    this.#content = 'passOn' in scenario ? firstContent(scenario.passOn) : 0;
    this.sample = createRunSample(this.#experiment, { rngSeed, runs: Math.min(runs, MOST_SAMPLED_RUNS) });
  }

  /** Ids of the contents, in the order of the scenario; a classical model has one. */
  get contents(): readonly string[] {
    const { scenario } = this.#data;
    return 'passOn' in scenario ? scenario.passOn.contents.map(({ id }) => id) : ['content'];
  }
  /** The content that is looked at, by its place. */
  get content(): number {
    return this.#content;
  }

  /** Looks at another content; false where there is none such. */
  choose(content: number): boolean {
    const { scenario } = this.#data;
    if (!('passOn' in scenario) || scenario.passOn.contents[content] === undefined) return false;
    this.#content = content;
    return true;
  }

  /** Plays a run, seen from a content; default: from the one that is looked at. */
  record(run: number, content = this.#content): RecordedRun {
    const { rngSeed } = this.#data.scenario;
    return recordRun(this.#experiment, { rngSeed, run, content });
  }

  /** The sampled run with the smallest, a typical, or the largest reach of the content. */
  extreme(which: Extreme): number {
    return this.sample.extremes(this.#content)[which];
  }

  /** What nine in ten runs reach of the content, in the steps of a run. */
  band(run: RecordedRun): RunBand | undefined {
    const { result, scenario } = this.#data;
    const id = 'passOn' in scenario ? scenario.passOn.contents[this.#content]?.id : undefined;
    return shownBand(result, this.sample, run, id);
  }
}
