import type { PlayedWorld } from '../page/playerData.js';
import type { RunBand } from '../player/curveChart.js';
import { Ensemble } from '../player/ensemble.js';
import type { PeopleMap } from '../player/peopleMap.js';
import { Picture } from '../player/picture.js';
import type { RecordedRun } from '../run/recordRun.js';

/** One of the worlds that are compared: its runs, and its picture. */
export class World {
  readonly played: PlayedWorld;
  readonly ensemble: Ensemble;
  readonly picture: Picture;
  #number = 0;
  /** The run from the side of each content that was asked for. */
  readonly #recorded = new Map<number, RecordedRun>();

  constructor(played: PlayedWorld, map: PeopleMap) {
    this.played = played;
    this.ensemble = new Ensemble(played, map.population);
    this.picture = new Picture(map);
  }

  /** The run that is shown, from the side of the content that is looked at. */
  get run(): RecordedRun {
    return this.#record(this.ensemble.content);
  }
  /** Id of the content that is looked at. */
  get content(): string {
    return this.ensemble.contents[this.ensemble.content]!;
  }
  get band(): RunBand | undefined {
    return this.ensemble.band(this.run);
  }

  /** Turns to another run. */
  turnTo(run: number): void {
    this.#number = run;
    this.#recorded.clear();
  }

  /** The run from the side of a content; undefined where the world has none such. */
  told(id: string): RecordedRun | undefined {
    const content = this.ensemble.contents.indexOf(id);
    return content < 0 ? undefined : this.#record(content);
  }

  #record(content: number): RecordedRun {
    let run = this.#recorded.get(content);
    if (run === undefined) {
      run = this.ensemble.record(this.#number, content);
      this.#recorded.set(content, run);
    }
    return run;
  }
}
