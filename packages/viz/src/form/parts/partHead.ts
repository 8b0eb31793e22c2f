import { el, textButton } from '../../player/dom.js';
import { type FormContext, titleOf } from '../formContext.js';
import { type Path, pathText } from '../path.js';

/** What stands above the fields of a part. */
export interface PartHeadOptions {
  readonly path: Path;
  readonly label: string;
  readonly trail: string;
  readonly help?: string | undefined;
  /** What names it: a heading, a label. */
  readonly heading: HTMLElement;
  /** What takes the focus. */
  readonly target: HTMLElement;
  readonly context: FormContext;
  /** What has become of it as a whole, where that is not as in the preset. */
  readonly change: () => string | undefined;
}

/** Name, explanation, way back and what is wrong with a part as a whole. */
export function createPartHead(options: PartHeadOptions): HTMLElement {
  const { path, label, trail, help, heading, target, context, change } = options;
  const { draft, messages } = context;
  const back = textButton(messages.resetPart, 'reset', () => {
    draft.reset(path);
    context.onParts({ focus: pathText(path), said: messages.backToPreset(label) });
  });
  back.setAttribute('aria-label', messages.resetPartName(label));
  const error = el('p', { class: 'error' });
  const element = el(
    'div',
    { class: 'part-head' },
    el('div', { class: 'head' }, heading, back),
    help !== undefined && el('p', { class: 'help' }, help),
    error,
  );
  target.dataset.focus = pathText(path);
  context.register({
    ...{ path, element, target, change },
    title: titleOf(trail, label, context),
    show(problems) {
      back.hidden = change() === undefined;
      element.toggleAttribute('data-changed', change() !== undefined);
      element.toggleAttribute('data-wrong', problems.length > 0);
      error.textContent = problems.join(' ');
      error.hidden = problems.length === 0;
    },
  });
  return element;
}
