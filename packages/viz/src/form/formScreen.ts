import { shortText } from '../messages/shortText.js';
import { el } from '../player/dom.js';
import { STYLE } from '../player/style.js';
import { createViewTools, type ToolHandlers } from '../player/tools.js';
import type { FormContext } from './formContext.js';
import { FORM_STYLE } from './formStyle.js';
import { formTree } from './formTree.js';
import { createBranch } from './parts/createBranch.js';
import { foldable } from './parts/foldable.js';
import { objectBody } from './parts/objectBody.js';
import type { Side } from './side.js';

export interface FormScreenOptions extends ToolHandlers {
  readonly context: FormContext;
  readonly title: string;
  readonly description: string | undefined;
  readonly isDark: boolean;
  readonly explains: boolean;
  readonly onExplain: (explains: boolean) => void;
  /** Where one chooses what to start from. */
  readonly picker: HTMLElement | undefined;
  readonly side: Side;
}

/** A section of the form: how many changes and problems it has stands beside its name. */
export interface Section {
  readonly key: string;
  readonly mark: HTMLElement;
}

/** Builds the form in a shadow root, in place of what is there, and tells its sections. */
export function createFormScreen(root: ShadowRoot, options: FormScreenOptions): readonly Section[] {
  const { context, isDark, side } = options;
  const { messages, lang, draft } = context;
  const tree = formTree(draft.scenario);
  const sections: Section[] = [];
  const section = (key: string, label: string, ...content: HTMLElement[]) => {
    const mark = el('span', { class: 'mark' });
    sections.push({ key, mark });
    return foldable(context, `section:${key}`, 'section', [el('h2', {}, label), mark], ...content);
  };
  const basics = section('', messages.basics, ...objectBody([], { ...tree, branches: [] }, '', context));
  const others = (tree.branches ?? []).map((branch) =>
    section(branch.key, branch.label[lang], createBranch([branch.key], branch, '', context)),
  );
  const main = el(
    'main',
    {
      class: 'screen form',
      lang,
      'data-look': isDark ? 'dark' : 'light',
      'data-explains': String(options.explains),
    },
    createTop(options, root),
    el('div', { class: 'sections' }, basics, ...others),
    side.element,
    side.status,
  );
  root.replaceChildren(el('style', {}, STYLE + FORM_STYLE), main);
  return sections;
}

function createTop(options: FormScreenOptions, root: ShadowRoot): HTMLElement {
  const { context, title, description, picker, explains, onExplain, side } = options;
  const { messages } = context;
  const box = el('input', { type: 'checkbox', role: 'switch', class: 'switch', checked: explains });
  box.dataset.focus = '#explain';
  box.addEventListener('change', () => onExplain(box.checked));
  const explain = el(
    'label',
    { class: 'tick', title: messages.explanationsHelp },
    box,
    el('span', {}, messages.explanations),
  );
  return el(
    'header',
    { class: 'top' },
    el(
      'div',
      { class: 'titles' },
      el('h1', { dir: 'auto' }, shortText(title, 120)),
      el('p', { class: 'caption' }, description ?? messages.intro),
      el('div', { class: 'start' }, picker, explain, side.counts),
    ),
    createViewTools({ ...options, lang: context.lang }, root),
  );
}
