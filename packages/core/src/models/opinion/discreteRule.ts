import type { Population } from '../../population/population.js';
import type { ReopenedStream } from '../../random/reopenedStream.js';
import type { ContactChoice } from './contactChoice.js';

/** What a rule sees of the run: the arrays stay the same from run to run. */
export interface DiscreteWorld {
  readonly population: Population;
  readonly choice: ContactChoice;
  /** [memberCount] 0 or 1; in a synchronous round those before it. */
  readonly opinions: Uint8Array;
  /** Gives a member an opinion, at once or at the end of the synchronous round. */
  readonly set: (member: number, opinion: number) => void;
}

/** How members with two opinions change them. */
export interface DiscreteRule {
  /**
   * `member` has a tick and `picked` (see ContactChoice) is the first contact that he meets. `stream` stands behind the
   * draws that chose him.
   */
  readonly meet: (member: number, picked: number, stream: ReopenedStream) => void;
  /** Nothing that `meet` may do changes an opinion. Default: nobody has a contact of the other opinion. */
  readonly frozen?: () => boolean;
  /** Before the first step, after `restore` and `enter`: opinions may be any. */
  readonly begin?: () => void;
  /** An opinion has changed. */
  readonly changed?: (member: number, opinion: number) => void;
}

/** A contact that the next draws of the stream name, as ContactChoice picks it. */
export function pickNext({ pick }: ContactChoice, member: number, stream: ReopenedStream): number {
  const high = stream.uint32() >>> 5;
  return pick(member, high, stream.uint32() >>> 6);
}
