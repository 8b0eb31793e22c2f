import { labelOf, type Population } from '@grapevine/core';
import { caption } from '../messages/caption.js';
import { type Lang, messagesOf } from '../messages/messages.js';
import { numbersOf } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import type { PlayedScenario } from '../page/playerData.js';
import type { Palette } from '../paint/palette.js';
import type { RecordedRun } from '../run/recordRun.js';
import { runFacts } from '../run/runFacts.js';
import { createCard } from './card.js';
import { type ControlHandlers, createControls } from './controls.js';
import { createCounters } from './counters.js';
import { createCurve, type RunBand } from './curve.js';
import { el, ICONS, icon, iconButton, textButton } from './dom.js';
import { createGroupPicker } from './groupPicker.js';
import { createLegend } from './legend.js';
import type { Picture, Selection } from './picture.js';
import { createStage } from './stage.js';
import { createStatus } from './status.js';
import { STYLE } from './style.js';

export interface ScreenOptions extends ControlHandlers {
  readonly population: Population;
  readonly scenario: PlayedScenario;
  readonly canvases: readonly [HTMLCanvasElement, HTMLCanvasElement];
  readonly picture: Picture;
  readonly lang: Lang;
  readonly isDark: boolean;
  readonly palette: Palette;
  readonly speed: number;
  readonly onSelect: (selection: Selection) => void;
  readonly onHover: (selection: Selection) => void;
  readonly onView: () => void;
  readonly onLang: () => void;
  readonly onLook: () => void;
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
  readonly stage: HTMLElement;
  readonly groupText: (group: number) => string;
  showRun(run: RecordedRun, band: RunBand | undefined, palette: Palette): void;
  showMoment(moment: Moment): void;
  showSample(runs: number): void;
  close(): void;
}

/** Builds the screen in a shadow root, in place of what is there. */
export function createScreen(root: ShadowRoot, options: ScreenOptions): Screen {
  const { population, scenario, lang, palette } = options;
  const messages = messagesOf(lang);
  const numbers = numbersOf(lang);
  const controls = createControls(messages, numbers, options.speed, options);
  const counters = createCounters(messages, numbers);
  const curve = createCurve(messages, numbers, options.onSeek);
  const card = createCard(population, messages, numbers, options.onSelect);
  const picker = createGroupPicker(population, messages, options.onSelect);
  const status = createStatus(messages, numbers);
  const stage = createStage(messages, options);
  const captionLine = el('p', { class: 'caption' });
  const side = el(
    'aside',
    { class: 'side' },
    counters.element,
    card.element,
    curve.element,
    createLegend(population, messages, palette),
    picker.element,
    el('p', { class: 'hint' }, messages.hint),
  );
  const player = el(
    'main',
    { class: 'player', lang, 'data-look': options.isDark ? 'dark' : 'light' },
    el(
      'header',
      { class: 'top' },
      el('div', { class: 'titles' }, el('h1', { dir: 'auto' }, shortText(scenario.name, 120)), captionLine),
      createTools(options, root),
    ),
    stage.element,
    controls.element,
    side,
    status.element,
  );
  root.replaceChildren(el('style', {}, STYLE), player);
  return {
    stage: stage.element,
    groupText: (group) => groupName(population, group, messages.group),
    showRun(run, band, look) {
      captionLine.textContent = caption(population, scenario, run.run, lang);
      controls.showRun(run, scenario.runs);
      curve.show(run, band, look);
      stage.describe(`${messages.pictureName}. ${captionLine.textContent}`);
    },
    showMoment({ run, position, isPlaying, selection }) {
      const step = Math.max(0, Math.min(run.stepCount - 1, Math.floor(position + 1e-6)));
      const facts = runFacts(run, step);
      controls.showPosition(position, isPlaying, Math.max(0, run.stepCount - 1));
      counters.update(facts, population.memberCount);
      curve.mark(position);
      card.show({ run, step, selection });
      picker.show(selection);
      status.say(facts, population.memberCount);
    },
    showSample: controls.showSample,
    close() {
      stage.close();
      status.close();
    },
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
  const look = iconButton(isDark ? messages.toLight : messages.toDark, 'look', icon(isDark ? ICONS.sun : ICONS.moon), onLook);
  const full = iconButton(messages.fullScreen, 'full', icon(ICONS.full), () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void root.host.requestFullscreen().catch(() => undefined);
  });
  return el('div', { class: 'tools' }, language, look, document.fullscreenEnabled && full);
}
