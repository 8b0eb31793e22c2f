import type { Lang } from '../messages/messages.js';
import { type AttachedSharing, attachSharing } from './attachSharing.js';
import type { SharedElement } from './sharedElement.js';
import { createShareTools } from './shareTools.js';

/** What a page has that shares views: links, undoing, exports, and messages with pages around it. */
export interface PageSharing {
  /** Makes the view of an element shareable that has come onto the page, until `signal` ends it. */
  attach(element: SharedElement, signal: AbortSignal): AttachedSharing;
  /** The menu of the element that has the shadow root. */
  tools(lang: Lang, root: ShadowRoot): HTMLElement;
}

/** Shares views of elements of this page. */
export const PAGE_SHARING: PageSharing = {
  attach: attachSharing,
  tools: createShareTools,
};
