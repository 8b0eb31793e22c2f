import { letterOf } from '../compare/letterOf.js';
import { type RunSample, SAMPLED_FIGURES, type SampledFigure } from '../ensemble/runSample.js';
import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import { amountText } from './amount.js';
import { el } from './dom.js';
import { folded } from './folded.js';

/** What was seen, and what came of it: figures of many runs, by world. */
export interface LedgerPanel {
  readonly element: HTMLDetailsElement;
  /** One sample a world. */
  show(samples: readonly RunSample[]): void;
}

/** Sets up the ledger of so many worlds. */
export function createLedgerPanel(messages: Messages, numbers: Numbers, worlds: number): LedgerPanel {
  const table = el('table');
  const note = el('p', { class: 'ledger-note' });
  const element = folded(messages.ledger, table);
  element.classList.add('ledger');
  element.lastElementChild!.append(note);
  let write = () => {};
  element.addEventListener('toggle', () => element.open && write());
  const letters = Array.from({ length: worlds }, (_, i) => messages.ledgerWorld(letterOf(i)));
  const heads = worlds > 1 ? letters.map((text) => el('th', { scope: 'col' }, text)) : [];
  return {
    element,
    show(samples) {
      write = () => {
        const rows = SAMPLED_FIGURES.map((figure) => ledgerRow(figure, samples, messages, numbers));
        table.replaceChildren(
          el('caption', {}, messages.ledger),
          el('thead', { hidden: worlds < 2 }, el('tr', {}, el('td'), ...heads)),
          el('tbody', {}, ...rows.filter((row) => row !== undefined)),
        );
        const runs = Math.min(...samples.map(({ size }) => size));
        const means = runs < 2 ? messages.noRunsYet : messages.meansOf(numbers.whole(runs));
        note.textContent = `${means} ${messages.ledgerExplanation}`;
      };
      if (element.open) write();
    },
  };
}

/** A figure in every world, each with a bar; undefined where no world has it. */
function ledgerRow(
  figure: SampledFigure,
  samples: readonly RunSample[],
  messages: Messages,
  numbers: Numbers,
): HTMLElement | undefined {
  const ranges = samples.map((sample) => sample.figure(figure));
  if (ranges.every((range) => range === undefined)) return undefined;
  const most = Math.max(...ranges.map((range) => Math.abs(range?.mean ?? 0)));
  const cells = ranges.map((range, i) => {
    if (!range) return el('td', {}, '–');
    const { mean, range: between } = amountText(figure, range, samples[i]!.currency, messages, numbers);
    const bar = el('span', {
      class: range.mean < 0 ? 'ledger-bar below' : 'ledger-bar',
      'aria-hidden': 'true',
    });
    bar.style.width = `${most > 0 ? (100 * Math.abs(range.mean)) / most : 0}%`;
    return el('td', {}, el('b', {}, mean), ' ', el('small', {}, between), bar);
  });
  return el('tr', {}, el('th', { scope: 'row' }, messages.sampled[figure]), ...cells);
}
