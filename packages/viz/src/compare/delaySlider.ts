import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import { el, ICONS, icon, iconButton } from '../player/dom.js';
import type { AnswerDelay } from './answerDelay.js';
import { letterOf } from './letterOf.js';

/** A slider of the time that a company takes to answer. */
export interface DelaySlider {
  readonly element: HTMLElement;
  show(delay: AnswerDelay): void;
}

/** Sets up the slider of a world, by its place; `onHours` is called with hours, at most once a frame. */
export function createDelaySlider(
  world: number,
  messages: Messages,
  { duration }: Numbers,
  onHours: (hours: number) => void,
): DelaySlider {
  const name = messages.answerDelayIn(letterOf(world));
  const input = el('input', { type: 'range', class: 'scrubber delay', min: 0, 'aria-label': name });
  const value = el('output', { class: 'delay-value' });
  const given = el('span', { class: 'delay-given' });
  const tick = el('i', { class: 'delay-tick', 'aria-hidden': 'true' });
  let planned = 0;
  const back = iconButton(messages.answerDelayReset, 'small', icon(ICONS.undo), () => onHours(planned));
  input.addEventListener(
    'input',
    oncePerFrame(() => onHours(Number(input.value))),
  );
  return {
    element: el(
      'div',
      { class: 'answer', title: messages.answerDelayHelp },
      el(
        'p',
        {},
        el('span', { class: 'delay-name', 'aria-hidden': 'true' }, messages.answerDelay),
        value,
        given,
        back,
      ),
      el('div', { class: 'delay-track' }, tick, input),
    ),
    show(delay) {
      const { hours, most, step } = delay;
      planned = delay.given;
      input.max = String(most);
      input.step = String(step);
      input.value = String(hours);
      input.style.setProperty('--done', `${(100 * hours) / most}%`);
      tick.style.setProperty('--at', String(planned / most));
      value.textContent = duration(hours);
      input.setAttribute('aria-valuetext', duration(hours));
      const isChanged = hours !== planned;
      given.textContent = isChanged ? messages.answerDelayGiven(duration(planned)) : '';
      back.style.visibility = isChanged ? 'visible' : 'hidden';
    },
  };
}

function oncePerFrame(work: () => void): () => void {
  let frame = 0;
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(work);
  };
}
