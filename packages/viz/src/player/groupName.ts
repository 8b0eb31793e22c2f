import { labelOf, type Population } from '@grapevine/core';
import { shortText } from '../messages/shortText.js';

/** A group's name in the picture: with the word for group where the name is only a number. */
export function groupName(
  { groupLabels }: Population,
  group: number,
  withWord: (name: string) => string,
): string {
  const name = shortText(labelOf(groupLabels, group), 26);
  return /^\d+$/.test(name) ? withWord(name) : name;
}
