import { type Lang, messagesOf } from '../messages/messages.js';
import { pagePart } from '../parts/playerParts.js';
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

/** Sharing, where the page has it, and what `createViewTools` has. */
export function createTools(options: ToolOptions, root: ShadowRoot): HTMLElement {
  const tools = createViewTools(options, root);
  const sharing = pagePart('share')?.tools(options.lang, root);
  if (sharing) tools.prepend(sharing);
  return tools;
}

/** Language, look, and full screen for the element that has the shadow root. */
export function createViewTools(
  { lang, isDark, onLang, onLook }: ToolOptions,
  root: ShadowRoot,
): HTMLElement {
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
