import { GlPainter } from './glPainter.js';

/** A painter; undefined where there is no WebGL2, or, unless `isForced`, only a pretended graphics processor. */
export type OpenGl = (isForced: boolean) => GlPainter | undefined;

let hasNone = false;

/** Asks only once in vain. */
export const openGl: OpenGl = (isForced) => {
  if (hasNone && !isForced) return undefined;
  try {
    return new GlPainter(isForced);
  } catch {
    hasNone = true;
    return undefined;
  }
};
