import type { RoomMessages } from '../messages/roomMessages.js';
import { el, textButton } from '../player/dom.js';
import { debriefPage, debriefSheet, type SheetOptions } from './debriefSheet.js';
import type { Part } from './part.js';

const FILE_NAME = 'grapevine-debrief.html';

/** The debrief over the whole screen, with what can be done with it. */
export function createSheet(sheet: () => SheetOptions, messages: RoomMessages, onRestart: () => void): Part {
  const body = el('article', { class: 'sheet', tabindex: '-1' });
  const open = textButton(messages.openPage, 'quiet', () => {
    const page = window.open('', '_blank');
    if (page) fillPage(page.document, debriefPage(sheet()));
  });
  const actions = el(
    'div',
    { class: 'actions' },
    textButton(messages.print, 'primary', () => print()),
    open,
    textButton(messages.save, 'quiet', () => save(debriefPage(sheet()))),
    textButton(messages.startAgain, 'quiet', onRestart),
  );
  return {
    element: el('div', { class: 'debrief' }, actions, body),
    update() {
      const page = new DOMParser().parseFromString(debriefSheet(sheet()), 'text/html');
      body.replaceChildren(...document.importNode(page.body, true).childNodes);
    },
  };
}

/** Puts a page into an empty window. */
function fillPage(empty: Document, html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html').documentElement;
  empty.replaceChild(empty.importNode(page, true), empty.documentElement);
}

function save(html: string): void {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  el('a', { href: url, download: FILE_NAME }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
