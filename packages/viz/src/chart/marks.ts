import { escapeText } from './escapeText.js';
import type { Pen } from './pen.js';

/** A place to the tenth of a pixel. */
export function round(value: number): number {
  return Math.round(10 * value) / 10;
}

/** A text in a chart. Overrides of its direction are left out, so that it cannot turn what stands beside it around. */
export function textAt(
  x: number,
  y: number,
  words: string,
  pen: Pen,
  { ink = 'muted', ...given }: { ink?: 'ink' | 'muted'; anchor?: 'middle' | 'end'; more?: string } = {},
): string {
  const anchor = given.anchor ? ` text-anchor="${given.anchor}"` : '';
  const clean = escapeText(words.replace(/[\u202a-\u202e]/g, ''));
  return `<text x="${round(x)}" y="${round(y)}" ${pen.fill(ink)}${anchor}${given.more ?? ''}>${clean}</text>`;
}
