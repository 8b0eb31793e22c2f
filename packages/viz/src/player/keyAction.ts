export type KeyAction = 'toggle' | 'forward' | 'back' | 'start' | 'end' | 'escape';

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ' ': 'toggle',
  k: 'toggle',
  ArrowRight: 'forward',
  ArrowLeft: 'back',
  Home: 'start',
  End: 'end',
  Escape: 'escape',
};

/** Whether an input leaves a key to the player: all but the scrubber take arrows for themselves. */
function isFree({ type, className }: HTMLInputElement, key: string): boolean {
  return type === 'range' && (className === 'scrubber' || !/^(Home|End|Arrow)/.test(key));
}

/** What a key means to the player; nothing where the focused control needs it for itself, or with Ctrl, Alt or Meta. */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return undefined;
  const target = event.composedPath()[0];
  const action = ACTIONS[event.key];
  if (!(target instanceof HTMLElement)) return action;
  if (target instanceof HTMLSelectElement) return undefined;
  if (target instanceof HTMLInputElement && !isFree(target, event.key)) return undefined;
  if (event.key === ' ' && /^(BUTTON|SUMMARY)$/.test(target.tagName)) return undefined;
  if (/^(Home|End|Arrow)/.test(event.key) && target.closest('.scroll')) return undefined;
  return action;
}

/** Whether the focused control takes a key for itself: pages around it, slides for one, are not to obey it as well. */
export function isForControl(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof HTMLElement)) return false;
  if (/^(Page|Escape|Tab|F\d)/.test(event.key)) return false;
  if (/^(INPUT|SELECT)$/.test(target.tagName)) return true;
  if (/^( |Enter)$/.test(event.key)) return /^(BUTTON|SUMMARY)$/.test(target.tagName);
  return /^(Home|End|Arrow)/.test(event.key) && target.closest('.scroll') !== null;
}
