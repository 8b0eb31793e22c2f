import { FIT } from './ownTables.js';
import { type Fields, isFields, valueAt, withValue } from './path.js';

/** The scenario with its short forms written out, where the form has a field for each part. */
export function withoutShortForms(scenario: Fields): Fields {
  let whole: unknown = scenario;
  const prepared = valueAt(scenario, ['crisis', 'prepared']);
  if (typeof prepared === 'boolean') {
    const all = prepared ? {} : { darkSite: false, trainedTeam: false, knownAmbassadors: false };
    whole = withValue(whole, ['crisis', 'prepared'], all);
  }
  const { platforms } = scenario;
  for (const [name, platform] of Object.entries(isFields(platforms) ? platforms : {})) {
    const fit = isFields(platform) ? platform.fit : undefined;
    if (typeof fit !== 'number') continue;
    const each = Object.fromEntries(Object.keys(FIT).map((format) => [format, fit]));
    whole = withValue(whole, ['platforms', name, 'fit'], each);
  }
  return whole as Fields;
}
