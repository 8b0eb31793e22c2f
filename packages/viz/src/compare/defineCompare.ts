import { titleOfComparison } from '../messages/titleOfComparison.js';
import type { CompareData } from '../page/compareData.js';
import { defineElement, type PlayingElement } from '../player/defineElement.js';
import { Compare } from './compare.js';

/** A `<grapevine-compare>` element on a page. */
export type CompareElement = PlayingElement<CompareData, Compare>;

/** Registers `<grapevine-compare>`, which plays two to four worlds side by side: see `defineElement`. */
export function defineCompare(): void {
  defineElement<CompareData, Compare>({
    name: 'grapevine-compare',
    start: (root, data, options) => new Compare(root, data, options),
    titleOf: titleOfComparison,
  });
}
