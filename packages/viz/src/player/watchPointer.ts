import type { Picture, Selection } from './picture.js';

export interface PointerListener {
  /** The pointer rests on somebody or something, at a place in CSS pixels; undefined when it leaves. */
  readonly onHover: (selection: Selection, x: number, y: number) => void;
  readonly onPick: (selection: Selection) => void;
  /** The view has changed. */
  readonly onView: () => void;
  /** The wheel was turned over a picture that does not zoom yet. */
  readonly onWheelRefused: () => void;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const CLICK_SLOP = 5;

/**
 * Hover, click, drag and pinch on the picture. The wheel zooms only with Ctrl or once the picture has been clicked, so
 * that a page with a picture in it can still be scrolled. Returns a function that stops watching.
 */
export function watchPointer(element: HTMLElement, picture: Picture, listener: PointerListener): () => void {
  const watch = new PointerWatch(element, picture, listener);
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', (event) => watch.press(event), { signal });
  element.addEventListener('pointermove', (event) => watch.move(event), { signal });
  element.addEventListener('pointerup', (event) => watch.release(event), { signal });
  element.addEventListener('pointercancel', (event) => watch.release(event), { signal });
  element.addEventListener('pointerleave', () => watch.leave(), { signal });
  element.addEventListener('wheel', (event) => watch.wheel(event), { signal, passive: false });
  return () => stop.abort();
}

class PointerWatch {
  readonly #element: HTMLElement;
  readonly #picture: Picture;
  readonly #listener: PointerListener;
  readonly #down = new Map<number, Place>();
  #travelled = 0;
  #wheelZooms = false;

  constructor(element: HTMLElement, picture: Picture, listener: PointerListener) {
    this.#element = element;
    this.#picture = picture;
    this.#listener = listener;
  }

  press(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#down.size === 0) this.#travelled = 0;
    this.#down.set(event.pointerId, this.#place(event));
    this.#wheelZooms = true;
  }

  move(event: PointerEvent): void {
    const at = this.#place(event);
    const from = this.#down.get(event.pointerId);
    if (from !== undefined) this.#drag(event.pointerId, from, at);
    else if (event.pointerType === 'mouse')
      this.#listener.onHover(this.#picture.pick(at.x, at.y), at.x, at.y);
  }

  release(event: PointerEvent): void {
    const at = this.#place(event);
    const wasDown = this.#down.delete(event.pointerId);
    if (wasDown && event.type === 'pointerup' && this.#travelled <= CLICK_SLOP)
      this.#listener.onPick(this.#picture.pick(at.x, at.y));
  }

  leave(): void {
    this.#wheelZooms = false;
    this.#listener.onHover(undefined, 0, 0);
  }

  wheel(event: WheelEvent): void {
    if (!this.#wheelZooms && !event.ctrlKey && !event.metaKey) {
      this.#listener.onWheelRefused();
      return;
    }
    event.preventDefault();
    const at = this.#place(event);
    this.#picture.zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)), at.x, at.y);
    this.#listener.onView();
  }

  #drag(pointer: number, from: Place, at: Place): void {
    this.#travelled += Math.abs(at.x - from.x) + Math.abs(at.y - from.y);
    if (this.#travelled <= CLICK_SLOP) return;
    if (!this.#element.hasPointerCapture(pointer)) this.#element.setPointerCapture(pointer);
    const other = [...this.#down].find(([id]) => id !== pointer)?.[1];
    if (other) {
      const before = Math.hypot(from.x - other.x, from.y - other.y);
      const after = Math.hypot(at.x - other.x, at.y - other.y);
      this.#picture.zoom(after / Math.max(1, before), (at.x + other.x) / 2, (at.y + other.y) / 2);
    } else {
      this.#picture.pan(at.x - from.x, at.y - from.y);
    }
    this.#down.set(pointer, at);
    this.#listener.onHover(undefined, 0, 0);
    this.#listener.onView();
  }

  #place(event: MouseEvent): Place {
    const box = this.#element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
