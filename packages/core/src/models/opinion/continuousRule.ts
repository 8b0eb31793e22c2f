import type { Population } from '../../population/population.js';
import type { ReopenedStream } from '../../random/reopenedStream.js';
import type { ContactChoice } from './contactChoice.js';
import type { Media } from './mediaOpinions.js';

/** What a rule sees of the run: the arrays stay the same from run to run. */
export interface ContinuousWorld {
  readonly population: Population;
  readonly choice: ContactChoice;
  readonly media: Media;
  /** [memberCount] opinions now. */
  readonly opinions: Float64Array;
  /** [memberCount] opinions before the first step. */
  readonly initial: Float64Array;
  /** Changes up to this do not count. */
  readonly tolerance: number;
}

/** How members whose opinions are numbers change them: by `meet` at their ticks, or by `round` all at once. */
export interface ContinuousRule {
  /**
   * `member` has a tick and `picked` (see ContactChoice) is the contact whom he meets. Writes new opinions of these two at
   * most. `stream` stands behind the draws that chose the contact. Without contacts it is called, with NOBODY, only where
   * there is `round` too.
   */
  readonly meet?: (member: number, picked: number, stream: ReopenedStream) => void;
  /** Whom `member`, who has contacts, meets instead of a contact chosen uniformly. */
  readonly choose?: (member: number, stream: ReopenedStream) => number;
  /** `member` hears a medium. */
  readonly hear?: (member: number, stream: ReopenedStream) => void;
  /** Writes the opinions after a round into `next`. */
  readonly round?: (next: Float64Array) => void;
  /** Before the ticks of a step: changes opinions of anybody. */
  readonly inform?: () => void;
  /** Before the ticks of a step: reads the opinions. */
  readonly prepare?: () => void;
  /** Nothing that may happen changes an opinion by more than the tolerance. */
  readonly settled?: () => boolean;
}
