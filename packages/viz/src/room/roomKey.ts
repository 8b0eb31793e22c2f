export type RoomKey = 'next' | 'back' | 'black' | 'leave' | 'start';

const KEYS: Readonly<Record<string, RoomKey>> = {
  PageDown: 'next',
  PageUp: 'back',
  '.': 'black',
  b: 'black',
  B: 'black',
  Escape: 'leave',
  F5: 'start',
};

/** What a key, or a button of a clicker, means in a presentation; nothing where somebody writes, or with Ctrl, Alt or Meta. */
export function roomKey(event: KeyboardEvent): RoomKey | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return undefined;
  const key = KEYS[event.key];
  const target = event.composedPath()[0];
  const isField =
    target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'number');
  return key === 'black' && isField ? undefined : key;
}
