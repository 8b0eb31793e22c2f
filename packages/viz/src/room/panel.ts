import type { RoomMessages } from '../messages/roomMessages.js';
import { el, ICONS, icon, iconButton, textButton } from '../player/dom.js';
import type { Part } from './part.js';

export interface PanelOptions {
  readonly messages: RoomMessages;
  /** Titles of all beats. */
  readonly titles: readonly string[];
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onBeat: (beat: number) => void;
  readonly onBlack: () => void;
  readonly onNotes: () => void;
  readonly onLeave: () => void;
  readonly onFull: () => void;
}

/** The panel below the worlds: a beat, and what leads from one to another. */
export interface Panel {
  readonly element: HTMLElement;
  /** Shows a beat in place of another. Who was in it with the keyboard goes on at the button for the next one. */
  show(beat: number, parts: readonly Part[]): void;
  update(): void;
}

/** Builds the panel. */
export function createPanel(options: PanelOptions): Panel {
  const { messages, titles, onNext, onBack, onBlack, onNotes, onLeave, onFull } = options;
  const said = el('div', { class: 'said', 'aria-live': 'polite' });
  const back = iconButton(messages.back, 'round', icon(ICONS.left), onBack);
  const next = iconButton(messages.next, 'round next', icon(ICONS.right), onNext);
  const dots = titles.map((_, i) => dotOf(i, options));
  const navigation = el(
    'nav',
    { 'aria-label': messages.beats },
    textButton(messages.notes, 'quiet', onNotes),
    textButton(messages.black, 'quiet', onBlack),
    el('span', { class: 'dots' }, ...dots),
    back,
    next,
    document.fullscreenEnabled && iconButton(messages.fullScreen, 'round full', icon(ICONS.full), onFull),
    iconButton(messages.leave, 'round', icon(ICONS.close), onLeave),
  );
  let shown: readonly Part[] = [];
  const update = () => {
    for (const part of shown) part.update?.();
  };
  return {
    element: el('section', { class: 'room', 'aria-label': messages.presentation }, said, navigation),
    show(beat, parts) {
      const isInside = said.matches(':focus-within');
      shown = parts;
      said.replaceChildren(...parts.map(({ element }) => element));
      update();
      back.disabled = beat === 0;
      dots.forEach((dot, i) => {
        if (i === beat) dot.setAttribute('aria-current', 'step');
        else dot.removeAttribute('aria-current');
      });
      if (isInside) next.focus();
    },
    update,
  };
}

function dotOf(i: number, { messages, titles, onBeat }: PanelOptions): HTMLElement {
  const name = messages.beatOf(String(i + 1), String(titles.length), titles[i]!);
  const button = el('button', { type: 'button', 'aria-label': name, title: name });
  button.addEventListener('click', () => onBeat(i));
  return button;
}
