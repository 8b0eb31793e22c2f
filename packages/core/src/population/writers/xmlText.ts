/** A text, escaped for XML attributes and elements; tabs and every kind of line break are kept, also those of XML 1.1. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r\u0085\u2028\u2029]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
