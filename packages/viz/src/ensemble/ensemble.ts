import type { Experiment, Population } from '@grapevine/core';
import { type Changes, withChanges } from '../form/differences.js';
import type { PlayedScenario, PlayedWorld } from '../page/playerData.js';
import { firstContent } from '../run/firstContent.js';
import { type RecordedRun, recordRuns } from '../run/recordRun.js';
import { hasMore, type SampleJob } from './fillSamples.js';
import { RunSample } from './runSample.js';
import { type RunBand, shownBand } from './shownBand.js';
import { WholeRuns } from './wholeRuns.js';

export type Extreme = 'smallest' | 'typical' | 'largest';

const MOST_SAMPLED_RUNS = 200;
/** Beyond that, a page does not work out what the command does: some 50 kB a run. */
const MOST_WHOLE_RUNS = 1000;

/** A scenario that can be run: as it was given, or changed. */
interface Runnable {
  readonly scenario: PlayedScenario;
  readonly experiment: Experiment;
  readonly sample: RunSample;
  /** The shown run, from the side of each content. */
  recorded: readonly RecordedRun[] | undefined;
}

/**
 * The runs of a played scenario, seen from one of its contents: one is shown, many are sampled. What the viewer changes
 * makes another scenario of it; the run as given then stays beside the one that is shown.
 */
export class Ensemble {
  readonly population: Population;
  readonly #data: PlayedWorld;
  readonly #given: Runnable;
  readonly #whole: WholeRuns | undefined;
  readonly #sampleIsWhole: boolean;
  #shown: Runnable;
  #changes: Changes = {};
  #number = 0;
  #content: number;

  constructor(data: PlayedWorld, population: Population) {
    const { scenario } = data;
    this.population = population;
    this.#data = data;
    this.#whole = wholeOf(data, population);
    this.#sampleIsWhole = scenario.runs <= MOST_SAMPLED_RUNS && !hasMore(scenario);
    this.#given = this.#runnable(scenario, this.#sampleIsWhole ? this.#whole : undefined);
    this.#shown = this.#given;
    this.#content = 'passOn' in scenario ? firstContent(scenario.passOn) : 0;
  }

  /** As it was given. */
  get given(): PlayedScenario {
    return this.#given.scenario;
  }
  /** As it is run: with the viewer's changes. */
  get scenario(): PlayedScenario {
    return this.#shown.scenario;
  }
  get changes(): Changes {
    return this.#changes;
  }
  /** Ids of the contents, in the order of the scenario; a classical model has one. */
  get contents(): readonly string[] {
    const { scenario } = this;
    return 'passOn' in scenario ? scenario.passOn.contents.map(({ id }) => id) : ['content'];
  }
  /** The content that is looked at, by its place. */
  get content(): number {
    return this.#content;
  }
  get sample(): RunSample {
    return this.#shown.sample;
  }
  /** What the digest of the result is made of; undefined where something is changed, or the page does not know enough. */
  get whole(): WholeRuns | undefined {
    return this.#shown === this.#given ? this.#whole : undefined;
  }
  /** What fills it; undefined where the sample does. */
  get wholeJob(): SampleJob | undefined {
    const { whole, job } = this;
    return whole && !this.#sampleIsWhole ? { ...job, sample: whole, isWhole: true } : undefined;
  }
  /** What fills the sample. */
  get job(): SampleJob {
    const { experiment, sample, scenario } = this.#shown;
    return { experiment, sample, rngSeed: scenario.rngSeed };
  }
  /** The shown run, from the side of the content that is looked at. */
  get run(): RecordedRun {
    return this.#record(this.#shown)[this.#content]!;
  }
  /** The same run of the scenario as it was given; undefined where nothing is changed. */
  get ghost(): RecordedRun | undefined {
    return this.#shown === this.#given ? undefined : this.#record(this.#given)[this.#content];
  }
  /** The band of the content that is looked at; undefined where too few runs are there. */
  get band(): RunBand | undefined {
    const result = this.#shown === this.#given ? this.#data.result : undefined;
    const id = 'passOn' in this.given ? this.contents[this.#content] : undefined;
    return shownBand(result, this.sample, this.#content, id);
  }

  /** The shown run from the side of a content; undefined where the scenario has none such. */
  told(id: string): RecordedRun | undefined {
    return this.#record(this.#shown)[this.contents.indexOf(id)];
  }
  /** Looks at another content; false where there is none such. */
  choose(content: number): boolean {
    if (this.contents[content] === undefined) return false;
    this.#content = content;
    return true;
  }
  /** Turns to another run; it is played when it is asked for. */
  turnTo(run: number): void {
    this.#number = run;
  }
  /** Changes what the scenario says, in place of what was changed before. False where no run is possible with that. */
  change(changes: Changes): boolean {
    const before = { shown: this.#shown, changes: this.#changes };
    this.#changes = changes;
    this.#shown =
      Object.keys(changes).length === 0 ? this.#given : this.#runnable(changed(this.given, changes));
    try {
      this.#record(this.#shown);
      if (this.#content < this.contents.length) return true;
    } catch {
      // what the engine refuses
    }
    this.#shown = before.shown;
    this.#changes = before.changes;
    return false;
  }
  /** The sampled run with the smallest, a typical, or the largest reach of the content. */
  extreme(which: Extreme): number {
    return this.sample.extremes(this.#content)[which];
  }

  #runnable(scenario: PlayedScenario, whole?: WholeRuns): Runnable {
    const { population } = this;
    const experiment =
      'passOn' in scenario
        ? { population, passOn: scenario.passOn }
        : { population, model: scenario.model, seedSet: scenario.seedSet };
    const sample = new RunSample(Math.min(scenario.runs, MOST_SAMPLED_RUNS), whole);
    return { scenario, experiment, sample, recorded: undefined };
  }

  #record(runnable: Runnable): readonly RecordedRun[] {
    if (runnable.recorded?.[0]?.run !== this.#number)
      runnable.recorded = recordRuns(runnable.experiment, {
        rngSeed: runnable.scenario.rngSeed,
        run: this.#number,
      });
    return runnable.recorded!;
  }
}

function wholeOf(
  { scenario: { runs }, scenarioDigest }: PlayedWorld,
  population: Population,
): WholeRuns | undefined {
  if (scenarioDigest === undefined || runs > MOST_WHOLE_RUNS) return undefined;
  return new WholeRuns(runs, scenarioDigest, population);
}

/** A scenario with changes, whose paths begin below `passOn` in a pass-on scenario. */
function changed(scenario: PlayedScenario, changes: Changes): PlayedScenario {
  if (!('passOn' in scenario)) {
    const { name, rngSeed, runs, ...experiment } = scenario;
    return { ...(withChanges(experiment, changes) as typeof experiment), name, rngSeed, runs };
  }
  const passOn = withChanges({ ...scenario.passOn }, changes) as unknown as typeof scenario.passOn;
  return { ...scenario, passOn };
}
