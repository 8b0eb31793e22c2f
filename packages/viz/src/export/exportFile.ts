import type { ExportKind } from '../embed/protocol.js';
import { csvOf } from './csvOf.js';
import type { ExportSource } from './exportSource.js';
import { fileNameOf } from './fileName.js';
import { gifOf } from './gifOf.js';
import { pageOf } from './pageOf.js';
import { pngOf } from './pngOf.js';
import { svgOf } from './svgOf.js';

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

const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  html: 'text/html',
};

/** Makes a file of what an element shows. Rejects where it cannot be made. */
export async function exportFile(
  source: ExportSource,
  kind: FileKind,
  options: ExportOptions = {},
): Promise<MadeFile> {
  const content = await contentOf(source, kind, options);
  return { name: fileNameOf(source.element, kind), mediaType: MEDIA_TYPES[kind], content };
}

async function contentOf(
  source: ExportSource,
  kind: FileKind,
  { scale = 2, onProgress = () => {} }: ExportOptions,
): Promise<MadeFile['content']> {
  if (kind === 'png') return pngOf(source, scale);
  if (kind === 'gif') return gifOf(source, onProgress);
  if (kind === 'svg') return [await svgOf(source)];
  // the mark tells spreadsheets that the text is UTF-8
  return [kind === 'csv' ? `\ufeff${csvOf(source.element)}` : await pageOf(source)];
}
