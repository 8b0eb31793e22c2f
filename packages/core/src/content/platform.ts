import type { Duration } from '../base/duration.js';
import type { ContentFormat } from './content.js';

/** How content is seen on a platform: a row of the preset table, or what `platforms` of a scenario overrides. */
export interface Platform {
  /** Probability that a member of a group sees a post there, 0 to 1. */
  readonly visibility: number;
  /** Median of the time from post to reading, or `none`: read at once. Log-normal with `delaySigma`; 0 is a fixed delay. */
  readonly delay: Duration | 'none';
  /** Law of the delay; absent: log-normal. */
  readonly delayLaw?: 'log-normal' | 'exponential';
  /** Sigma of the reading delay's log-normal law. */
  readonly delaySigma: number;
  /** Nobody reads a post older than this; `none`: no such limit. */
  readonly postLifetime: Duration | 'none';
  /** How well each format suits the platform, 0 to 1. */
  readonly fit: Readonly<Record<ContentFormat, number>>;
}
