import type { Branch } from './fieldSpec.js';
import { isFields } from './path.js';
import { valueText, type Words } from './valueText.js';

const TELLING = ['id', 'post', 'content', 'strategy', 'channel', 'delay', 'at', 'every', 'from'];
const MOST = 3;

/** What an entry of a list is about: the first `most` of what tells entries apart. */
export function entryTitle(entry: unknown, { tables }: Branch, words: Words, most = MOST): string {
  if (!isFields(entry)) return '';
  const { parameters } = tables[0]!;
  return TELLING.filter((key) => entry[key] !== undefined && Object.hasOwn(parameters, key))
    .slice(0, 'id' in entry ? 1 : most)
    .map((key) => {
      const spec = parameters[key]!;
      const text = valueText(key, entry[key], spec, words);
      return spec.kind === 'duration' ? `${spec.label[words.lang]} ${text}` : text;
    })
    .join(' · ');
}
