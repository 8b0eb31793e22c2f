import type { Extreme } from '../ensemble/ensemble.js';
import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import { el, ICONS, icon, iconButton, textButton } from './dom.js';

export interface RunPickerHandlers {
  readonly onRun: (run: number) => void;
  readonly onExtreme: (which: Extreme) => void;
}

/** Which run of the ensemble is shown. */
export interface RunPicker {
  readonly element: HTMLElement;
  show(run: number, runs: number): void;
  /** How many runs the buttons for smallest, typical and largest speak of; none while not known. */
  showSample(runs: number): void;
}

const EXTREMES = ['smallest', 'typical', 'largest'] as const;

/** Previous, next, by number, or by size. */
export function createRunPicker(
  messages: Messages,
  numbers: Numbers,
  { onRun, onExtreme }: RunPickerHandlers,
): RunPicker {
  let current = 0;
  let count = 1;
  const field = createField(messages, (wanted) => {
    if (wanted >= 1 && wanted <= count) onRun(wanted - 1);
    else field.value = String(current + 1);
  });
  const total = el('span', { class: 'of' });
  const previous = iconButton(messages.previousRun, 'small', icon(ICONS.left), () => onRun(current - 1));
  const next = iconButton(messages.nextRun, 'small', icon(ICONS.right), () => onRun(current + 1));
  const sizes = EXTREMES.map((which) => textButton(messages[`${which}Run`], 'chip', () => onExtreme(which)));
  const word = el('span', { class: 'label', 'aria-hidden': 'true' }, messages.run);
  const chips = el('span', { class: 'extremes' }, ...sizes);
  return {
    element: el(
      'div',
      { class: 'runs', role: 'group', 'aria-label': messages.run },
      ...[word, previous, field, total, next, chips],
    ),
    show(run, runs) {
      current = run;
      count = runs;
      field.value = String(run + 1);
      field.max = String(runs);
      field.style.width = `${String(runs).length + 3.2}ch`;
      total.textContent = messages.runOf(numbers.whole(runs));
      previous.disabled = run === 0;
      next.disabled = run + 1 >= runs;
    },
    showSample(runs) {
      for (const button of sizes) {
        button.disabled = runs < 2;
        button.title = messages.amongRuns(numbers.whole(runs));
      }
    },
  };
}

function createField(messages: Messages, onNumber: (wanted: number) => void): HTMLInputElement {
  const field = el('input', { type: 'number', min: 1, step: 1, value: 1, 'aria-label': messages.run });
  field.addEventListener('change', () => onNumber(Math.round(Number(field.value))));
  return field;
}
