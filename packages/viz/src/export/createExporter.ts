import type { Exporter, ExportOptions, ExportSource, FileKind, MadeFile } from '../share/exporter.js';
import { csvOf } from './csvOf.js';
import { fileNameOf } from './fileName.js';
import { gifOf } from './gifOf.js';
import { openFile } from './openFile.js';
import { pageOf } from './pageOf.js';
import { pngOf } from './pngOf.js';
import { svgOf } from './svgOf.js';

const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  html: 'text/html',
};

/** What makes and opens files. `script` is its own text, which exported pages carry beside the player's. */
export function createExporter(script: string): Exporter {
  return {
    openFile,
    async exportFile(source, kind, options = {}) {
      const content = await contentOf(source, kind, options, script);
      return { name: fileNameOf(source.element, kind), mediaType: MEDIA_TYPES[kind], content };
    },
  };
}

async function contentOf(
  source: ExportSource,
  kind: FileKind,
  { scale = 2, onProgress = () => {} }: ExportOptions,
  script: string,
): Promise<MadeFile['content']> {
  if (kind === 'png') return pngOf(source, scale);
  if (kind === 'gif') return gifOf(source, onProgress);
  if (kind === 'svg') return [await svgOf(source)];
  // the mark tells spreadsheets that the text is UTF-8
  return [kind === 'csv' ? `\ufeff${csvOf(source.element)}` : await pageOf(source, script)];
}
