import { el } from './dom.js';

/** A sentence for screen readers, said at most once in two seconds. */
export interface Status {
  readonly element: HTMLElement;
  say(text: string): void;
  close(): void;
}

const LEAST_MILLISECONDS = 2000;

/** Sets up the sentence. */
export function createStatus(): Status {
  const element = el('p', { class: 'status', role: 'status' });
  let timer = 0;
  let next = '';
  let said = '';
  let saidAt = Number.NEGATIVE_INFINITY;
  const speak = () => {
    timer = 0;
    saidAt = performance.now();
    said = next;
    element.textContent = said;
  };
  return {
    element,
    say(text) {
      next = text;
      if (next === said || timer !== 0) return;
      timer = window.setTimeout(speak, Math.max(0, saidAt + LEAST_MILLISECONDS - performance.now()));
    },
    close() {
      clearTimeout(timer);
    },
  };
}
