import { allowedOrigins } from '../embed/allowedOrigins.js';
import { Embedding } from '../embed/embedding.js';
import { shareMessagesOf } from '../messages/shareMessages.js';
import { endOf, type SharedElement } from './sharedElement.js';
import { Sharing } from './sharing.js';

const sharings = new WeakMap<Element, Sharing>();

/** What shares the view of an element; undefined where nothing does. */
export function sharingOf(element: Element): Sharing | undefined {
  return sharings.get(element);
}

/** Told when an element plays other data than before. */
export interface AttachedSharing {
  start(): void;
}

/**
 * Makes the view of an element that has come onto a page shareable: links in the address and undoing by Ctrl+Z (on the
 * whole page where it is the element's own), files dropped onto it, and messages with the page around this one where the
 * attribute `allow-origins` names its origin. The event `grapevine-end` says that a run has been played to its end. Ends with
 * `signal`.
 */
export function attachSharing(element: SharedElement, signal: AbortSignal): AttachedSharing {
  const sharing = new Sharing(element);
  sharings.set(element, sharing);
  const origins = allowedOrigins(element.getAttribute('allow-origins'));
  const isFramed = window.parent !== window;
  const embedding =
    isFramed && origins.length > 0 ? new Embedding(element, sharing, origins, signal) : undefined;
  const scope = element.hasAttribute('whole-page') ? document : element;
  let wasPlaying = false;
  element.addEventListener(
    'grapevine-state',
    () => {
      const { state, player } = element;
      sharing.note();
      embedding?.note();
      const hasEnded =
        wasPlaying && state?.isPlaying === false && state.at >= endOf(player?.shown ?? []) - 1e-3;
      wasPlaying = state?.isPlaying ?? false;
      if (!hasEnded) return;
      element.dispatchEvent(new CustomEvent('grapevine-end', { bubbles: true, composed: true }));
      embedding?.noteEnd();
    },
    { signal },
  );
  scope.addEventListener('keydown', (event) => pressed(event as KeyboardEvent, sharing), { signal });
  addEventListener('hashchange', () => void sharing.followAddress(), { signal });
  watchDrops(scope, element, sharing, signal);
  signal.addEventListener('abort', () => sharing.close());
  return {
    start: () => void sharing.start().then(() => embedding?.ready()),
  };
}

/** Ctrl+Z and Ctrl+Shift+Z, or Ctrl+Y; on a Mac with Command. */
function pressed(event: KeyboardEvent, sharing: Sharing): void {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
  if (key !== 'z' && key !== 'y') return;
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement && target.type !== 'range') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) sharing.redo();
  else sharing.undo();
}

function watchDrops(scope: EventTarget, element: SharedElement, sharing: Sharing, signal: AbortSignal): void {
  const mark = (isOver: boolean) => {
    const screen = element.shadowRoot?.querySelector<HTMLElement>('.screen');
    if (!screen) return;
    screen.classList.toggle('dropping', isOver);
    screen.dataset.drop = shareMessagesOf(element.state?.lang ?? 'en').dropHere;
  };
  const onFiles = (act: (event: DragEvent) => void) => (event: Event) => {
    const drag = event as DragEvent;
    if (!drag.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    act(drag);
  };
  scope.addEventListener(
    'dragover',
    onFiles(() => mark(true)),
    { signal },
  );
  scope.addEventListener(
    'dragleave',
    onFiles(({ relatedTarget }) => relatedTarget || mark(false)),
    { signal },
  );
  scope.addEventListener(
    'drop',
    onFiles(({ dataTransfer }) => {
      mark(false);
      const file = dataTransfer?.files[0];
      if (file) void sharing.open(file);
    }),
    { signal },
  );
}
