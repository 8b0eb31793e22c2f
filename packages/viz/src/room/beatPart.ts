import type { Beat } from '@grapevine/core';
import { el } from '../player/dom.js';
import type { FigureTexts } from './figureText.js';
import type { Part } from './part.js';
import type { RoomText } from './roomText.js';

/** What a beat says. */
export function createWords({ title, text }: Beat, { lang }: RoomText, texts: FigureTexts): Part {
  const paragraphs = text[lang]
    .split('\n')
    .filter(Boolean)
    .map((words) => ({ words, element: el('p') }));
  return {
    element: el(
      'div',
      { class: 'words' },
      el('h2', {}, title[lang]),
      ...paragraphs.map(({ element }) => element),
    ),
    update() {
      for (const { words, element } of paragraphs) element.textContent = texts.filled(words);
    },
  };
}
