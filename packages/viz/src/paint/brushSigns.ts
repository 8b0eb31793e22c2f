import { SIGNS, type SignList } from './frame.js';
import type { Brush } from './paintHulls.js';
import { cssColour } from './palette.js';

/** Paints signs by the brush of a canvas: for few of them, over what the brush has painted. A glow is a soft disc. */
export function brushSigns(brush: Brush): SignList {
  const { width, height } = brush.canvas;
  return {
    width,
    height,
    add(sign, radius, x, y, colour, opacity) {
      const name = SIGNS[sign];
      brush.beginPath();
      if (name === 'diamond') {
        brush.moveTo(x, y - radius);
        for (const [dx, dy] of [
          [radius, 0],
          [0, radius],
          [-radius, 0],
        ] as const)
          brush.lineTo(x + dx, y + dy);
      } else brush.arc(x, y, Math.max(0.5, name === 'glow' ? 0.6 * radius : radius), 0, 2 * Math.PI);
      brush.fillStyle = cssColour(colour, name === 'glow' ? 0.3 * opacity : opacity);
      brush.fill();
    },
  };
}
