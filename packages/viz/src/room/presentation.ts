import type { Beat, Population, Script } from '@grapevine/core';
import { lendPool } from '../ensemble/sharedPool.js';
import { openPlayedPopulation } from '../page/playerData.js';
import { el } from '../player/dom.js';
import type { ViewState } from '../state/viewState.js';
import { createWords } from './beatPart.js';
import { shownBeat } from './beatView.js';
import { countedWorld, worldsIn } from './countedWorlds.js';
import { ExerciseStage } from './exerciseStage.js';
import { figureTexts } from './figureText.js';
import { createNotes, NotesWindow } from './notesWindow.js';
import { createPanel, type Panel } from './panel.js';
import type { Part } from './part.js';
import { playUpTo } from './playUpTo.js';
import { type BeatProgress, createQuestion } from './questionPart.js';
import type { RoomHost } from './roomHost.js';
import type { RoomKey } from './roomKey.js';
import { roomKey } from './roomKey.js';
import { type RoomText, roomText } from './roomText.js';
import { WorldFigures } from './worldFigures.js';

const MOST_RUNS = 100;
const NO_TEXT = { en: '', fr: '' };

/** A script that is being presented: at which beat, what was guessed, and what the room has decided. */
export class Presentation {
  readonly #host: RoomHost;
  readonly #script: Script;
  readonly #onLeave: () => void;
  /** What was set before, and is again afterwards. */
  #given: ViewState;
  readonly #population: Population;
  readonly #lent = lendPool();
  readonly #figures: WorldFigures;
  readonly #stage: ExerciseStage;
  readonly #notes: NotesWindow;
  readonly #progress = new Map<number, BeatProgress>();
  #screen: HTMLElement | undefined;
  #panel: Panel | undefined;
  #beat = 0;
  #isBlack = false;
  #hasInlineNotes = false;
  #stopPlaying = () => {};

  constructor(host: RoomHost, script: Script, onLeave: () => void) {
    this.#host = host;
    this.#script = script;
    this.#onLeave = onLeave;
    this.#given = host.state;
    this.#population = openPlayedPopulation(host.data);
    const { worlds } = host.data;
    const runs = Math.min(MOST_RUNS, ...worlds.map(({ scenario }) => scenario.runs));
    const onRuns = () => {
      this.#panel?.update();
      this.#showNotes();
    };
    const onError = onRuns;
    const shared = { runs, pool: this.#lent.pool, onError };
    this.#figures = new WorldFigures({
      ...{ ...shared, onRuns },
      worldOf: (name) => countedWorld(name, script, host.data, this.#population),
    });
    this.#stage = new ExerciseStage({
      ...{ ...shared, host, population: this.#population },
      onRuns,
      onTurn: () => this.#render(),
    });
    this.#notes = new NotesWindow({
      onKey: (event) => {
        if (this.press(event)) event.preventDefault();
      },
      onBack: () => this.#obey('back'),
      onNext: () => this.#obey('next'),
    });
  }

  get beat(): number {
    return this.#beat;
  }

  /** Presents on a screen: at first, after it was left, and whenever the screen has been built anew. */
  mount(screen: HTMLElement): void {
    const begins = this.#screen === undefined;
    this.#screen = screen;
    if (begins) {
      this.#given = this.#host.state;
      this.#host.holdSamples(true);
    }
    screen.classList.add('presenting');
    this.#panel = createPanel({
      messages: this.#text.messages,
      titles: this.#script.beats.map(({ title }) => title[this.#text.lang]),
      onNext: () => this.#obey('next'),
      onBack: () => this.#obey('back'),
      onBeat: (beat) => this.go(beat),
      onBlack: () => this.#obey('black'),
      onNotes: () => this.#toggleNotes(),
      onLeave: () => this.#onLeave(),
      onFull: () => {
        if (document.fullscreenElement) void document.exitFullscreen();
        else void this.#host.root.host.requestFullscreen().catch(() => undefined);
      },
    });
    screen.append(this.#panel.element);
    if (begins) this.go(this.#beat);
    else this.#render();
    for (const name of worldsIn(this.#script.beats)) this.#figures.world(name);
  }

  /** Obeys a key; true if it meant something. */
  press(event: KeyboardEvent): boolean {
    const key = roomKey(event);
    if (key) this.#obey(key);
    return key !== undefined;
  }

  /** Goes to a beat. */
  go(beat: number): void {
    if (beat < 0 || beat >= this.#script.beats.length) return;
    this.#stopPlaying();
    this.#stage.pause();
    this.#beat = beat;
    this.#figures.prefer(worldsIn([this.#now]));
    const { state } = shownBeat(this.#script, beat, this.#given);
    this.#host.restore({ ...state, lang: this.#host.state.lang });
    const { exercise, question } = this.#now;
    this.#render();
    if (exercise) this.#stage.enter(exercise, state);
    else if (!question || this.#done.isRevealed) this.#play();
  }

  /** Leaves everything as it was before; what was guessed and decided is there again when it goes on. */
  leave(): void {
    this.#stopPlaying();
    this.#stage.pause();
    this.#notes.close();
    this.#screen = undefined;
    this.#isBlack = false;
    this.#host.restore({ ...this.#given, lang: this.#host.state.lang, isPlaying: false });
    this.#host.holdSamples(false);
  }
  close(): void {
    if (this.#screen) this.leave();
    this.#stage.close();
    this.#figures.close();
    this.#lent.giveBack();
  }

  get #now(): Beat {
    return this.#script.beats[this.#beat]!;
  }
  get #done(): BeatProgress {
    return this.#progress.get(this.#beat) ?? { isRevealed: false };
  }
  get #text(): RoomText {
    return roomText(this.#host.state.lang, this.#population);
  }

  #obey(key: RoomKey): void {
    if (this.#isBlack || key === 'black') {
      this.#isBlack = key === 'black' && !this.#isBlack;
      this.#render();
    } else if (key === 'leave') this.#onLeave();
    else if (key === 'back') this.#goBack();
    else if (key === 'next') this.#goOn();
  }
  #goBack(): void {
    if (!(this.#now.exercise && this.#stage.goBack())) this.go(this.#beat - 1);
  }
  #goOn(): void {
    const { exercise, question } = this.#now;
    if (exercise && this.#stage.goOn()) {
      this.#screen!.querySelector<HTMLElement>('.said select, .said .wait')?.focus();
      return;
    }
    if (question && !this.#done.isRevealed) this.#reveal();
    else this.go(this.#beat + 1);
  }
  #reveal(): void {
    this.#progress.set(this.#beat, { ...this.#done, isRevealed: true });
    this.#render();
    this.#play();
  }
  #play(): void {
    const { playTo } = shownBeat(this.#script, this.#beat, this.#given);
    if (playTo !== undefined) this.#stopPlaying = playUpTo(this.#host, playTo, () => {});
  }
  #toggleNotes(): void {
    if (this.#notes.isOpen) this.#notes.close();
    else if (this.#hasInlineNotes || !this.#notes.open()) this.#hasInlineNotes = !this.#hasInlineNotes;
    this.#render();
  }

  #render(): void {
    const screen = this.#screen;
    if (!screen) return;
    const { show } = shownBeat(this.#script, this.#beat, this.#given);
    [...screen.querySelectorAll('.world')].forEach((world, i) => {
      world.classList.toggle('unseen', show.length > 0 && !show.includes(i));
    });
    screen.classList.toggle('single', show.length === 1);
    screen.querySelector('.black')?.remove();
    if (this.#isBlack) {
      const black = el('div', { class: 'black', role: 'status' }, this.#text.messages.blackHint);
      black.addEventListener('click', () => this.#obey('black'));
      screen.append(black);
    }
    this.#panel!.show(this.#beat, this.#parts());
    this.#showNotes();
  }

  #parts(): Part[] {
    const beat = this.#now;
    const { lang, messages } = this.#text;
    const texts = figureTexts(this.#figures, this.#text);
    const hasBegun = beat.exercise !== undefined && this.#stage.moment > 0;
    const words = createWords(hasBegun ? { ...beat, text: NO_TEXT } : beat, this.#text, texts);
    const notes = this.#hasInlineNotes ? [createNotes(() => this.#noted, messages)] : [];
    if (beat.exercise) return [words, ...this.#stage.parts(this.#text), ...notes];
    if (!beat.question && !beat.reveal) return [words, ...notes];
    const { question, reveal } = beat;
    const part = createQuestion({
      ...{ question, reveal, lang, messages, texts },
      ...{ progress: this.#done, figures: this.#figures },
      onGuess: (guess) =>
        this.#progress.set(this.#beat, { isRevealed: false, ...(guess !== undefined && { guess }) }),
      onReveal: () => this.#reveal(),
    });
    return [words, part, ...notes];
  }

  /** The notes with their figures; undefined where there are none. */
  get #noted(): string | undefined {
    const notes = this.#now.notes?.[this.#text.lang];
    return notes && figureTexts(this.#figures, this.#text).filled(notes);
  }
  #showNotes(): void {
    const { lang, messages } = this.#text;
    const { beats } = this.#script;
    const { title } = this.#now;
    this.#notes.show({
      ...{ lang, messages, title: title[lang], notes: this.#noted },
      place: messages.beatOf(String(this.#beat + 1), String(beats.length), title[lang]),
      next: beats[this.#beat + 1]?.title[lang],
    });
  }
}
