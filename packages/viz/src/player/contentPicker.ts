import { shortText } from '../messages/shortText.js';
import { el } from './dom.js';

/** Which content of a scenario is shown. */
export interface ContentPicker {
  readonly element: HTMLElement;
  /** By its place in the scenario. */
  show(content: number): void;
}

/** A choice among contents; `name` stands beside it. */
export function createContentPicker(
  name: string,
  ids: readonly string[],
  onContent: (content: number) => void,
): ContentPicker {
  const choices = ids.map((id, i) => el('option', { value: i }, shortText(id, 28)));
  const select = el('select', {}, ...choices);
  select.addEventListener('change', () => onContent(Number(select.value)));
  return {
    element: el('label', { class: 'content' }, el('span', {}, name), select),
    show(content) {
      select.value = String(content);
    },
  };
}
