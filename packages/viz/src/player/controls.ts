import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import type { RecordedRun } from '../run/recordRun.js';
import { el, ICONS, icon, iconButton } from './dom.js';
import { createRunPicker, type RunPickerHandlers } from './runPicker.js';

export interface ControlHandlers extends RunPickerHandlers {
  readonly onToggle: () => void;
  readonly onSeek: (position: number) => void;
  readonly onStep: (by: number) => void;
  readonly onSpeed: (factor: number) => void;
}

/** The bar below the picture. */
export interface Controls {
  readonly element: HTMLElement;
  showRun(run: RecordedRun, runs: number): void;
  showPosition(position: number, isPlaying: boolean, last: number): void;
  showSample(runs: number): void;
}

const SPEEDS = [0.5, 1, 2, 4];

/** Builds the controls. */
export function createControls(
  messages: Messages,
  numbers: Numbers,
  speed: number,
  handlers: ControlHandlers,
): Controls {
  const play = createPlayButton(messages, handlers.onToggle);
  const back = iconButton(messages.stepBack, 'round', icon(ICONS.back), () => handlers.onStep(-1));
  const forward = iconButton(messages.stepForward, 'round', icon(ICONS.forward), () => handlers.onStep(1));
  const scrubber = createScrubber(messages, handlers.onSeek);
  const stepText = el('span', { class: 'step' });
  const runs = createRunPicker(messages, numbers, handlers);
  const element = el(
    'div',
    { class: 'controls' },
    el('div', { class: 'buttons' }, play.element, back, forward),
    scrubber.element,
    stepText,
    el('div', { class: 'choices' }, createSpeed(messages, numbers, speed, handlers.onSpeed), runs.element),
  );
  return {
    element,
    showRun(run, count) {
      scrubber.showRun(run);
      runs.show(run.run, count);
    },
    showPosition(position, isPlaying, last) {
      const step = Math.floor(position + 1e-6);
      stepText.textContent = messages.stepOf(numbers.whole(step), numbers.whole(last));
      scrubber.show(position, last, stepText.textContent);
      play.show(isPlaying ? 'pause' : position >= last && last > 0 ? 'replay' : 'play');
    },
    showSample: runs.showSample,
  };
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
      track.title = run.entries.length > 0 ? messages.entryMarks : '';
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

function createSpeed(
  messages: Messages,
  numbers: Numbers,
  speed: number,
  onSpeed: (factor: number) => void,
): HTMLElement {
  const choices = SPEEDS.map((factor) =>
    el('option', { value: factor, selected: factor === speed }, messages.times(numbers.exact(factor))),
  );
  const select = el('select', { 'aria-label': messages.speed, title: messages.speed }, ...choices);
  select.addEventListener('change', () => onSpeed(Number(select.value)));
  return select;
}
