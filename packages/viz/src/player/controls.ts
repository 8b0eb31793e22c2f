import type { Messages } from '../messages/messages.js';
import { momentOf } from '../messages/moment.js';
import type { Numbers } from '../messages/numbers.js';
import type { RecordedRun } from '../run/recordRun.js';
import { el, ICONS, icon, iconButton } from './dom.js';
import { createRunPicker, type RunPickerHandlers } from './runPicker.js';
import { createScrubber, type Marks } from './scrubber.js';
import { SPEEDS } from './speeds.js';

export interface ControlHandlers extends RunPickerHandlers {
  readonly onToggle: () => void;
  readonly onSeek: (position: number) => void;
  readonly onStep: (by: number) => void;
  readonly onSpeed: (factor: number) => void;
}

export interface ControlOptions extends ControlHandlers {
  readonly speed: number;
  /** Stands below the time. */
  readonly beside?: HTMLElement | undefined;
}

/** The bar below the picture. */
export interface Controls {
  readonly element: HTMLElement;
  showRun(run: RecordedRun, runs: number, marks: Marks): void;
  showPosition(run: RecordedRun, position: number, isPlaying: boolean): void;
  showSample(runs: number): void;
  showSpeed(factor: number): void;
}

/** Builds the controls. */
export function createControls(messages: Messages, numbers: Numbers, options: ControlOptions): Controls {
  const play = createPlayButton(messages, options.onToggle);
  const back = iconButton(messages.stepBack, 'round', icon(ICONS.back), () => options.onStep(-1));
  const forward = iconButton(messages.stepForward, 'round', icon(ICONS.forward), () => options.onStep(1));
  const scrubber = createScrubber(messages, options.onSeek);
  const stepText = el('span', { class: 'step' });
  const runs = createRunPicker(messages, numbers, options);
  const speed = createSpeed(messages, numbers, options);
  const element = el(
    'div',
    { class: 'controls' },
    el('div', { class: 'buttons' }, play.element, back, forward),
    scrubber.element,
    el('div', { class: 'now' }, stepText, options.beside),
    el('div', { class: 'choices' }, speed, runs.element),
  );
  return {
    element,
    showRun(run, count, marks) {
      scrubber.showMarks(Math.max(0, run.stepCount - 1), marks);
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
    showSpeed(factor) {
      speed.value = String(factor);
    },
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

function createSpeed(
  messages: Messages,
  numbers: Numbers,
  { speed, onSpeed }: ControlOptions,
): HTMLSelectElement {
  const choices = SPEEDS.map((factor) =>
    el('option', { value: factor, selected: factor === speed }, messages.times(numbers.exact(factor))),
  );
  const select = el('select', { 'aria-label': messages.speed, title: messages.speed }, ...choices);
  select.addEventListener('change', () => onSpeed(Number(select.value)));
  return select;
}
