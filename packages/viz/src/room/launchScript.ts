import type { Script } from '@grapevine/core';
import { LAUNCH_BEATS } from './launchBeats.js';

/** A script, before its defaults are filled in. */
type GivenScript = Pick<Script, 'format' | 'title' | 'variants'> & { readonly beats: readonly object[] };

/**
 * What a room of managers is shown of a product launch and its crisis: worlds A and B of the presets `product-launch` and
 * `product-launch-crisis`. Half an hour, with the exercise an hour.
 */
export const LAUNCH_SCRIPT: GivenScript = {
  format: 'grapevine-script/1',
  title: {
    en: 'A launch, and a sole that comes off',
    fr: 'Un lancement, et une semelle qui se décolle',
  },
  variants: {
    silence: { world: 'B', changes: { 'crisis.response': [] } },
    denial: { world: 'B', changes: { 'crisis.response[0].strategy': 'deny' } },
    atOnce: { world: 'B', changes: { 'crisis.response[0].delay': '0h' } },
    nextDay: { world: 'B', changes: { 'crisis.response[0].delay': '24h' } },
    nobodyFirst: { world: 'B', changes: { 'crisis.response[0].brief': null } },
    bridgesFirst: { world: 'B', changes: { 'crisis.response[0].brief.who': 'bridges' } },
  },
  beats: LAUNCH_BEATS,
};

/** The script that goes with some presets, by their names; undefined where there is none. */
export function scriptOfPresets(names: readonly string[]): GivenScript | undefined {
  return names.join() === 'product-launch,product-launch-crisis' ? LAUNCH_SCRIPT : undefined;
}
