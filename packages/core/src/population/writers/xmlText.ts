/** A text, escaped for XML attributes and elements, line breaks and tabs kept. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
