import { type MemberTraits, TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import type { Population } from '../../population/population.js';

const TOPIC = /^topic\.(.+)$/;

/** Reads a trait of a member. */
export type TraitOf = (member: number) => number;

/**
 * The trait of a name: drawn ones (`threshold`, `activity`, `category`, `topic.<name>`, …), then the population's own
 * columns; undefined for a name that is neither.
 */
export function traitColumn(name: string, population: Population, traits: MemberTraits): TraitOf | undefined {
  if (Object.hasOwn(TRAIT, name)) {
    const offset = TRAIT[name as keyof typeof TRAIT];
    return (member) => traits.rows[TRAIT_STRIDE * member + offset]!;
  }
  const topic = topicOf(name);
  const column =
    (topic !== undefined && ownColumn(traits.topics, topic)) || ownColumn(population.traits, name);
  return column && ((member) => column[member]!);
}

/** Names of all traits that there are. */
export function traitNames(population: Population, traits: MemberTraits): string[] {
  const topics = Object.keys(traits.topics).map((topic) => `topic.${topic}`);
  return [...new Set([...Object.keys(TRAIT), ...topics, ...Object.keys(population.traits)])];
}

/** The topic whose interest a trait is, if it is one. */
export function topicOf(name: string): string | undefined {
  return TOPIC.exec(name)?.[1];
}

function ownColumn(columns: Readonly<Record<string, Float32Array>>, name: string): Float32Array | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}
