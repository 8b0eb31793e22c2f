import { tableSchema } from '../../base/parameterSchema.js';
import { CONTENT_FORMATS, type Content } from '../../content/content.js';
import { contentParameters } from '../../content/contentParameters.js';
import type { Platform } from '../../content/platform.js';
import type { SeedSet } from '../../engine/seedSet.js';
import type { Crisis, Preparation } from '../crisis.js';
import type { Broadcast, PassOnScenario, PlatformOverride } from '../passOnScenario.js';
import { preparationParameters } from './responseParameters.js';
import { SEEDED_CONTENT } from './scenarioNames.js';

type Incomplete<K extends keyof PassOnScenario> = Omit<PassOnScenario, K> & Partial<Pick<PassOnScenario, K>>;

/** A pass-on scenario as its schema gives it: some defaults depend on other keys, and some keys have a short form. */
export type ParsedPassOn = Omit<
  Incomplete<'contents' | 'timeline' | 'counterfactuals' | 'broadcast' | 'platforms'>,
  'crisis'
> & {
  readonly broadcast: readonly (Omit<Broadcast, 'to'> & Partial<Pick<Broadcast, 'to'>>)[];
  readonly platforms: Readonly<Record<string, ParsedPlatform>>;
  readonly crisis?: ParsedCrisis;
  readonly seedSet?: SeedSet;
};

type ParsedCrisis = Omit<Crisis, 'prepared'> & { readonly prepared: Preparation | boolean };

type ParsedPlatform = Omit<PlatformOverride, 'fit'> & { readonly fit?: number | Partial<Platform['fit']> };

/** The same with every default filled in and every short form written out; completing it again changes nothing. */
export function completeScenario<S extends ParsedPassOn>(
  parsed: S,
): Omit<S, 'seedSet' | 'crisis'> & PassOnScenario {
  const { seedSet, crisis, ...rest } = parsed;
  return {
    ...rest,
    platforms: Object.fromEntries(
      Object.entries(parsed.platforms).map(([name, platform]) => [name, withFits(platform)]),
    ),
    contents: parsed.contents ?? [seededContent()],
    timeline: parsed.timeline ?? (seedSet ? [{ at: '0h', post: SEEDED_CONTENT, by: seedSet }] : []),
    broadcast: parsed.broadcast.map((flight) => ({ ...flight, to: flight.to ?? parsed.horizon })),
    counterfactuals: parsed.counterfactuals ?? (parsed.broadcast.length > 0 ? ['broadcast'] : []),
    ...(crisis && { crisis: { ...crisis, prepared: preparationOf(crisis.prepared) } }),
  };
}

/** All of it made ready or none, where it is one word. */
function preparationOf(prepared: Preparation | boolean): Preparation {
  if (typeof prepared !== 'boolean') return prepared;
  const usual = tableSchema(preparationParameters).parse({}) as unknown as Preparation;
  return { ...usual, darkSite: prepared, trainedTeam: prepared, knownAmbassadors: prepared };
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
