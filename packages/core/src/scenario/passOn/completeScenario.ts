import { tableSchema } from '../../base/parameterSchema.js';
import { CONTENT_FORMATS, type Content } from '../../content/content.js';
import { contentParameters } from '../../content/contentParameters.js';
import type { Platform } from '../../content/platform.js';
import type { SeedSet } from '../../engine/seedSet.js';
import type { Broadcast, PassOnScenario, PlatformOverride } from '../passOnScenario.js';
import { SEEDED_CONTENT } from './scenarioNames.js';

type Incomplete<K extends keyof PassOnScenario> = Omit<PassOnScenario, K> & Partial<Pick<PassOnScenario, K>>;

/** A pass-on scenario as its schema gives it: some defaults depend on other keys, and some keys have a short form. */
export type ParsedPassOn = Incomplete<
  'contents' | 'timeline' | 'counterfactuals' | 'broadcast' | 'platforms'
> & {
  readonly broadcast: readonly (Omit<Broadcast, 'to'> & Partial<Pick<Broadcast, 'to'>>)[];
  readonly platforms: Readonly<Record<string, ParsedPlatform>>;
  readonly seedSet?: SeedSet;
};

type ParsedPlatform = Omit<PlatformOverride, 'fit'> & { readonly fit?: number | Partial<Platform['fit']> };

/** The same with every default filled in and every short form written out; completing it again changes nothing. */
export function completeScenario<S extends ParsedPassOn>(parsed: S): Omit<S, 'seedSet'> & PassOnScenario {
  const { seedSet, ...rest } = parsed;
  return {
    ...rest,
    platforms: Object.fromEntries(
      Object.entries(parsed.platforms).map(([name, platform]) => [name, withFits(platform)]),
    ),
    contents: parsed.contents ?? [seededContent()],
    timeline: parsed.timeline ?? [{ at: '0h', post: SEEDED_CONTENT, by: seedSet! }],
    broadcast: parsed.broadcast.map((flight) => ({ ...flight, to: flight.to ?? parsed.horizon })),
    counterfactuals: parsed.counterfactuals ?? (parsed.broadcast.length > 0 ? ['broadcast'] : []),
  };
}

/** One fit for all formats, where it is a number. */
function withFits({ fit, ...figures }: ParsedPlatform): PlatformOverride {
  if (typeof fit !== 'number') return fit === undefined ? figures : { ...figures, fit };
  return { ...figures, fit: Object.fromEntries(CONTENT_FORMATS.map((format) => [format, fit])) };
}

function seededContent(): Content {
  const defaults = tableSchema(contentParameters).parse({}) as Omit<Content, 'id'>;
  return { id: SEEDED_CONTENT, ...defaults };
}
