import type { Extreme } from '../ensemble/ensemble.js';
import { Sampler } from '../ensemble/sampler.js';
import type { Changes } from '../form/differences.js';
import { isSame } from '../form/path.js';
import type { CompareData } from '../page/compareData.js';
import { openPlayedPopulation } from '../page/playerData.js';
import { type PeopleMap, peopleMap } from '../player/peopleMap.js';
import type { Picture } from '../player/picture.js';
import type { ViewSettings } from '../player/playback.js';
import type { ShownWorld } from '../player/player.js';
import { type PlayerOptions, ScreenPlayback } from '../player/screenPlayback.js';
import { clockAt, positionOfClock } from '../run/hoursAt.js';
import { paceOf } from '../run/paceOf.js';
import type { RecordedRun } from '../run/recordRun.js';
import { delayChanges } from './answerDelay.js';
import { type CompareScreen, createCompareScreen } from './compareScreen.js';
import { positionIn, timeOf } from './sharedTime.js';
import { paintTogether, putTogether, type Together } from './together.js';
import { World } from './world.js';
import { restoreWorlds, worldSettings } from './worldSettings.js';

/** Many runs are simulated again when a slider has stood still for so long. */
const CALM_MILLISECONDS = 250;

/** Worlds at work in a shadow root, on one clock: what plays, at which moment, who is selected, and whether only differences shine. */
export class Compare extends ScreenPlayback<CompareScreen> {
  readonly #data: CompareData;
  readonly #map: PeopleMap;
  readonly #worlds: readonly World[];
  protected readonly sampler: Sampler;
  #together: Together;
  #onlyDifferent = false;

  constructor(root: ShadowRoot, data: CompareData, options: PlayerOptions) {
    super(root, options);
    this.#data = data;
    this.#map = peopleMap(openPlayedPopulation(data));
    this.#worlds = data.worlds.map((world) => new World(world, this.#map));
    this.#together = putTogether(this.#worlds, this.#map.population.memberCount);
    this.sampler = new Sampler(
      this.#worlds.map(({ ensemble }) => ensemble),
      () => this.screen.showSamples(this.#together),
    );
    this.start(options);
    this.sampler.restart();
  }

  /** The shown run of each world. */
  get runs(): readonly RecordedRun[] {
    return this.#worlds.map(({ run }) => run);
  }
  /** What is on the screen, world by world. */
  get shown(): readonly ShownWorld[] {
    return this.#worlds.map(({ played, run, picture, band }) => ({ played, run, picture, band }));
  }
  /** Members who fare differently up to this moment. */
  get differing(): number {
    const { leader, fates } = this.#together;
    return fates.differing(timeOf(leader, Math.floor(this.position + 1e-6)));
  }

  /** Shows another run of every world, from its start; plays on if it was playing. */
  showRun(run: number): void {
    if (!this.#turnTo(run)) return;
    this.rewind();
    this.#showRuns();
  }
  /** Shows another content of one world, by their places: the same run, at the same moment. */
  showContent(world: number, content: number): void {
    if (this.#worlds[world]?.ensemble.choose(content)) this.#showRuns();
  }
  /**
   * Changes what the scenario of a world says, in place of what was changed there before: values by path, none for the
   * scenario as it was given. The shown run is played again at once, at the same moment; false where it cannot be played.
   */
  change(world: number, changes: Changes): boolean {
    const at = this.settings.at;
    const { ensemble } = this.#worlds[world] ?? {};
    if (!ensemble || isSame(changes, ensemble.changes) || !ensemble.change(changes)) return false;
    this.#showRuns();
    this.moveTo(this.positionOf(at));
    this.sampler.restart(CALM_MILLISECONDS);
    return true;
  }
  /** Dims members to whom the same has happened in every world, or nobody. */
  showOnlyDifferent(isOn: boolean): void {
    this.#onlyDifferent = isOn;
    this.refresh();
  }
  override close(): void {
    super.close();
    this.sampler.close();
  }

  protected override get last(): number {
    return Math.max(0, this.#together.leader.stepCount - 1);
  }
  protected override get secondsAStep(): number {
    return paceOf(this.#together.leader).secondsAStep;
  }
  protected override get settings(): ViewSettings {
    const { leader } = this.#together;
    return {
      ...{ run: leader.run, at: clockAt(leader, this.position), onlyDifferent: this.#onlyDifferent },
      ...worldSettings(this.#worlds),
      lang: this.lang,
    };
  }
  protected override restoreSettings(settings: ViewSettings): void {
    this.#turnTo(settings.run);
    if (restoreWorlds(this.#worlds, settings)) this.sampler.restart();
    this.#onlyDifferent = settings.onlyDifferent;
    this.#showRuns();
    if (settings.lang !== this.lang) this.speak(settings.lang);
  }
  protected override positionOf(at: number): number {
    return positionOfClock(this.#together.leader, at);
  }
  protected override show(position: number, moves: boolean): void {
    const { leader, fates } = this.#together;
    const [selection, onlyDifferent] = [this.selection, this.#onlyDifferent];
    const { groupText } = this.screen;
    const state = { palette: this.look.palette, selection, hovered: this.hovered, moves, groupText };
    const moments = paintTogether(this.#worlds, this.#together, position, { ...state, onlyDifferent });
    this.screen.showMoment({
      ...{ leader, position, moments, fates, isPlaying: this.isPlaying, speed: this.speed },
      ...{ selection, onlyDifferent },
    });
  }

  protected override get pictures(): readonly Picture[] {
    return this.#worlds.map(({ picture }) => picture);
  }
  protected override extreme(which: Extreme): number {
    return this.#worlds[0]!.ensemble.extreme(which);
  }
  protected override createScreen(): CompareScreen {
    const { root, lang, look, speed, handlers } = this;
    const screen = createCompareScreen(root, {
      ...handlers,
      population: this.#map.population,
      data: this.#data,
      worlds: this.#worlds,
      runs: this.#runCount,
      ...{ lang, isDark: look.isDark, palette: look.palette, speed },
      onContent: (world, content) => this.showContent(world, content),
      onOnlyDifferent: (isOn) => this.showOnlyDifferent(isOn),
      onSeekIn: (world, position) =>
        this.seek(positionIn(this.#together.leader, this.runs[world]!, position)),
      onView: (world) => this.#followView(world),
      onDelay: (world, hours) => this.#changeDelay(world, hours),
    });
    screen.showRuns(this.#together);
    return screen;
  }

  get #runCount(): number {
    return Math.min(...this.#data.worlds.map(({ scenario }) => scenario.runs));
  }

  #showRuns(): void {
    this.#together = putTogether(this.#worlds, this.#map.population.memberCount);
    this.screen.showRuns(this.#together);
    this.refresh();
  }

  /** True if there is such a run. */
  #turnTo(run: number): boolean {
    if (!Number.isInteger(run) || run < 0 || run >= this.#runCount) return false;
    for (const { ensemble } of this.#worlds) ensemble.turnTo(run);
    return true;
  }

  /** Every picture looks where that of one world looks. */
  #followView(world: number): void {
    const { picture } = this.#worlds[world]!;
    for (const other of this.pictures) if (other !== picture) other.follow(picture);
    this.refresh();
  }

  #changeDelay(world: number, hours: number): void {
    const { given, changes } = this.#worlds[world]!.ensemble;
    this.change(world, delayChanges(given, changes, hours));
  }
}
