import { titleOfComparison } from '../messages/titleOfComparison.js';
import type { CompareData } from '../page/compareData.js';
import { defineElement, type PlayingElement } from '../player/defineElement.js';
import { PresentedCompare } from '../room/presentedCompare.js';

/** A `<grapevine-compare>` element on a page. */
export type CompareElement = PlayingElement<CompareData, PresentedCompare>;

/** Registers `<grapevine-compare>`, which plays two to four worlds side by side: see `defineElement`. */
export function defineCompare(): void {
  defineElement<CompareData, PresentedCompare>({
    name: 'grapevine-compare',
    start: (root, data, options) => new PresentedCompare(root, data, options),
    titleOf: titleOfComparison,
  });
}
