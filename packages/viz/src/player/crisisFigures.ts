import type { CrisisFigure, RunSample } from '../ensemble/runSample.js';
import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import { amountText } from './amount.js';
import { el } from './dom.js';

/** What a crisis comes to, over many runs. */
export interface CrisisFigures {
  readonly element: HTMLElement;
  show(sample: RunSample): void;
}

const FIGURES: readonly CrisisFigure[] = ['crisis.lost', 'crisis.boycotters', 'crisis.cost'];

/** Members lost, boycotters and the cost, as far as runs have come in. */
export function createCrisisFigures(messages: Messages, numbers: Numbers): CrisisFigures {
  const list = el('dl', { class: 'crisis' });
  return {
    element: list,
    show(sample) {
      const runs = numbers.whole(sample.size);
      list.title = sample.size < 2 ? messages.noRunsYet : messages.meansOf(runs);
      const rows = FIGURES.map((figure) => {
        const range = sample.figure(figure);
        // before the first runs, all but money, which not every crisis has, keeps its place
        if (!range && (figure === 'crisis.cost' || sample.size >= 2)) return undefined;
        const amount = range && amountText(figure, range, sample.currency, messages, numbers);
        return el(
          'div',
          {},
          el('dt', {}, messages.crisisFigures[figure]),
          el('dd', {}, el('b', {}, amount?.mean ?? '–'), el('small', {}, amount?.range ?? '')),
        );
      });
      list.replaceChildren(...rows.filter((row) => row !== undefined));
    },
  };
}
