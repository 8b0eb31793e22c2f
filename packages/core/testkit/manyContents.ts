import type { CompiledTarget, PassOnSetup, SpreadingContent } from '../src/engine/passOnSetup.js';
import { PLAIN_CONTENT } from './plainSetup.js';

/** A content of many: what it is, when one random member posts it, and among whom he is drawn. */
export interface PostedContent {
  readonly content?: Partial<SpreadingContent>;
  readonly hour?: number;
  readonly target?: CompiledTarget;
}

/** The setup with these contents in place of its own, each posted once by one random member. */
export function manyContents(setup: PassOnSetup, posted: readonly PostedContent[]): PassOnSetup {
  return {
    ...setup,
    contents: posted.map(({ content }, i) => ({ ...PLAIN_CONTENT, key: 1000 + i, ...content })),
    platforms: setup.platforms.map((platform) => ({ ...platform, fit: posted.map(() => 1) })),
    interventions: posted.map(({ hour = 0, target = {} }, content) => ({
      content,
      times: [hour],
      by: { kind: 'members', seedSet: { kind: 'random', count: 1 } },
      target,
      cost: 0,
    })),
  };
}

/** How useful, important and cool a content is that members of `plainSetup`, who are all alike, pass on with this probability. */
export function passedOnWith(probability: number): Partial<SpreadingContent> {
  const value = 0.5 + 0.1 * Math.log(probability / (1 - probability));
  return { usefulness: value, importance: value, coolness: value };
}
