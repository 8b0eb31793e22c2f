import { Ensemble } from '../ensemble/ensemble.js';
import type { RunBand } from '../ensemble/shownBand.js';
import type { PlayedWorld } from '../page/playerData.js';
import type { PeopleMap } from '../player/peopleMap.js';
import { Picture } from '../player/picture.js';
import type { RecordedRun } from '../run/recordRun.js';

/** One of the worlds that are compared: its runs, and its picture. */
export class World {
  readonly ensemble: Ensemble;
  readonly picture: Picture;
  readonly #given: PlayedWorld;

  constructor(given: PlayedWorld, map: PeopleMap) {
    this.#given = given;
    this.ensemble = new Ensemble(given, map.population);
    this.picture = new Picture(map);
  }

  /** As it is played: with what the viewer has changed. */
  get played(): PlayedWorld {
    const { scenario } = this.ensemble;
    return scenario === this.#given.scenario ? this.#given : { ...this.#given, scenario, result: undefined };
  }
  /** The run that is shown, from the side of the content that is looked at. */
  get run(): RecordedRun {
    return this.ensemble.run;
  }
  /** Id of the content that is looked at. */
  get content(): string {
    return this.ensemble.contents[this.ensemble.content]!;
  }
  get band(): RunBand | undefined {
    return this.ensemble.band;
  }
}
