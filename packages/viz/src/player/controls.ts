import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import type { RecordedRun } from '../run/recordRun.js';
import { el, ICONS, icon, iconButton, textButton } from './dom.js';

export interface ControlHandlers {
  readonly onToggle: () => void;
  readonly onSeek: (position: number) => void;
  readonly onStep: (by: number) => void;
  readonly onSpeed: (factor: number) => void;
  readonly onRun: (run: number) => void;
  readonly onExtreme: (which: Extreme) => void;
}

export type Extreme = 'typical' | 'smallest' | 'largest';

/** The bar below the picture. */
export interface Controls {
  readonly element: HTMLElement;
  showRun(run: RecordedRun, runs: number): void;
  showPosition(position: number, isPlaying: boolean, last: number): void;
  /** How many runs the buttons for typical, smallest and largest speak of; 0 while not known. */
  showSample(runs: number): void;
}

const SPEEDS = [0.5, 1, 2, 4];

/** Builds the controls. */
export function createControls(messages: Messages, numbers: Numbers, speed: number, handlers: ControlHandlers): Controls {
  const playIcon = el('span', { class: 'swap' });
  const play = el('button', { type: 'button', class: 'play' }, playIcon);
  play.addEventListener('click', handlers.onToggle);
  const back = iconButton(messages.stepBack, 'round', icon(ICONS.back), () => handlers.onStep(-1));
  const forward = iconButton(messages.stepForward, 'round', icon(ICONS.forward), () => handlers.onStep(1));
  const scrubber = el('input', { type: 'range', min: 0, max: 1, step: 'any', value: 0, class: 'scrubber', 'aria-label': messages.position });
  scrubber.addEventListener('input', () => handlers.onSeek(Number(scrubber.value)));
  const ticks = el('div', { class: 'ticks', 'aria-hidden': 'true' });
  const stepText = el('output', { class: 'step' });
  const select = el(
    'select',
    { 'aria-label': messages.speed, title: messages.speed },
    ...SPEEDS.map((factor) => el('option', { value: factor, selected: factor === speed }, messages.times(numbers.exact(factor)))),
  );
  select.addEventListener('change', () => handlers.onSpeed(Number(select.value)));
  const runs = createRunPicker(messages, numbers, handlers);
  let wasPlaying: string | undefined;
  const element = el(
    'div',
    { class: 'controls' },
    el('div', { class: 'buttons' }, play, back, forward),
    el('div', { class: 'track' }, ticks, scrubber),
    stepText,
    el('div', { class: 'choices' }, select, runs.element),
  );
  return {
    element,
    showRun(run, count) {
      const last = run.stepCount - 1;
      scrubber.max = String(Math.max(last, 1e-3));
      ticks.replaceChildren(...entryTicks(run, last));
      runs.show(run.run, count);
    },
    showPosition(position, isPlaying, last) {
      const step = Math.floor(position + 1e-6);
      const text = messages.stepOf(numbers.whole(step), numbers.whole(last));
      if (document.activeElement !== scrubber || isPlaying || Number(scrubber.value) !== position) scrubber.value = String(position);
      scrubber.style.setProperty('--done', `${last > 0 ? (100 * position) / last : 0}%`);
      scrubber.setAttribute('aria-valuetext', text);
      stepText.textContent = text;
      const state = isPlaying ? 'pause' : position >= last ? 'replay' : 'play';
      if (state === wasPlaying) return;
      wasPlaying = state;
      playIcon.replaceChildren(icon(ICONS[state]));
      play.setAttribute('aria-label', messages[state]);
      play.title = messages[state];
    },
    showSample: runs.showSample,
  };
}

/** A mark for each step in which content came into new groups, as high as there were groups. */
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

function createRunPicker(messages: Messages, numbers: Numbers, { onRun, onExtreme }: ControlHandlers) {
  let current = 0;
  let count = 1;
  const field = el('input', { type: 'number', min: 1, step: 1, value: 1, 'aria-label': messages.run });
  field.addEventListener('change', () => {
    const wanted = Math.round(Number(field.value));
    if (wanted >= 1 && wanted <= count) onRun(wanted - 1);
    else field.value = String(current + 1);
  });
  const total = el('span', { class: 'of' });
  const previous = iconButton(messages.previousRun, 'small', icon(ICONS.left), () => onRun(current - 1));
  const next = iconButton(messages.nextRun, 'small', icon(ICONS.right), () => onRun(current + 1));
  const extremes = (['smallest', 'typical', 'largest'] as const).map((which) =>
    textButton(messages[`${which}Run`], 'chip', () => onExtreme(which)),
  );
  const element = el(
    'div',
    { class: 'runs', role: 'group', 'aria-label': messages.run },
    el('span', { class: 'label', 'aria-hidden': 'true' }, messages.run),
    previous,
    field,
    total,
    next,
    el('span', { class: 'extremes' }, ...extremes),
  );
  return {
    element,
    show(run: number, runs: number) {
      current = run;
      count = runs;
      field.value = String(run + 1);
      field.max = String(runs);
      field.style.width = `${String(runs).length + 1.6}ch`;
      total.textContent = messages.runOf(numbers.whole(runs));
      previous.disabled = run === 0;
      next.disabled = run + 1 >= runs;
    },
    showSample(runs: number) {
      for (const button of extremes) {
        button.disabled = runs < 2;
        button.title = messages.amongRuns(numbers.whole(runs));
      }
    },
  };
}
