import { PLATFORM_PRESETS } from '@grapevine/core';
import type { Known, NamesOf } from './fieldSpec.js';
import { type Fields, isFields, type Path, valueAt } from './path.js';
import { tablesAt } from './tablesAt.js';

/** What a scenario of any shape knows by name. */
export function knownIn(scenario: Fields): Known {
  const generate = valueAt(scenario, ['population', 'generate']);
  const kind = valueAt(generate, ['kind']);
  const table = tablesAt('population.generate').find((candidate) => candidate.kind === kind);
  const platforms = valueAt(generate, ['platforms']) ?? table?.parameters.platforms?.default;
  return {
    contents: textsIn(listIn(scenario.contents).map((content) => valueAt(content, ['id']))),
    segments: Object.keys(isFields(scenario.segments) ? scenario.segments : {}),
    platforms: textsIn(listIn(platforms)),
    currency: currencyIn(scenario) ?? 'EUR',
  };
}

/** The names that may stand in a field, where they are known. */
export function namesFor(path: Path, known: Known): readonly string[] | undefined {
  const key = String(path.at(-1));
  if (path.length === 1) return key === 'counterfactuals' ? ['broadcast', 'ambassadors'] : undefined;
  if (key === 'platforms' && path[0] === 'population') return PLATFORM_PRESETS.map(({ name }) => name);
  const of = Object.hasOwn(NAMES_OF, key) ? NAMES_OF[key] : undefined;
  return of && known[of];
}

const NAMES_OF: Readonly<Record<string, NamesOf>> = {
  post: 'contents',
  content: 'contents',
  counters: 'contents',
  segment: 'segments',
  segments: 'segments',
  platforms: 'platforms',
  tiePlatform: 'platforms',
};

/** The same with a name changed wherever it is spoken of. */
export function renamed(value: unknown, of: NamesOf, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, of, from, to));
  if (!isFields(value)) return value;
  const put = (each: unknown) => (each === from ? to : each);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (NAMES_OF[key] !== of) return [key, renamed(each, of, from, to)];
      if (typeof each === 'string') return [key, put(each)];
      if (Array.isArray(each) && each.every((name) => typeof name === 'string')) return [key, each.map(put)];
      return [key, renamed(each, of, from, to)];
    }),
  );
}

function currencyIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isFields(value) && typeof value.currency === 'string') return value.currency;
  for (const each of Object.values(value)) {
    const found = currencyIn(each);
    if (found) return found;
  }
  return undefined;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsIn(values: readonly unknown[]): string[] {
  return values.filter((value): value is string => typeof value === 'string');
}
