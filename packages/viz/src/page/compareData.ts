import type { Lang } from '../messages/messages.js';
import type { PlayedWorld } from './playerData.js';

/** All that a page needs to play several worlds on the same population: plain JSON. */
export interface CompareData {
  /** What the comparison is called in each language. Default: the titles of its worlds. */
  readonly titles?: Readonly<Record<Lang, string>>;
  /** Base64 of the population's buffer. */
  readonly population: string;
  /** Two to four worlds. They differ most sharply where they have the same `rngSeed`. */
  readonly worlds: readonly PlayedWorld[];
  /** A `grapevine-script/1` for presenter mode. Default: where a company answers to an incident, an exercise alone. */
  readonly script?: object;
}
