import { createHalving } from './novelty.js';
import type { PassOnRun } from './passOnRun.js';

/** Told that a content is posted for the first time. */
export type GiveCredit = (content: number, tick: number) => void;

/**
 * How well answers are believed by when they come: less by half for each `patience` that goes by after the incident, and
 * `disclosure` times as well before it or with it.
 */
export function createCredit({ setup, crisis: state, firstPosted, lastTick }: PassOnRun): GiveCredit {
  const { crisis, contents } = setup;
  if (!state || !crisis) return () => {};
  const { incident, patience, disclosure } = crisis;
  const writePatience = createHalving(patience, lastTick);
  return (content, tick) => {
    if (contents[content]!.counters !== incident) return;
    const silence = tick - firstPosted[incident]!;
    if (firstPosted[incident]! < 0) state.credit[content] = disclosure;
    else writePatience(silence, state.credit, content);
  };
}
