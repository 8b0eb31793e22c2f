import type { Messages } from '../messages/messages.js';
import { el } from './dom.js';

/** Marks along the scrubber, and what they mean. */
export interface Marks {
  readonly meaning: string;
  readonly marks: readonly Mark[];
}

/** One mark. */
export interface Mark {
  readonly step: number;
  /** Pixels. */
  readonly height: number;
}

/** A slider along the steps of a run. */
export interface Scrubber {
  readonly element: HTMLElement;
  showMarks(last: number, marks: Marks): void;
  /** `text` says the position to those who do not see it. */
  show(position: number, last: number, text: string): void;
}

/** Sets up the slider; `onSeek` is called with a position when it is moved. */
export function createScrubber(messages: Messages, onSeek: (position: number) => void): Scrubber {
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
    showMarks(last, { marks, meaning }) {
      input.max = String(Math.max(last, 1e-3));
      ticks.replaceChildren(...marks.map((mark) => tickOf(mark, last)));
      track.title = marks.length > 0 ? meaning : '';
    },
    show(position, last, text) {
      input.value = String(position);
      input.style.setProperty('--done', `${last > 0 ? (100 * position) / last : 0}%`);
      input.setAttribute('aria-valuetext', text);
    },
  };
}

function tickOf({ step, height }: Mark, last: number): HTMLElement {
  const tick = el('i');
  tick.style.left = `${(100 * step) / Math.max(1, last)}%`;
  tick.style.height = `${height}px`;
  return tick;
}
