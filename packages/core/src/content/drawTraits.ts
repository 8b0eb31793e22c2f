import type { Population } from '../population/population.js';
import type { Sampler } from '../random/law.js';
import { deriveKey, type RngKey } from '../random/rngKey.js';
import { openStream } from '../random/stream.js';
import { type TraitLaw, traitSampler } from '../random/traitLaw.js';
import { categoryShares } from './adopterCategories.js';
import { type MemberLaws, memberParameters } from './memberParameters.js';
import { type MemberTraits, TRAIT, TRAIT_STRIDE } from './memberTraits.js';
import { rankCategories } from './rankCategories.js';

/** Exposures a day that a limit on attention may be; 0 stands for no limit. */
const ATTENTION_RANGE = [0.1, 100_000] as const;
const TASTES = ['usefulness', 'importance', 'coolness'] as const;
/** Told apart from the numbers of traits. */
const TOPIC_STREAMS = 100;

type DrawnTrait = Exclude<keyof typeof TRAIT, 'category'>;

/**
 * What the members of a population are like. A trait column of the population (`usefulness`, `importance`, `coolness`,
 * `threshold`, `activity`, `attention`, `attitude`, `topic.<name>`) comes before the law, for attention also before
 * `unlimited`; where the column is not a number (NaN), the law holds. Values of both are cut to the trait's range. Tastes are made to sum to 1, evenly where all are 0.
 *
 * Each trait of each member has its own stream (a topic's is keyed by its name), so that another law, another topic or
 * more members change nothing else. O(members x (traits + topics)), with a sort of the thresholds.
 */
export function drawTraits(
  population: Population,
  laws: MemberLaws,
  attention: TraitLaw | 'unlimited',
  topics: readonly string[],
  key: RngKey,
): MemberTraits {
  const { memberCount, traits } = population;
  const rows = new Float32Array(TRAIT_STRIDE * memberCount);
  const sampled = { ...laws, attention: attention === 'unlimited' ? 0 : attention };
  for (const [name, offset] of Object.entries(TRAIT)) {
    if (name === 'category') continue;
    const trait = name as DrawnTrait;
    const target: Target = { values: rows, offset, stride: TRAIT_STRIDE, count: memberCount };
    const range = rangeOf(trait);
    const column = traits[trait];
    const isUnlimited = trait === 'attention' && attention === 'unlimited';
    if (isUnlimited && !column) continue;
    drawColumn(target, column, isUnlimited ? undefined : traitSampler(sampled[trait]), range, key, offset);
  }
  normaliseTastes(rows, memberCount);
  setCategories(rows, memberCount, laws.categories);
  const interests = topics.map(
    (topic) => [topic, drawInterest(population, laws.interest, topic, key)] as const,
  );
  return { rows, topics: Object.fromEntries(interests) };
}

/** Where a trait's values go: values[offset], values[offset + stride], … for member 0, 1, … */
interface Target {
  readonly values: Float32Array;
  readonly offset: number;
  readonly stride: number;
  readonly count: number;
}

type Range = readonly [number, number];

/** What a trait may be, both ends allowed. */
export function rangeOf(trait: keyof MemberLaws | 'attention'): readonly [number, number] {
  if (trait === 'attention') return ATTENTION_RANGE;
  const spec = memberParameters[trait];
  return 'range' in spec ? spec.range : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

/** [memberCount] interest of each member in a topic. */
function drawInterest(population: Population, law: TraitLaw, topic: string, key: RngKey): Float32Array {
  const { memberCount: count, traits } = population;
  const target: Target = { values: new Float32Array(count), offset: 0, stride: 1, count };
  const range = rangeOf('interest');
  const column = traits[`topic.${topic}`];
  const letters = Array.from(topic, (letter) => letter.codePointAt(0)!);
  drawColumn(target, column, traitSampler(law), range, deriveKey(key, [TOPIC_STREAMS, ...letters]), 0);
  return target.values;
}

/** Takes what the column says; where it says nothing, draws from the streams (trait, member) of the key, or leaves 0. */
function drawColumn(
  { values, offset, stride, count }: Target,
  column: Float32Array | undefined,
  sample: Sampler | undefined,
  range: Range,
  key: RngKey,
  trait: number,
): void {
  for (let i = 0, at = offset; i < count; i++, at += stride) {
    const given = column ? column[i]! : Number.NaN;
    if (!Number.isNaN(given)) values[at] = cut(given, range);
    else if (sample) values[at] = cut(sample(openStream(key, trait, i)), range);
  }
}

function cut(value: number, [min, max]: Range): number {
  if (!(value > min)) return min;
  return value < max ? value : max;
}

function normaliseTastes(rows: Float32Array, memberCount: number): void {
  const [a, b, c] = TASTES.map((taste) => TRAIT[taste]) as [number, number, number];
  for (let i = 0, at = 0; i < memberCount; i++, at += TRAIT_STRIDE) {
    const sum = rows[at + a]! + rows[at + b]! + rows[at + c]!;
    for (const taste of [a, b, c]) rows[at + taste] = sum > 0 ? rows[at + taste]! / sum : 1 / 3;
  }
}

function setCategories(rows: Float32Array, memberCount: number, kind: MemberLaws['categories']): void {
  const thresholds = new Float32Array(memberCount);
  for (let i = 0; i < memberCount; i++) thresholds[i] = rows[TRAIT_STRIDE * i + TRAIT.threshold]!;
  const categories = rankCategories(thresholds, categoryShares(kind));
  for (let i = 0; i < memberCount; i++) rows[TRAIT_STRIDE * i + TRAIT.category] = categories[i]!;
}
