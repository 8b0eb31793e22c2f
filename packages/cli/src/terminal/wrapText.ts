const WIDEST = 100;

/** Breaks a text into lines of at most `columns` characters (100 at the most), at spaces; no-break spaces hold. */
export function wrapText(text: string, columns: number): string {
  const width = Math.min(WIDEST, columns);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
