import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { streamX, streamY, word } from '../../random/stream.js';
import { clockHours, livedHours } from '../dayClock.js';
import type { CompiledIntervention } from '../passOnSetup.js';
import { TICKS_PER_HOUR, tickOf } from '../ticks.js';
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
    const expose = post(content, run.cells.brandCells[by.platform]!, trust ?? speakerTrust, tick);
    const lived = livedHours(run.clock, tick / TICKS_PER_HOUR);
    deriveInto(own, deriveInto(own, run.key, PURPOSES.intervention, run.run), key, ordinal);
    whoHasMet(run, setup.crisis.incident, (member, flags) => {
      if (!(flags & PASSED)) return;
      const x = streamX(own[0]!, own[1]!, member);
      const bits = word(x, streamY(x, own[2]!, own[3]!, 0));
      const hours = run.delays[by.platform]!.draw(bits) * run.pace[member]!;
      expose(member, Math.max(tick, tickOf(clockHours(run.clock, lived + hours))));
    });
  };
}
