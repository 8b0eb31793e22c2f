import type { Picture, Selection } from './picture.js';

export interface PointerWatch {
  readonly picture: Picture;
  /** The pointer rests on somebody or something, at a place in CSS pixels; undefined when it leaves. */
  readonly onHover: (selection: Selection, x: number, y: number) => void;
  readonly onPick: (selection: Selection) => void;
  /** The view has changed. */
  readonly onView: () => void;
  /** The wheel was turned over a picture that does not zoom yet. */
  readonly onWheelRefused: () => void;
}

const CLICK_SLOP = 5;

/**
 * Hover, click, drag and pinch on the picture. The wheel zooms only with Ctrl or once the picture has been clicked, so
 * that a page with a picture in it can still be scrolled. Returns a function that stops watching.
 */
export function watchPointer(element: HTMLElement, { picture, onHover, onPick, onView, onWheelRefused }: PointerWatch): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  let isActive = false;
  const stop = new AbortController();
  const { signal } = stop;
  const place = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, place(event));
    isActive = true;
  }, { signal });
  element.addEventListener('pointermove', (event) => {
    const at = place(event);
    const from = down.get(event.pointerId);
    if (from === undefined) {
      if (event.pointerType === 'mouse') onHover(picture.pick(at.x, at.y), at.x, at.y);
      return;
    }
    travelled += Math.abs(at.x - from.x) + Math.abs(at.y - from.y);
    if (travelled <= CLICK_SLOP) return;
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const before = Math.hypot(from.x - other.x, from.y - other.y);
      const after = Math.hypot(at.x - other.x, at.y - other.y);
      picture.zoom(after / Math.max(1, before), (at.x + other.x) / 2, (at.y + other.y) / 2);
    } else {
      picture.pan(at.x - from.x, at.y - from.y);
    }
    down.set(event.pointerId, at);
    onHover(undefined, 0, 0);
    onView();
  }, { signal });
  const release = (event: PointerEvent) => {
    const at = place(event);
    if (down.delete(event.pointerId) && event.type === 'pointerup' && travelled <= CLICK_SLOP)
      onPick(picture.pick(at.x, at.y));
  };
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  element.addEventListener('pointerleave', () => {
    onHover(undefined, 0, 0);
    isActive = false;
  }, { signal });
  element.addEventListener('wheel', (event) => {
    if (!isActive && !event.ctrlKey && !event.metaKey) {
      onWheelRefused();
      return;
    }
    event.preventDefault();
    const at = place(event);
    picture.zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)), at.x, at.y);
    onView();
  }, { signal, passive: false });
  return () => stop.abort();
}
