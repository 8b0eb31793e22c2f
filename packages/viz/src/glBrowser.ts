import { type OpenGl, openGl } from './gl/openGl.js';

/** Painting by WebGL2, as its script gives it to the player: see `bundlePart`. */
export const part: OpenGl = openGl;
