import type { Text } from '../base/parameters.js';
import type { Law } from '../random/law.js';
import type { ContentFormat } from './content.js';
import type { Figure } from './figure.js';
import type { Platform } from './platform.js';

/** Kinds of groups that live on platforms. */
export type PlatformGroupKind = 'friends' | 'family' | 'professional' | 'followers' | 'interest';

/** A row of the table of platforms: what a `Platform` needs, and what its groups are like, each figure with its source. */
export interface PlatformPreset {
  /** As populations name it. */
  readonly name: string;
  readonly label: Text;
  /** Probability that a member of a group sees one post there. */
  readonly visibility: Figure;
  /** Median of the time from post to reading. */
  readonly delay: Figure<Platform['delay']>;
  /** Sigma of the log-normal law of that time. */
  readonly delaySigma: Figure;
  /** Age beyond which nobody reads a post. */
  readonly postLifetime: Figure<Platform['postLifetime']>;
  /** How well each format suits it, 0 to 1. */
  readonly fit: Figure<Readonly<Record<ContentFormat, number>>>;
  /** Law of the sizes of its groups. */
  readonly groupSize: Figure<Law>;
  /** What its groups are. */
  readonly groupKinds: Figure<readonly PlatformGroupKind[]>;
  /** Share of the readers of a usual post who pass it on. */
  readonly passOnRate: Figure;
}
