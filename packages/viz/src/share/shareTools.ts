import type { Lang } from '../messages/messages.js';
import { sharingOf } from './attachSharing.js';
import { pageExporter } from './exporter.js';
import { ownScript } from './ownScript.js';
import { createShareMenu } from './shareMenu.js';

/** The menu of an element that has the shadow root: links, exports, opening, undoing. */
export function createShareTools(lang: Lang, { host }: ShadowRoot): HTMLElement {
  return createShareMenu(lang, {
    onLink: () => void sharingOf(host)?.copyLink(),
    onExport: (kind, scale) => void sharingOf(host)?.save(kind, scale),
    onOpen: () => sharingOf(host)?.choose(),
    onUndo: () => sharingOf(host)?.undo(),
    onRedo: () => sharingOf(host)?.redo(),
    canLink: () => sharingOf(host)?.hasAddress ?? false,
    canUndo: () => sharingOf(host)?.canUndo ?? false,
    canRedo: () => sharingOf(host)?.canRedo ?? false,
    canExport: () => pageExporter() !== undefined,
    canSavePage: () => ownScript() !== undefined,
  });
}
