import type { Problem } from '@grapevine/core';
import { el, textButton } from '../player/dom.js';
import type { FormContext, Place } from './formContext.js';
import { createResult } from './result.js';

/** What is wrong with the scenario, what differs from the preset, and the scenario itself. */
export interface Side {
  readonly element: HTMLElement;
  /** How many of each, for the head of the form. */
  readonly counts: HTMLElement;
  readonly status: HTMLElement;
  show(places: readonly Place[], problems: readonly PlacedProblem[]): void;
  say(text: string): void;
}

/** A problem in words, and where it is shown. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly text: string;
  readonly place: Place | undefined;
}

export interface SideOptions {
  readonly context: FormContext;
  readonly goTo: (place: Place) => void;
  readonly onResetAll: () => void;
  readonly fileName: () => string;
}

const SAID_AFTER = 60;

/** Builds the column beside the fields. */
export function createSide(options: SideOptions): Side {
  const { context, goTo, onResetAll } = options;
  const { messages, draft } = context;
  const problems = createList(messages.noProblems);
  const changes = createList(messages.noChanges);
  const resetAll = textButton(messages.resetAll, 'reset-all', onResetAll);
  resetAll.dataset.focus = '#reset-all';
  const { element: status, say } = createStatus();
  const result = createResult(options, say);
  const problemCount = countButton('wrong', () => problems.heading.focus());
  const changeCount = countButton('changed', () => changes.heading.focus());
  let told = 0;
  return {
    element: el('aside', { class: 'side' }, problems.element, changes.element, resetAll, result.element),
    counts: el('div', { class: 'counts' }, problemCount, changeCount),
    status,
    say,
    show(places, found) {
      const count = messages.problems(found.length, String(found.length));
      problems.show(
        found.length > 0 ? count : messages.problemsHeading,
        found.map(({ text, place }) => lineOf(place, place?.title ?? '', text, goTo)),
      );
      const changed = places.flatMap((place) => {
        const change = place.change();
        return change === undefined ? [] : [lineOf(place, place.title, change, goTo)];
      });
      const changedCount = messages.changes(changed.length, String(changed.length));
      changes.show(changed.length > 0 ? changedCount : messages.changesHeading, changed);
      showCount(problemCount, found.length, count);
      showCount(changeCount, changed.length, changedCount);
      resetAll.hidden = Object.keys(draft.changes).length === 0;
      result.show(found.length > 0);
      if (found.length !== told) say(found.length === 0 ? messages.solved : count);
      told = found.length;
    },
  };
}

/** What is read out. */
function createStatus() {
  const element = el('p', { class: 'status', role: 'status' });
  return {
    element,
    // what stands in a new element is not read out; what comes into it a little later is
    say: (text: string) => {
      setTimeout(() => {
        element.textContent = text;
      }, SAID_AFTER);
    },
  };
}

/** A heading with a list below, or a sentence where it is empty. */
function createList(nothing: string) {
  const heading = el('h2', { tabindex: -1 });
  const list = el('ul', { class: 'lines' });
  const sentence = el('p', { class: 'muted' }, nothing);
  return {
    heading,
    element: el('section', {}, heading, list, sentence),
    show(title: string, lines: readonly HTMLElement[]) {
      heading.textContent = title;
      list.replaceChildren(...lines);
      sentence.hidden = lines.length > 0;
    },
  };
}

function lineOf(
  place: Place | undefined,
  title: string,
  text: string,
  goTo: (place: Place) => void,
): HTMLElement {
  const name = place && textButton(title, 'link', () => goTo(place));
  return el('li', {}, name, el('span', {}, text));
}

function countButton(className: string, onClick: () => void): HTMLButtonElement {
  return textButton('', `count ${className}`, onClick);
}

function showCount(button: HTMLButtonElement, count: number, text: string): void {
  button.hidden = count === 0;
  button.textContent = text;
}
