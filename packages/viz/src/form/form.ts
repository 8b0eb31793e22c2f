import { formatProblem, type Problem } from '@grapevine/core';
import { type FormMessages, formMessagesOf } from '../messages/formMessages.js';
import type { Lang } from '../messages/messages.js';
import { Look } from '../player/look.js';
import type { Changes } from './differences.js';
import { Draft } from './draft.js';
import { findProblems, placeOf } from './findProblems.js';
import type { FormContext, NextView, Place } from './formContext.js';
import { createFormScreen, type Section } from './formScreen.js';
import { knownIn } from './knownIn.js';
import { type Fields, pathText } from './path.js';
import { createPresetPicker } from './presetPicker.js';
import { createSide, type PlacedProblem, type Side } from './side.js';
import type { StartingPoint } from './startingPoint.js';

/** What has become of the scenario: detail of the event `grapevine-scenario`. */
export interface ScenarioChange {
  /** Name of the preset it began as, where it is one. */
  readonly preset: string | undefined;
  readonly scenario: Fields;
  /** What differs from the start, by path; `null` for what is taken away. */
  readonly changes: Changes;
  readonly problems: readonly Problem[];
}

export interface FormOptions {
  readonly lang: Lang;
  readonly onChange: (change: ScenarioChange) => void;
  /** The viewer chose another language. */
  readonly onLang: (lang: Lang) => void;
}

const CHECKED_AFTER = 120;

/** A form at work in a shadow root. */
export class Form {
  readonly #root: ShadowRoot;
  readonly #options: FormOptions;
  readonly #look = new Look(() => this.#build({}));
  readonly #starts: readonly StartingPoint[];
  readonly #drafts = new Map<StartingPoint, Draft>();
  readonly #unfolded = new Set(['section:', 'section:contents', 'section:seedSet', 'contents[0]']);
  #start: StartingPoint;
  #lang: Lang;
  #explains = true;
  #places: Place[] = [];
  #sections: readonly Section[] = [];
  #side: Side | undefined;
  #problems: readonly Problem[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot, starts: readonly StartingPoint[], options: FormOptions) {
    this.#root = root;
    this.#starts = starts;
    this.#start = starts[0]!;
    this.#options = options;
    this.#lang = options.lang;
    this.#build({});
  }

  get scenario(): Fields {
    return this.#draft.scenario;
  }
  get problems(): readonly Problem[] {
    return this.#problems;
  }
  get changes(): Changes {
    return this.#draft.changes;
  }
  /** Brings back what differed from the start. */
  set changes(changes: Changes) {
    this.#draft.changes = changes;
    this.#build({});
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#look.close();
  }

  get #draft(): Draft {
    const known = this.#drafts.get(this.#start);
    const draft = known ?? new Draft(this.#start.scenario);
    if (!known) this.#drafts.set(this.#start, draft);
    return draft;
  }

  #build({ focus, said }: NextView): void {
    const active = (this.#root.activeElement as HTMLElement | null)?.dataset.focus;
    const scroll = this.#scrolled()?.scrollTop ?? 0;
    const context = this.#context();
    this.#places = [];
    this.#side = this.#createSide(context);
    this.#sections = createFormScreen(this.#root, {
      ...{ context, side: this.#side, isDark: this.#look.isDark, explains: this.#explains, lang: this.#lang },
      title: this.#start.title[this.#lang],
      description: this.#start.description?.[this.#lang],
      picker: this.#createPicker(context.messages),
      onExplain: (explains) => {
        this.#explains = explains;
        this.#build({});
      },
      onLang: () => {
        this.#lang = this.#lang === 'en' ? 'fr' : 'en';
        this.#build({});
        this.#root.querySelector<HTMLElement>('.lang')?.focus();
        this.#options.onLang(this.#lang);
      },
      onLook: () => {
        this.#look.toggle();
        this.#build({});
        this.#root.querySelector<HTMLElement>('.look')?.focus();
      },
    });
    this.#check();
    const sections = this.#scrolled();
    if (sections) sections.scrollTop = scroll;
    this.#focus(focus ?? active, focus !== undefined);
    if (said) this.#side.say(said);
  }

  /** The column of fields, where it scrolls by itself. */
  #scrolled(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.sections');
  }

  #context(): FormContext {
    let ids = 0;
    return {
      lang: this.#lang,
      messages: formMessagesOf(this.#lang),
      draft: this.#draft,
      known: knownIn(this.#draft.scenario),
      unfolded: this.#unfolded,
      nextId: () => `f${ids++}`,
      register: (place) => this.#places.push(place),
      onValue: () => this.#checkSoon(),
      onParts: (next) => {
        this.#build(next);
        this.#tell();
      },
    };
  }

  #createSide(context: FormContext): Side {
    return createSide({
      context,
      goTo: (place) => this.#focus(place.target.dataset.focus, true, place),
      onResetAll: () => {
        this.#draft.changes = {};
        this.#build({ focus: '#start', said: context.messages.noChanges });
        this.#tell();
      },
      fileName: () => `${(this.#start.name ?? 'scenario').replace(/[^\w-]+/g, '-')}.json`,
    });
  }

  #createPicker({ startFrom }: FormMessages): HTMLElement | undefined {
    return createPresetPicker(startFrom, this.#starts, this.#start, this.#lang, (start) => {
      this.#start = start;
      this.#build({});
      this.#tell();
    });
  }

  /** Goes to what has a value of `data-focus`, or is given, and unfolds what is around it. */
  #focus(key: string | undefined, shows: boolean, place?: Place): void {
    if (key === undefined) return;
    const all = this.#root.querySelectorAll<HTMLElement>('[data-focus]');
    const target = place?.target ?? [...all].find((each) => each.dataset.focus === key);
    if (!target) return;
    for (let at: HTMLElement | null = target; at; at = at.parentElement) {
      if (
        at instanceof HTMLDetailsElement &&
        !(target.tagName === 'SUMMARY' && target.parentElement === at && !place)
      )
        at.open = true;
    }
    target.focus({ preventScroll: !shows });
    if (shows && place) target.scrollIntoView({ block: 'center' });
  }

  /** Marks are shown at once, problems when somebody has stopped writing. */
  #checkSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#check();
      this.#tell();
    }, CHECKED_AFTER);
  }

  #check(): void {
    clearTimeout(this.#timer);
    this.#problems = findProblems(this.#draft.scenario);
    const places = new Map(this.#places.map((place) => [pathText(place.path), place]));
    const placed: PlacedProblem[] = this.#problems.map((problem) => {
      const place = places.get(placeOf(problem, places.keys()));
      const bare = place ? { ...problem, path: '' } : problem;
      return { problem, place, text: asSentence(formatProblem(bare, this.#lang)) };
    });
    for (const place of this.#places)
      place.show(placed.filter((each) => each.place === place).map(({ text }) => text));
    for (const section of this.#sections) this.#markSection(section, placed);
    this.#side?.show(this.#places, placed);
  }

  #markSection({ key, mark }: Section, placed: readonly PlacedProblem[]): void {
    const messages = formMessagesOf(this.#lang);
    const isIn = ({ path }: Place) =>
      key === '' ? path.length < 2 && !this.#isSection(path[0]) : path[0] === key;
    const wrong = placed.filter(({ place }) => place && isIn(place)).length;
    const changed = this.#places.filter((place) => isIn(place) && place.change() !== undefined).length;
    const texts = [
      wrong > 0 && messages.problems(wrong, String(wrong)),
      changed > 0 && messages.changes(changed, String(changed)),
    ];
    mark.textContent = texts.filter(Boolean).join(', ');
    mark.toggleAttribute('data-wrong', wrong > 0);
  }

  #isSection(key: string | number | undefined): boolean {
    return this.#sections.some((section) => section.key === key);
  }

  #tell(): void {
    const { scenario, changes } = this.#draft;
    this.#options.onChange({ preset: this.#start.name, scenario, changes, problems: this.#problems });
  }
}

/** With a capital, and a full stop. */
function asSentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
