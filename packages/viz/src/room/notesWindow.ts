import type { Lang } from '../messages/messages.js';
import type { RoomMessages } from '../messages/roomMessages.js';
import { el, textButton } from '../player/dom.js';
import type { Part } from './part.js';

/** What the one who presents reads. */
export interface NotesContent {
  readonly lang: Lang;
  readonly messages: RoomMessages;
  readonly place: string;
  readonly title: string;
  readonly notes: string | undefined;
  /** Title of the beat that comes next. */
  readonly next: string | undefined;
}

export interface NotesHandlers {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

const STYLE = `
:root { color-scheme: light dark; } body { margin: 0; padding: 22px 26px; font: 20px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
h1 { font: 600 28px/1.2 "Iowan Old Style", Palatino, Georgia, serif; margin: 2px 0 12px; } .small { font-size: 15px; opacity: .75; margin: 0; display: flex; justify-content: space-between; }
.notes { white-space: pre-line; } .next { border-top: 1px solid #8886; margin-top: 22px; padding-top: 10px; }
button { font: inherit; padding: 8px 18px; border-radius: 10px; border: 1px solid #8888; background: none; color: inherit; margin: 18px 8px 0 0; cursor: pointer; }`;

/**
 * A second window with the notes. Its page has no script and no address; this page writes into it and listens to its keys, so
 * that no messages go about that somebody else could send.
 */
export class NotesWindow {
  readonly #handlers: NotesHandlers;
  readonly #start = performance.now();
  #window: Window | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #shown = '';

  constructor(handlers: NotesHandlers) {
    this.#handlers = handlers;
  }

  get isOpen(): boolean {
    return this.#window !== undefined && !this.#window.closed;
  }

  /** Opens the window; false where the browser does not let it. */
  open(): boolean {
    try {
      const opened = window.open('', '', 'popup,width=620,height=720');
      if (!opened) return false;
      opened.document.head.append(el('style', {}, STYLE));
      opened.addEventListener('keydown', this.#handlers.onKey);
      this.#window = opened;
      this.#shown = '';
      return true;
    } catch {
      return false; // in a sandbox, the window is somebody else's
    }
  }

  show(content: NotesContent): void {
    const { messages } = content;
    const words = [content.lang, content.place, content.notes].join();
    // who is at a button with the keyboard stays there while figures come in that the notes do not tell
    if (!this.isOpen || this.#shown === words) return;
    this.#shown = words;
    const { document: page } = this.#window!;
    page.title = messages.notes;
    page.documentElement.lang = content.lang;
    const time = el('span');
    const tick = () => {
      time.textContent = `${messages.elapsed} ${clockText(performance.now() - this.#start)}`;
    };
    tick();
    clearInterval(this.#timer);
    this.#timer = setInterval(tick, 1000);
    const { onBack, onNext } = this.#handlers;
    page.body.replaceChildren(
      el('p', { class: 'small' }, content.place, time),
      el('h1', {}, content.title),
      el('p', { class: 'notes' }, content.notes ?? messages.noNotes),
      el(
        'p',
        { class: 'small next' },
        content.next === undefined ? messages.lastBeat : messages.nextBeat(content.next),
      ),
      textButton(messages.back, '', onBack),
      textButton(messages.next, '', onNext),
    );
  }

  close(): void {
    clearInterval(this.#timer);
    this.#window?.close();
    this.#window = undefined;
  }
}

/** The notes in the panel, where there is no window. */
export function createNotes(notes: () => string | undefined, messages: RoomMessages): Part {
  const element = el('p', { class: 'notes' });
  return {
    element,
    update() {
      element.textContent = notes() ?? messages.noNotes;
    },
  };
}

function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
