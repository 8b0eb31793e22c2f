import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { streamX, streamY, word } from '../../random/stream.js';
import type { CompiledIntervention } from '../passOnSetup.js';
import { PASSED } from './memberState.js';
import { createOutsidePost } from './outsidePost.js';
import type { PassOnRun } from './passOnRun.js';
import { whoHasMet } from './whoHasMet.js';

/** The company writes to each member who has passed the incident on so far, for an intervention, its content's `ordinal`-th. */
export type SendDirect = (intervention: CompiledIntervention, ordinal: number, tick: number) => void;

/** Direct messages: everybody reads his, after the platform's reading delay. O(members and contents that met). */
export function createDirectMessages(run: PassOnRun): SendDirect {
  const { setup } = run;
  const post = createOutsidePost(run);
  const own: RngKey = new Uint32Array(4);
  return ({ content, by, trust }, ordinal, tick) => {
    if (by.kind !== 'direct' || !setup.crisis) return;
    const { key, speakerTrust } = setup.contents[content]!;
    const expose = post(content, by.platform, trust ?? speakerTrust, tick, Number.POSITIVE_INFINITY);
    deriveInto(own, deriveInto(own, run.key, PURPOSES.intervention, run.run), key, ordinal);
    whoHasMet(run, setup.crisis.incident, (member, flags) => {
      if (!(flags & PASSED)) return;
      const x = streamX(own[0]! | 0, own[1]! | 0, member);
      expose(member, word(x, streamY(x, own[2]! | 0, own[3]! | 0, 0)));
    });
  };
}
