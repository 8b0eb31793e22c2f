import type { Lang } from '../messages/messages.js';
import { ownScript } from '../parts/ownScript.js';
import { partScript } from '../parts/playerParts.js';
import { addStyle } from '../player/dom.js';
import { sharingOf } from './attachSharing.js';
import { createShareMenu } from './shareMenu.js';
import { SHARE_STYLE } from './shareStyle.js';

/** The menu of an element that has the shadow root: links, exports, opening, undoing. */
export function createShareTools(lang: Lang, root: ShadowRoot): HTMLElement {
  const { host } = root;
  addStyle(root, SHARE_STYLE);
  return createShareMenu(lang, {
    onLink: () => void sharingOf(host)?.copyLink(),
    onExport: (kind, scale) => void sharingOf(host)?.save(kind, scale),
    onOpen: () => sharingOf(host)?.choose(),
    onUndo: () => sharingOf(host)?.undo(),
    onRedo: () => sharingOf(host)?.redo(),
    canLink: () => sharingOf(host)?.hasAddress ?? false,
    canUndo: () => sharingOf(host)?.canUndo ?? false,
    canRedo: () => sharingOf(host)?.canRedo ?? false,
    canSavePage: () => ownScript() !== undefined && partScript('share') !== undefined,
  });
}
