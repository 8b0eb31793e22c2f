import { amounts } from './amounts.js';
import type { Attitudes } from './attitudes.js';
import type { Counting } from './counting.js';
import { INOCULATED, PASSED, touch, WITHDRAWN } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';

// what this module holds itself is compiled in, what others export looked up each time
const { attitude, fade } = amounts;

/** The correction `content` has convinced a member of its rumour's falsehood; his counts for it begin at `at`. */
export type Correct = (rumour: number, member: number, content: number, at: number) => void;

/**
 * A correction has convinced a member: if he had passed the rumour on, what he posted is no longer read; if not, he is
 * inoculated. Of what the rumour did to his attitude, `repair` is undone.
 */
export function createCorrect(run: PassOnRun, attitudes: Attitudes, counting: Counting): Correct {
  const { population, contents } = run.setup;
  const { state } = run;
  const { flags, moved } = state;
  return (rumour, member, content, at) => {
    const pair = rumour * population.memberCount + member;
    const before = flags[pair]!;
    if (before === 0) touch(state, pair);
    flags[pair] = before | (before & PASSED ? WITHDRAWN : INOCULATED);
    const taken = moved[pair]!;
    if (taken === 0) return;
    attitudes.fade(run.tick);
    const left = taken * fade[0]!;
    attitudes.look(member);
    attitude[0] = Math.max(-1, Math.min(1, attitude[0]! - contents[content]!.repair * left));
    counting.setAttitude(member, content, at);
  };
}
