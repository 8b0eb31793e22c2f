import type { Lang } from '../messages/messages.js';
import type { CompareData } from '../page/compareData.js';
import { openPlayedPopulation } from '../page/playerData.js';
import type { SharedFate } from '../paint/scene.js';
import { keepSampling } from '../player/keepSampling.js';
import { Look } from '../player/look.js';
import { type PeopleMap, peopleMap } from '../player/peopleMap.js';
import type { Selection } from '../player/picture.js';
import { Playback } from '../player/playback.js';
import type { PlayerOptions } from '../player/player.js';
import { paceOf } from '../run/paceOf.js';
import type { RecordedRun } from '../run/recordRun.js';
import { type CompareHandlers, type CompareScreen, createCompareScreen } from './compareScreen.js';
import { compareFates, type Fates } from './fates.js';
import { leadingRun, positionIn, timeOf } from './sharedTime.js';
import { World } from './world.js';

/** How the shown runs of all worlds go together. */
interface Together {
  readonly leader: RecordedRun;
  readonly fates: Fates;
  /** For each world. */
  readonly shared: readonly SharedFate[];
}

/** Worlds at work in a shadow root, on one clock: what plays, at which moment, who is selected, and whether only differences shine. */
export class Compare extends Playback {
  readonly #root: ShadowRoot;
  readonly #data: CompareData;
  readonly #onLang: (lang: Lang) => void;
  readonly #map: PeopleMap;
  readonly #worlds: readonly World[];
  readonly #look = new Look((isUrgent) => this.#rebuild(undefined, isUrgent));
  readonly #resizes = new ResizeObserver(() => this.#resize());
  #screen: CompareScreen;
  #together: Together;
  #lang: Lang;
  #onlyDifferent = false;
  #selection: Selection;
  #hovered: Selection;
  #stopSampling = () => {};

  constructor(root: ShadowRoot, data: CompareData, { lang, autoplay, onLang }: PlayerOptions) {
    super();
    this.#root = root;
    this.#data = data;
    this.#lang = lang;
    this.#onLang = onLang;
    this.#map = peopleMap(openPlayedPopulation(data));
    this.#worlds = data.worlds.map((world) => new World(world, this.#map));
    this.#together = this.#putTogether();
    this.#screen = this.#build();
    this.#sample(0);
    if (autoplay) this.autoplay();
  }

  /** The shown run of each world. */
  get runs(): readonly RecordedRun[] {
    return this.#worlds.map(({ run }) => run);
  }
  /** Members who fare differently up to this moment. */
  get differing(): number {
    const { leader, fates } = this.#together;
    return fates.differing(timeOf(leader, Math.floor(this.position + 1e-6)));
  }

  /** Shows another run of every world, from its start; plays on if it was playing. */
  showRun(run: number): void {
    if (run < 0 || run >= this.#runCount) return;
    for (const world of this.#worlds) world.turnTo(run);
    this.rewind();
    this.#showRuns();
  }
  /** Shows another content of one world, by their places: the same run, at the same moment. */
  showContent(world: number, content: number): void {
    if (this.#worlds[world]?.ensemble.choose(content)) this.#showRuns();
  }
  /** Dims members to whom the same has happened in every world, or nobody. */
  showOnlyDifferent(isOn: boolean): void {
    this.#onlyDifferent = isOn;
    this.refresh();
  }
  override select(selection: Selection): void {
    this.#selection = selection;
    this.refresh();
  }
  override close(): void {
    super.close();
    this.#resizes.disconnect();
    this.#stopSampling();
    this.#screen.close();
    this.#look.close();
  }

  protected override get last(): number {
    return Math.max(0, this.#together.leader.stepCount - 1);
  }
  protected override get secondsAStep(): number {
    return paceOf(this.#together.leader).secondsAStep;
  }
  protected override show(position: number, moves: boolean): void {
    const { leader, fates, shared } = this.#together;
    const moments = this.#worlds.map(({ run, picture }, i) => {
      const own = positionIn(run, leader, position);
      picture.paint({
        run,
        position: own,
        palette: this.#look.palette,
        selection: this.#selection,
        hovered: this.#hovered,
        moves,
        groupText: this.#screen.groupText,
        sharedFate: this.#onlyDifferent ? shared[i] : undefined,
      });
      return { run, position: own };
    });
    this.#screen.showMoment({
      ...{ leader, position, moments, fates, isPlaying: this.isPlaying },
      ...{ selection: this.#selection, onlyDifferent: this.#onlyDifferent },
    });
  }

  get #runCount(): number {
    return Math.min(...this.#data.worlds.map(({ scenario }) => scenario.runs));
  }

  #putTogether(): Together {
    const worlds = this.#worlds;
    const ids = [...new Set(worlds.map(({ content }) => content))];
    const told = ids.map((id) => worlds.map((world) => world.told(id)));
    const fates = compareFates(told, this.#map.population.memberCount);
    const shared = worlds.map(({ run }): SharedFate => {
      return (member, step) => fates.isShared(member, timeOf(run, step));
    });
    return { leader: leadingRun(this.runs), fates, shared };
  }

  #showRuns(): void {
    this.#together = this.#putTogether();
    this.#screen.showRuns(this.#together);
    this.refresh();
  }

  /** Samples world after world; the runs of the first are those that are called small and large. */
  #sample(world: number): void {
    const { ensemble } = this.#worlds[world]!;
    this.#stopSampling = keepSampling(ensemble.sample, () => {
      this.#screen.showRuns(this.#together);
      if (world === 0) this.#screen.showSample(ensemble.sample.size);
      this.refresh();
      const next = this.#data.worlds.findIndex(({ result }, i) => i > world && result === undefined);
      if (next > 0) this.#sample(next);
    });
  }

  #build(): CompareScreen {
    const screen = createCompareScreen(this.#root, {
      population: this.#map.population,
      data: this.#data,
      worlds: this.#worlds,
      runs: this.#runCount,
      lang: this.#lang,
      isDark: this.#look.isDark,
      palette: this.#look.palette,
      speed: this.speed,
      ...this.#handlers(),
    });
    screen.showRuns(this.#together);
    screen.showSample(this.#worlds[0]!.ensemble.sample.size);
    this.#resizes.disconnect();
    for (const surface of screen.surfaces) this.#resizes.observe(surface);
    this.#screen = screen;
    this.#resize();
    return screen;
  }

  #handlers(): CompareHandlers {
    return {
      onToggle: () => this.toggle(),
      onSeek: (position) => this.seek(position),
      onStep: (by) => this.step(by),
      onSpeed: (factor) => {
        this.speed = factor;
      },
      onRun: (run) => this.showRun(run),
      onExtreme: (which) => this.showRun(this.#worlds[0]!.ensemble.extreme(which)),
      onContent: (world, content) => this.showContent(world, content),
      onOnlyDifferent: (isOn) => this.showOnlyDifferent(isOn),
      onSeekIn: (world, position) => this.#seekIn(world, position),
      onSelect: (selection) => this.select(selection),
      onHover: (hovered) => {
        this.#hovered = hovered;
        if (!this.isPlaying) this.refresh();
      },
      onView: (world) => {
        const { picture } = this.#worlds[world]!;
        for (const other of this.#worlds) if (other.picture !== picture) other.picture.follow(picture);
        this.refresh();
      },
      onLang: () => {
        this.#lang = this.#lang === 'en' ? 'fr' : 'en';
        this.#rebuild('.lang');
        this.#onLang(this.#lang);
      },
      onLook: () => {
        this.#look.toggle();
        this.#rebuild('.look');
      },
    };
  }

  /** Goes to a position of one world. */
  #seekIn(world: number, position: number): void {
    this.seek(positionIn(this.#together.leader, this.#worlds[world]!.run, position));
  }

  /** Builds the screen anew, in another language or look; `focus` finds the control that keeps the focus. */
  #rebuild(focus?: string, isUrgent = false): void {
    this.#screen.close();
    this.#build();
    if (focus) this.#root.querySelector<HTMLElement>(focus)?.focus();
    if (isUrgent) this.showNow();
  }

  #resize(): void {
    this.#worlds.forEach(({ picture }, i) => {
      const { clientWidth, clientHeight } = this.#screen.surfaces[i]!;
      if (clientWidth > 0 && clientHeight > 0) picture.resize(clientWidth, clientHeight);
    });
    this.showNow();
  }
}
