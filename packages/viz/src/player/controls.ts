import type { Messages } from '../messages/messages.js';
import { momentOf } from '../messages/moment.js';
import type { Numbers } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import type { RecordedRun } from '../run/recordRun.js';
import { el, ICONS, icon, iconButton } from './dom.js';
import { createRunPicker, type RunPickerHandlers } from './runPicker.js';

export interface ControlHandlers extends RunPickerHandlers {
  readonly onToggle: () => void;
  readonly onSeek: (position: number) => void;
  readonly onStep: (by: number) => void;
  readonly onSpeed: (factor: number) => void;
  /** Another content is to be shown, by its place in the scenario. */
  readonly onContent: (content: number) => void;
}

export interface ControlOptions extends ControlHandlers {
  readonly speed: number;
  /** Names of the contents that can be chosen; fewer than two make no choice. */
  readonly contents: readonly string[];
}

/** The bar below the picture. */
export interface Controls {
  readonly element: HTMLElement;
  showRun(run: RecordedRun, runs: number): void;
  showPosition(run: RecordedRun, position: number, isPlaying: boolean): void;
  showSample(runs: number): void;
}

const SPEEDS = [0.5, 1, 2, 4];

/** Builds the controls. */
export function createControls(messages: Messages, numbers: Numbers, options: ControlOptions): Controls {
  const play = createPlayButton(messages, options.onToggle);
  const back = iconButton(messages.stepBack, 'round', icon(ICONS.back), () => options.onStep(-1));
  const forward = iconButton(messages.stepForward, 'round', icon(ICONS.forward), () => options.onStep(1));
  const scrubber = createScrubber(messages, options.onSeek);
  const stepText = el('span', { class: 'step' });
  const runs = createRunPicker(messages, numbers, options);
  const contents = options.contents.length > 1 ? createContentPicker(messages, options) : undefined;
  const element = el(
    'div',
    { class: 'controls' },
    el('div', { class: 'buttons' }, play.element, back, forward),
    scrubber.element,
    el('div', { class: 'now' }, stepText, contents?.element),
    el('div', { class: 'choices' }, createSpeed(messages, numbers, options), runs.element),
  );
  return {
    element,
    showRun(run, count) {
      scrubber.showRun(run);
      if (run.timed) contents?.show(run.timed.content);
      runs.show(run.run, count);
      const words = stepWords(run, messages, numbers);
      nameButton(back, words.back);
      nameButton(forward, words.forward);
    },
    showPosition(run, position, isPlaying) {
      const last = Math.max(0, run.stepCount - 1);
      const step = Math.floor(position + 1e-6);
      stepText.textContent = run.timed
        ? momentOf(run, step, messages, numbers)
        : messages.stepOf(numbers.whole(step), numbers.whole(last));
      scrubber.show(position, last, stepText.textContent);
      play.show(isPlaying ? 'pause' : position >= last && last > 0 ? 'replay' : 'play');
    },
    showSample: runs.showSample,
  };
}

/** By how much the buttons beside play move on. */
function stepWords({ timed }: RecordedRun, messages: Messages, { duration }: Numbers) {
  if (timed === undefined) return { back: messages.stepBack, forward: messages.stepForward };
  const slice = duration(timed.hours[1] ?? 0);
  return { back: messages.timeBack(slice), forward: messages.timeForward(slice) };
}

function nameButton(button: HTMLButtonElement, name: string): void {
  button.setAttribute('aria-label', name);
  button.title = name;
}

function createPlayButton(messages: Messages, onToggle: () => void) {
  const element = el('button', { type: 'button', class: 'play' });
  element.addEventListener('click', onToggle);
  let shown: string | undefined;
  return {
    element,
    show(state: 'play' | 'pause' | 'replay') {
      if (state === shown) return;
      shown = state;
      element.replaceChildren(icon(ICONS[state]));
      element.setAttribute('aria-label', messages[state]);
      element.title = messages[state];
    },
  };
}

function createScrubber(messages: Messages, onSeek: (position: number) => void) {
  const input = el('input', {
    type: 'range',
    class: 'scrubber',
    min: 0,
    max: 1,
    step: 'any',
    value: 0,
    'aria-label': messages.position,
  });
  input.addEventListener('input', () => onSeek(Number(input.value)));
  const ticks = el('div', { class: 'ticks', 'aria-hidden': 'true' });
  const track = el('div', { class: 'track' }, ticks, input);
  return {
    element: track,
    showRun(run: RecordedRun) {
      const last = run.stepCount - 1;
      input.max = String(Math.max(last, 1e-3));
      ticks.replaceChildren(...entryTicks(run, last));
      const marks = run.timed ? messages.entryMarksInTime : messages.entryMarks;
      track.title = run.entries.length > 0 ? marks : '';
    },
    show(position: number, last: number, text: string) {
      input.value = String(position);
      input.style.setProperty('--done', `${last > 0 ? (100 * position) / last : 0}%`);
      input.setAttribute('aria-valuetext', text);
    },
  };
}

/** A mark for each step in which content was passed on for the first time in some groups, the higher the more groups there were. */
function entryTicks(run: RecordedRun, last: number): HTMLElement[] {
  const count = new Map<number, number>();
  for (const { step } of run.entries) count.set(step, (count.get(step) ?? 0) + 1);
  const most = Math.max(1, ...count.values());
  return [...count].map(([step, groups]) => {
    const tick = el('i');
    tick.style.left = `${(100 * step) / Math.max(1, last)}%`;
    tick.style.height = `${4 + 12 * Math.sqrt(groups / most)}px`;
    return tick;
  });
}

function createContentPicker(messages: Messages, { contents, onContent }: ControlOptions) {
  const choices = contents.map((id, i) => el('option', { value: i }, shortText(id, 28)));
  const select = el('select', {}, ...choices);
  select.addEventListener('change', () => onContent(Number(select.value)));
  return {
    element: el('label', { class: 'content' }, el('span', {}, messages.content), select),
    show(content: number) {
      select.value = String(content);
    },
  };
}

function createSpeed(messages: Messages, numbers: Numbers, { speed, onSpeed }: ControlOptions): HTMLElement {
  const choices = SPEEDS.map((factor) =>
    el('option', { value: factor, selected: factor === speed }, messages.times(numbers.exact(factor))),
  );
  const select = el('select', { 'aria-label': messages.speed, title: messages.speed }, ...choices);
  select.addEventListener('change', () => onSpeed(Number(select.value)));
  return select;
}
