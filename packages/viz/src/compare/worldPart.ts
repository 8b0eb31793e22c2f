import type { Population } from '@grapevine/core';
import { joined, storyText } from '../messages/caption.js';
import { type Lang, messagesOf } from '../messages/messages.js';
import { numbersOf } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import { titleOfWorld } from '../messages/titleOfComparison.js';
import type { Palette } from '../paint/palette.js';
import { createCard } from '../player/card.js';
import { createContentPicker } from '../player/contentPicker.js';
import { createCounters } from '../player/counters.js';
import { createCrisisFigures } from '../player/crisisFigures.js';
import { type CurveLayout, curveChart } from '../player/curveChart.js';
import { el } from '../player/dom.js';
import type { Selection } from '../player/picture.js';
import { createPlot } from '../player/plot.js';
import { createStage } from '../player/stage.js';
import type { RecordedRun } from '../run/recordRun.js';
import type { RunFacts } from '../run/runFacts.js';
import { answerDelay } from './answerDelay.js';
import { createDelaySlider } from './delaySlider.js';
import { letterOf } from './letterOf.js';
import type { World } from './world.js';

export interface WorldPartOptions {
  readonly population: Population;
  readonly world: World;
  /** Among the worlds, from 0. */
  readonly place: number;
  readonly lang: Lang;
  readonly palette: Palette;
  readonly onContent: (content: number) => void;
  /** A position of this world's run. */
  readonly onSeek: (position: number) => void;
  /** Another time to answer, hours. */
  readonly onDelay: (hours: number) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onHover: (selection: Selection) => void;
  readonly onView: () => void;
}

/** What one world shows at a moment. */
export interface WorldMoment {
  readonly run: RecordedRun;
  readonly position: number;
  readonly facts: RunFacts;
  readonly selection: Selection;
}

/** One world on the screen: its title, its picture, its figures and its curve. */
export interface WorldPart {
  readonly element: HTMLElement;
  /** The element that the picture fills. */
  readonly surface: HTMLElement;
  /** Shows the world's run, and what its scenario says. */
  showRun(): void;
  /** Shows the curve of the run among many, on axes that reach as far as those of the other worlds. */
  showSample(layout: CurveLayout): void;
  showMoment(moment: WorldMoment): void;
  close(): void;
}

/** Builds the part of a world. */
export function createWorldPart(options: WorldPartOptions): WorldPart {
  const { population, world, lang, palette } = options;
  const parts = createParts(options);
  const { messages, numbers, title, name, head, stage, card, counters, plot, delay, crisis } = parts;
  const element = el(
    'section',
    { class: 'world', 'aria-label': title },
    head.element,
    el('div', { class: 'picture' }, stage.element, card.element),
    el(
      'div',
      { class: 'figures' },
      el('div', { class: 'told' }, counters.element, delay?.element),
      el('div', { class: 'curve' }, name, plot.element),
    ),
    crisis?.element,
  );
  element.style.setProperty('--place', String(options.place));
  return {
    element,
    surface: stage.surface,
    showRun() {
      const { run, ensemble } = world;
      const story = joined(storyText(world.played.scenario, run.timed?.content ?? 0, lang), lang);
      head.show(story, run.timed?.content);
      stage.describe(`${messages.pictureName}. ${title}. ${story}.`);
      const answer = answerDelay(ensemble.scenario, ensemble.given);
      if (answer) delay?.show(answer);
    },
    showSample(layout) {
      const { run, ensemble } = world;
      plot.show(run, curveChart(ensemble, palette, messages, numbers, layout));
      crisis?.show(ensemble.sample);
    },
    showMoment({ run, position, facts, selection }) {
      counters.update(facts, population.memberCount);
      plot.mark(position);
      card.show({ run, step: facts.step, selection });
    },
    close: stage.close,
  };
}

function createParts(options: WorldPartOptions) {
  const { population, world, place, lang, onSeek, onSelect, onDelay } = options;
  const { scenario, given } = world.ensemble;
  const messages = messagesOf(lang);
  const numbers = numbersOf(lang);
  const inTime = 'passOn' in scenario;
  const title = messages.worldNamed(letterOf(place), shortText(titleOfWorld(world.played, lang), 120));
  return {
    messages,
    numbers,
    title,
    // only where curves stand apart from their worlds
    name: el('h3', { 'aria-hidden': 'true' }, title),
    head: createHead(options),
    stage: createStage({ ...options, picture: world.picture, messages, numbers }),
    card: createCard({ population, messages, numbers, onSelect }),
    counters: createCounters(messages, numbers, { hasGroups: population.groupCount > 0, inTime }),
    plot: createPlot(onSeek),
    delay: answerDelay(scenario, given) && createDelaySlider(place, messages, numbers, onDelay),
    crisis: inTime && scenario.passOn.crisis ? createCrisisFigures(messages, numbers) : undefined,
  };
}

/** The letter, the title, what happens there, and the choice of a content where there are several. */
function createHead({ world, place, lang, onContent }: WorldPartOptions) {
  const letter = letterOf(place);
  const { contents } = world.ensemble;
  const picker =
    contents.length > 1
      ? createContentPicker(messagesOf(lang).contentIn(letter), contents, onContent)
      : undefined;
  const title = el('h2', { dir: 'auto' }, shortText(titleOfWorld(world.played, lang), 120));
  const line = el('p', { class: 'story' });
  return {
    element: el(
      'header',
      { class: 'head' },
      el('span', { class: 'letter', 'aria-hidden': 'true' }, letter),
      el('div', { class: 'names' }, title, line),
      picker?.element,
    ),
    show(story: string, content: number | undefined) {
      line.textContent = story;
      line.title = story;
      if (content !== undefined) picker?.show(content);
    },
  };
}
