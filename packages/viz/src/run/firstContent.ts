import type { PassOnScenario } from './passOnExperiment.js';

/**
 * The content to look at first: the incident of a crisis, else the one that the timeline posts first, else the first that
 * is broadcast.
 */
export function firstContent({ contents, timeline, broadcast, crisis }: PassOnScenario): number {
  const id = crisis?.incident.content ?? timeline[0]?.post ?? broadcast[0]?.content;
  return Math.max(
    0,
    contents.findIndex((content) => content.id === id),
  );
}
