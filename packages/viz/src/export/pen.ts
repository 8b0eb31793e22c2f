const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif';
const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** How a text looks. */
export interface TextLook {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly isSerif?: boolean;
}

/** The font of a look, as CSS writes it. */
export function fontOf({ size, isBold, isSerif }: TextLook): string {
  return `${isBold ? '600 ' : ''}${size}px ${isSerif ? SERIF : SANS}`;
}

/** Writes a line, its baseline at `y`, and returns where it ends; cut where it would be wider than `width`. */
export function writeLine(
  context: CanvasRenderingContext2D,
  text: string,
  look: TextLook,
  {
    x,
    y,
    width = Number.POSITIVE_INFINITY,
  }: { readonly x: number; readonly y: number; readonly width?: number },
): number {
  context.font = fontOf(look);
  context.fillStyle = look.colour;
  let shown = text;
  while (shown !== '' && context.measureText(shown).width > width)
    shown = `${[...shown.replace(/…$/, '')].slice(0, -1).join('')}…`.replace(/^…$/, '');
  context.fillText(shown, x, y);
  return x + context.measureText(shown).width;
}

/** Lines no wider than `width`, at most `most` of them. */
export function linesOf(
  context: CanvasRenderingContext2D,
  text: string,
  look: TextLook,
  width: number,
  most = 4,
): string[] {
  context.font = fontOf(look);
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && (lines.length === most || context.measureText(longer).width <= width))
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
