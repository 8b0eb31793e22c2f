import type { PassOnScenario } from './passOnExperiment.js';

/** Where a content can come from, beside members who have it from others. */
export interface ContentSources {
  /** The timeline gives it to first members. */
  readonly firstMembers: boolean;
  /** It is broadcast, or the brand posts it. */
  readonly outside: boolean;
  /** Somebody outside may be read at the very start: the brand's posts, where nobody takes time to read. */
  readonly outsideAtStart: boolean;
}

/** The sources that a scenario gives a content. */
export function sourcesOf(
  { contents, timeline, broadcast, model, platforms }: PassOnScenario,
  content: number,
): ContentSources {
  const id = contents[content]?.id;
  const posts = timeline.filter(({ post }) => post === id);
  const byBrand = posts.filter(({ by }) => by.kind === 'brand').length;
  const isInstant =
    model.delay !== undefined || Object.values(platforms).some(({ delay }) => delay !== undefined);
  return {
    firstMembers: posts.length > byBrand,
    outside: byBrand > 0 || broadcast.some((flight) => flight.content === id),
    outsideAtStart: byBrand > 0 && isInstant,
  };
}

/** The content to look at first: the one that the timeline posts first, else the first that is broadcast. */
export function firstContent({ contents, timeline, broadcast }: PassOnScenario): number {
  const id = timeline[0]?.post ?? broadcast[0]?.content;
  return Math.max(
    0,
    contents.findIndex((content) => content.id === id),
  );
}
