import { textWidth } from './textWidth.js';

/** A text cut to `width` pixels, with an ellipsis where something is missing; one in isolates stays in them. */
export function fitText(text: string, width: number, size = 12): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text.replace(/[\u2068\u2069]/g, '')];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  const cut = `${letters.join('').trimEnd()}…`;
  return text.startsWith('\u2068') ? `\u2068${cut}\u2069` : cut;
}
