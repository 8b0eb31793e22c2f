import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import { el } from '../player/dom.js';

/** The switch that lets only those shine who fare differently, and how many these are. */
export interface DifferenceSwitch {
  readonly element: HTMLElement;
  /** Names of the contents that are compared. */
  showContents(contents: readonly string[]): void;
  show(isOn: boolean, differing: number): void;
}

/** Sets up the switch. */
export function createDifferenceSwitch(
  members: number,
  messages: Messages,
  { whole }: Numbers,
  onSwitch: (isOn: boolean) => void,
): DifferenceSwitch {
  const button = el(
    'button',
    { type: 'button', class: 'switch', role: 'switch', 'aria-checked': 'false' },
    el('span', { class: 'knob', 'aria-hidden': 'true' }),
    messages.onlyDifferent,
  );
  const count = el('p', { class: 'differing' });
  button.addEventListener('click', () => onSwitch(button.getAttribute('aria-checked') !== 'true'));
  return {
    element: el('div', { class: 'difference' }, button, count),
    showContents(contents) {
      button.title = messages.onlyDifferentHelp(contents.map(messages.captionContent).join(', '));
    },
    show(isOn, differing) {
      button.setAttribute('aria-checked', String(isOn));
      count.textContent = messages.differing(differing, whole(differing), whole(members));
    },
  };
}
