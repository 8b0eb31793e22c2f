import { labelOf, type Population } from '@grapevine/core';
import { caption } from '../messages/caption.js';
import { type Lang, messagesOf } from '../messages/messages.js';
import { momentOf } from '../messages/moment.js';
import { numbersOf } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import type { PlayedScenario } from '../page/playerData.js';
import type { Palette } from '../paint/palette.js';
import type { RecordedRun } from '../run/recordRun.js';
import { runFacts } from '../run/runFacts.js';
import { createCard } from './card.js';
import { type ControlHandlers, createControls } from './controls.js';
import { createCounters } from './counters.js';
import { createCurve } from './curve.js';
import type { RunBand } from './curveChart.js';
import { el, ICONS, icon, iconButton, textButton } from './dom.js';
import { createGroupPicker } from './groupPicker.js';
import { createLegend } from './legend.js';
import type { Picture, Selection } from './picture.js';
import { createStage } from './stage.js';
import { createStatus } from './status.js';
import { STYLE } from './style.js';

/** What the viewer can do on the screen. */
export interface ScreenHandlers extends ControlHandlers {
  readonly onSelect: (selection: Selection) => void;
  readonly onHover: (selection: Selection) => void;
  readonly onView: () => void;
  readonly onLang: () => void;
  readonly onLook: () => void;
}

export interface ScreenOptions extends ScreenHandlers {
  readonly population: Population;
  readonly scenario: PlayedScenario;
  readonly title: string;
  readonly picture: Picture;
  readonly lang: Lang;
  readonly isDark: boolean;
  readonly palette: Palette;
  readonly speed: number;
}

/** What the screen shows at one moment of a run. */
export interface Moment {
  readonly run: RecordedRun;
  readonly position: number;
  readonly isPlaying: boolean;
  readonly selection: Selection;
}

/** Everything on the player's screen, in one language and one look. */
export interface Screen {
  /** The element that the picture fills. */
  readonly surface: HTMLElement;
  readonly groupText: (group: number) => string;
  showRun(run: RecordedRun, band: RunBand | undefined): void;
  showMoment(moment: Moment): void;
  showSample(runs: number): void;
  close(): void;
}

/** Builds the screen in a shadow root, in place of what is there. */
export function createScreen(root: ShadowRoot, options: ScreenOptions): Screen {
  const { population, scenario, lang, palette } = options;
  const { messages, numbers, titles, stage, controls, counters, card, curve, picker, status } =
    createParts(options);
  const player = el(
    'main',
    { class: 'player', lang, 'data-look': options.isDark ? 'dark' : 'light' },
    el('header', { class: 'top' }, titles.element, createTools(options, root)),
    stage.element,
    controls.element,
    el(
      'aside',
      { class: 'side' },
      counters.element,
      card.element,
      curve.element,
      population.groupCount > 0 && picker.element,
    ),
    status.element,
  );
  root.replaceChildren(el('style', {}, STYLE), player);
  return {
    surface: stage.surface,
    groupText: (group) => groupName(population, group, messages.group),
    showRun(run, band) {
      const sentence = caption(population, scenario, run.run, lang, run.timed?.content);
      titles.caption.textContent = sentence;
      stage.describe(`${messages.pictureName}. ${sentence}`);
      controls.showRun(run, scenario.runs);
      curve.show(run, band, palette);
    },
    showMoment({ run, position, isPlaying, selection }) {
      const facts = runFacts(run, Math.max(0, Math.min(run.stepCount - 1, Math.floor(position + 1e-6))));
      controls.showPosition(run, position, isPlaying);
      counters.update(facts, population.memberCount);
      curve.mark(position);
      card.show({ run, step: facts.step, selection });
      picker.show(selection);
      status.say(momentOf(run, facts.step, messages, numbers), facts, population.memberCount);
    },
    showSample: controls.showSample,
    close() {
      stage.close();
      status.close();
    },
  };
}

function createParts(options: ScreenOptions) {
  const { population, scenario, title, lang, palette, onSelect } = options;
  const inTime = 'passOn' in scenario;
  const contents = inTime ? scenario.passOn.contents.map(({ id }) => id) : [];
  const messages = messagesOf(lang);
  const numbers = numbersOf(lang);
  const caption = el('p', { class: 'caption' });
  const heading = el('h1', { dir: 'auto' }, shortText(title, 120));
  const legend = createLegend(population, messages, palette, inTime);
  return {
    messages,
    numbers,
    titles: { element: el('div', { class: 'titles' }, heading, caption), caption },
    stage: createStage({ ...options, legend, messages, numbers }),
    controls: createControls(messages, numbers, { ...options, contents }),
    counters: createCounters(messages, numbers, { hasGroups: population.groupCount > 0, inTime }),
    curve: createCurve(messages, numbers, options.onSeek),
    card: createCard({ population, messages, numbers, onSelect }),
    picker: createGroupPicker(population, messages, onSelect),
    status: createStatus(messages, numbers),
  };
}

/** A group's name in the picture: with the word for group where the name is only a number. */
function groupName({ groupLabels }: Population, group: number, withWord: (name: string) => string): string {
  const name = shortText(labelOf(groupLabels, group), 26);
  return /^\d+$/.test(name) ? withWord(name) : name;
}

function createTools({ lang, isDark, onLang, onLook }: ScreenOptions, root: ShadowRoot): HTMLElement {
  const messages = messagesOf(lang);
  const language = textButton(messages.language, 'lang', onLang);
  language.lang = lang === 'en' ? 'fr' : 'en';
  const drawing = icon(isDark ? ICONS.sun : ICONS.moon);
  const look = iconButton(isDark ? messages.toLight : messages.toDark, 'look', drawing, onLook);
  const full = iconButton(messages.fullScreen, 'full', icon(ICONS.full), () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void root.host.requestFullscreen().catch(() => undefined);
  });
  return el('div', { class: 'tools' }, language, look, document.fullscreenEnabled && full);
}
