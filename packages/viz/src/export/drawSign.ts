/** Half of the side of a sign's own square: see the legend. */
const HALF = 10;

/** Draws a sign of the legend on a canvas, `size` wide around a place: circles, rectangles and paths are all there is. */
export function drawSign(
  context: CanvasRenderingContext2D,
  sign: SVGElement,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  context.save();
  context.translate(x, y);
  context.scale(size / (2 * HALF), size / (2 * HALF));
  for (const shape of sign.children) {
    const path = outlineOf(shape);
    const { fill, stroke } = { fill: shape.getAttribute('fill'), stroke: shape.getAttribute('stroke') };
    if (fill && fill !== 'none') {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke && stroke !== 'none') {
      context.strokeStyle = stroke;
      context.lineWidth = number(shape, 'stroke-width', 1);
      context.setLineDash(
        (shape.getAttribute('stroke-dasharray') ?? '').split(/[ ,]+/).filter(Boolean).map(Number),
      );
      context.stroke(path);
    }
  }
  context.restore();
}

function outlineOf(shape: Element): Path2D {
  const path = new Path2D(shape.getAttribute('d') ?? '');
  if (shape.tagName === 'circle')
    path.arc(number(shape, 'cx'), number(shape, 'cy'), number(shape, 'r'), 0, 2 * Math.PI);
  if (shape.tagName === 'rect')
    path.roundRect(
      number(shape, 'x'),
      number(shape, 'y'),
      number(shape, 'width'),
      number(shape, 'height'),
      number(shape, 'rx'),
    );
  return path;
}

function number(shape: Element, name: string, usual = 0): number {
  return Number(shape.getAttribute(name) ?? usual);
}
