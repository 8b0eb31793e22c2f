import { offerExporter } from '../share/exporter.js';
import { createExporter } from './createExporter.js';

/**
 * Lets the elements of this page export and open files: their menus offer it from then on. `script` is the text of the
 * script that does this, where it knows itself: exported pages carry it, so that they export too.
 */
export function defineExporter(script = ''): void {
  offerExporter(createExporter(script));
}
