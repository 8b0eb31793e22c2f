import type { ExportKind } from '../embed/protocol.js';
import type { CompareData } from '../page/compareData.js';
import type { PlayerData } from '../page/playerData.js';
import type { SharedElement } from './sharedElement.js';

/** What an exported file says in words, which the player knows. */
export interface ExportWords {
  /** Scenarios by name, seed and run: every exported file is stamped with it. */
  readonly stamp: string;
  /** What the page is called. */
  readonly title: string;
  /** [worlds] letter and title. */
  readonly worlds: readonly (readonly [letter: string, title: string])[];
  /** [worlds] the content that is shown; undefined where there is but one. */
  readonly contents: readonly (string | undefined)[];
  /** [worlds] the curve as an SVG of so many pixels. */
  readonly charts: (width: number, height: number) => readonly string[];
  /** How a world stands after a step: the moment, how many members are reached, and what stands behind that figure. */
  readonly figures: (
    world: number,
    step: number,
  ) => { readonly moment: string; readonly reached: string; readonly rest: string };
}

/** What is exported. */
export interface ExportSource {
  readonly element: SharedElement;
  readonly words: ExportWords;
  /** The player's own script, for pages; undefined where it is not known. */
  readonly script: string | undefined;
}

export interface ExportOptions {
  /** PNG: pixels for each of its usual size, 1 to 4. Default: 2. */
  readonly scale?: number | undefined;
  /** GIF: told the share that is done. */
  readonly onProgress?: (share: number) => void;
}

/** What can be saved as a file. */
export type FileKind = Exclude<ExportKind, 'link'>;

/** A file that was made, in pieces. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: readonly (Uint8Array<ArrayBuffer> | string)[];
}

/** Why a file is not opened. */
export type FileProblem = 'notOurs' | 'fileTooLarge' | 'fileBroken';

/** What an exported file holds: data of a page, a permalink, or both. */
export interface OpenedFile {
  readonly data?: PlayerData | CompareData;
  readonly view?: string;
}

/** What makes and opens files: a script of its own, for pages that have it. */
export interface Exporter {
  /** Rejects where the file cannot be made. */
  exportFile(source: ExportSource, kind: FileKind, options?: ExportOptions): Promise<MadeFile>;
  openFile(file: Blob): Promise<OpenedFile | FileProblem>;
}

/** Under this name the two scripts of a page find each other, whichever comes first. */
const NAME = Symbol.for('grapevine.exporter');

/** Puts the exporter where players find it. */
export function offerExporter(exporter: Exporter): void {
  (globalThis as Record<symbol, unknown>)[NAME] = exporter;
}

/** The exporter of this page; undefined where it has none. */
export function pageExporter(): Exporter | undefined {
  return (globalThis as Record<symbol, unknown>)[NAME] as Exporter | undefined;
}
