import { type Lang, messagesOf } from '../messages/messages.js';
import { el, ICONS, icon, iconButton, textButton } from './dom.js';

/** What the viewer can do about the screen itself. */
export interface ToolHandlers {
  readonly onLang: () => void;
  readonly onLook: () => void;
}

export interface ToolOptions extends ToolHandlers {
  readonly lang: Lang;
  readonly isDark: boolean;
}

/** Language, look, and full screen for the element that has the shadow root. */
export function createTools({ lang, isDark, onLang, onLook }: ToolOptions, root: ShadowRoot): HTMLElement {
  const messages = messagesOf(lang);
  const language = textButton(messages.language, 'lang', onLang);
  language.lang = lang === 'en' ? 'fr' : 'en';
  const drawing = icon(isDark ? ICONS.sun : ICONS.moon);
  const look = iconButton(isDark ? messages.toLight : messages.toDark, 'look', drawing, onLook);
  const full = iconButton(messages.fullScreen, 'full', icon(ICONS.full), () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void root.host.requestFullscreen().catch(() => undefined);
  });
  return el('div', { class: 'tools' }, language, look, document.fullscreenEnabled && full);
}
