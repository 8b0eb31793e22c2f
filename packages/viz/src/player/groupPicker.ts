import { labelOf, type Population } from '@grapevine/core';
import type { Messages } from '../messages/messages.js';
import { shortText } from '../messages/shortText.js';
import { el } from './dom.js';
import type { Selection } from './picture.js';

/** A list from which a group can be chosen without a pointer. */
export interface GroupPicker {
  readonly element: HTMLElement;
  show(selection: Selection): void;
}

const MOST_LISTED = 150;

/** Lists the largest groups. */
export function createGroupPicker(
  population: Population,
  messages: Messages,
  onSelect: (selection: Selection) => void,
): GroupPicker {
  const { groupCount, groupOffsets, groupLabels } = population;
  const sizeOf = (group: number) => groupOffsets[group + 1]! - groupOffsets[group]!;
  const groups = Array.from({ length: groupCount }, (_, group) => group)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a - b)
    .slice(0, MOST_LISTED);
  const options = groups.map((group) =>
    el('option', { value: group }, `${shortText(labelOf(groupLabels, group), 40)} (${sizeOf(group)})`),
  );
  const select = el('select', {}, el('option', { value: '' }, messages.noGroup), ...options);
  select.addEventListener('change', () =>
    onSelect(select.value === '' ? undefined : { kind: 'group', index: Number(select.value) }),
  );
  const element = el('label', { class: 'pick' }, el('span', {}, messages.chooseGroup), select);
  return {
    element,
    show(selection) {
      const value = selection?.kind === 'group' ? String(selection.index) : '';
      if (select.value !== value) select.value = value;
    },
  };
}
