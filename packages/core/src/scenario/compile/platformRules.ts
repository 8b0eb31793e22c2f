import type { Content } from '../../content/content.js';
import { GENERIC_PLATFORM, platformOf } from '../../content/platformPresets.js';
import type { PlatformRules } from '../../engine/passOnSetup.js';
import type { PassOnScenario } from '../passOnScenario.js';
import { hoursOrNone } from './interventionTimes.js';

/**
 * How content is seen on a platform: what the scenario says of it, otherwise what the model fixes for all, otherwise its
 * preset. A fixed delay is the same for all posts and readers, and posts do not age out unless the scenario says so of
 * the platform. With a fixed appeal all formats fit everywhere, unless the scenario says so of the platform.
 */
export function platformRules(
  name: string,
  { model, platforms }: Pick<PassOnScenario, 'model' | 'platforms'>,
  contents: readonly Content[],
): PlatformRules {
  const preset = platformOf(name);
  const own = Object.hasOwn(platforms, name) ? platforms[name]! : {};
  const fit = { ...(model.appeal === undefined ? preset : GENERIC_PLATFORM).fit, ...own.fit };
  const isFixed = model.delay !== undefined && own.delay === undefined;
  const lifetime = own.postLifetime ?? (isFixed ? 'none' : preset.postLifetime);
  return {
    visibility: own.visibility ?? model.visibility ?? preset.visibility,
    lookRate: own.visibility === undefined ? model.lookRate : undefined,
    delayMedian: hoursOrNone(own.delay ?? model.delay ?? preset.delay, 0),
    delaySigma: own.delaySigma ?? (isFixed ? 0 : preset.delaySigma),
    delayLaw: own.delayLaw ?? 'log-normal',
    lifetime: hoursOrNone(lifetime, Number.POSITIVE_INFINITY),
    fit: contents.map(({ format }) => fit[format]),
  };
}
