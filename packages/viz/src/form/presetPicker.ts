import type { Lang } from '../messages/messages.js';
import { shortText } from '../messages/shortText.js';
import { el } from '../player/dom.js';
import type { StartingPoint } from './startingPoint.js';

/** What the form starts from; nothing where there is no choice. */
export function createPresetPicker(
  label: string,
  starts: readonly StartingPoint[],
  start: StartingPoint,
  lang: Lang,
  onStart: (start: StartingPoint) => void,
): HTMLElement | undefined {
  if (starts.length < 2) return undefined;
  const options = starts.map((each, i) =>
    el('option', { value: i, selected: each === start }, shortText(each.title[lang], 70)),
  );
  const select = el('select', { 'data-focus': '#start' }, ...options);
  select.addEventListener('change', () => onStart(starts[Number(select.value)]!));
  return el('label', { class: 'pick' }, el('span', {}, label), select);
}
