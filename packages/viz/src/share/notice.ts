import { el, ICONS, icon, iconButton } from '../player/dom.js';

/** How long a note stays that only says that something has been done. */
const MILLISECONDS = 9000;

export interface NoticeOptions {
  /** Name of the button that closes it. */
  readonly close: string;
  /** `alert` is read out at once, and stays until it is closed. */
  readonly role?: 'status' | 'alert';
  /** Stands below the text; the note stays then. */
  readonly more?: HTMLElement;
}

/** Puts a note at the head of the screen, where it covers nothing, in place of the one before. */
export function showNotice(root: ShadowRoot, text: string, options: NoticeOptions): void {
  const { close, role = 'status', more } = options;
  root.querySelector('.notice')?.remove();
  const words = el('p', { role }, text);
  const notice = el('div', { class: 'notice' }, words, more);
  notice.append(iconButton(close, 'small', icon(ICONS.close), () => notice.remove()));
  (root.querySelector('.top') ?? root).append(notice);
  if (role === 'alert') return;
  // once more when it is on the page: screen readers speak of what changes
  requestAnimationFrame(() => words.replaceChildren(text));
  if (!more) setTimeout(() => notice.remove(), MILLISECONDS);
}
