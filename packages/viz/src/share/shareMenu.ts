import type { FileKind } from '../export/exportFile.js';
import type { Lang } from '../messages/messages.js';
import { shareMessagesOf } from '../messages/shareMessages.js';
import { el, icon, iconButton } from '../player/dom.js';

/** What the viewer can ask the menu for. */
export interface ShareHandlers {
  readonly onLink: () => void;
  readonly onExport: (kind: FileKind, scale?: number) => void;
  readonly onOpen: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** What is possible; asked each time the menu opens. */
  readonly canLink: () => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly canSavePage: () => boolean;
}

const SHARE = 'M12 2.4 6.8 7.6l1.6 1.6 2.5-2.5V15h2.2V6.7l2.5 2.5 1.6-1.6zM4.5 11v9.6h15V11h-2.2v7.4H6.7V11z';
const SCALES = [1, 2, 3, 4];

/** The button that opens the menu of links, exports and undoing; the menu obeys the keys that menus obey. */
export function createShareMenu(lang: Lang, handlers: ShareHandlers): HTMLElement {
  const words = shareMessagesOf(lang);
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': words.menu, hidden: true });
  const button = iconButton(words.menu, 'share', icon(SHARE), () => toggle(menu.hidden !== false));
  const element = el('div', { class: 'sharing' }, button, menu);
  button.setAttribute('aria-haspopup', 'menu');
  const toggle = (isOpen: boolean) => {
    menu.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) return;
    menu.replaceChildren(...items(lang, handlers, () => close(true)));
    itemsOf(menu)[0]?.focus();
  };
  const close = (isFocused: boolean) => {
    toggle(false);
    if (isFocused) button.focus();
  };
  toggle(false);
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (menu.hidden === false && !element.contains(relatedTarget as Node | null)) close(false);
  });
  element.addEventListener('keydown', (event) => {
    if (menu.hidden !== false) {
      if (event.key !== 'ArrowDown') return;
      toggle(true);
    } else if (event.key === 'Escape') close(true);
    else if (!moveFocus(menu, event.key)) {
      // what buttons need for themselves, and nothing for the player behind them
      if (event.key === ' ') event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  return element;
}

function items(lang: Lang, handlers: ShareHandlers, close: () => void): HTMLElement[] {
  const words = shareMessagesOf(lang);
  const item = (
    text: string,
    act: () => void,
    options: { keys?: string; isOff?: boolean; label?: string } = {},
  ) => {
    const { keys, isOff = false, label } = options;
    const attributes = { role: 'menuitem', type: 'button', tabindex: -1, 'aria-disabled': isOff && 'true' };
    const button = el(
      'button',
      { ...attributes, 'aria-label': label },
      text,
      keys ? el('kbd', {}, keys) : undefined,
    );
    button.addEventListener('click', () => {
      if (isOff) return;
      close();
      act();
    });
    return button;
  };
  const line = () => el('div', { role: 'separator' });
  const sizes = SCALES.map((scale) =>
    item(words.pngScale(String(scale)), () => handlers.onExport('png', scale), {
      label: words.pngAt(String(scale)),
    }),
  );
  const files = [
    el(
      'div',
      { class: 'sizes', role: 'group', 'aria-label': words.png },
      el('span', { 'aria-hidden': 'true' }, words.png),
      ...sizes,
    ),
    item(words.gif, () => handlers.onExport('gif')),
    item(words.svg, () => handlers.onExport('svg')),
    item(words.csv, () => handlers.onExport('csv')),
    ...(handlers.canSavePage() ? [item(words.html, () => handlers.onExport('html'))] : []),
    item(words.open, handlers.onOpen),
    line(),
  ];
  return [
    ...(handlers.canLink() ? [item(words.copyLink, handlers.onLink), line()] : []),
    ...files,
    item(words.undo, handlers.onUndo, { keys: words.undoKeys, isOff: !handlers.canUndo() }),
    item(words.redo, handlers.onRedo, { keys: words.redoKeys, isOff: !handlers.canRedo() }),
  ];
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** Moves the focus as a key of menus says; false for any other key. */
function moveFocus(menu: HTMLElement, key: string): boolean {
  const all = itemsOf(menu);
  const root = menu.getRootNode() as ShadowRoot;
  const at = all.indexOf(root.activeElement as HTMLElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: all.length - 1,
  };
  const place = places[key];
  if (place === undefined) return false;
  all[(place + all.length) % all.length]?.focus();
  return true;
}
