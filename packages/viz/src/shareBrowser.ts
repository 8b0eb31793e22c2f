import { PAGE_SHARING, type PageSharing } from './share/pageSharing.js';

/** Sharing, as its script gives it to the player: see `bundlePart`. */
export const part: PageSharing = PAGE_SHARING;
