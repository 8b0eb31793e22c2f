import { CONTENT_FORMATS, type ContentFormat } from './content.js';
import type { Platform } from './platform.js';
import type { PlatformPreset } from './platformPreset.js';
import { tumblr, twitter } from './presets/blogPlatforms.js';
import { facebook, myspace } from './presets/friendPlatforms.js';
import { instagram, pinterest, tiktok, youtube } from './presets/picturePlatforms.js';
import { email, faceToFace, whatsapp } from './presets/privatePlatforms.js';
import { linkedin, viadeo } from './presets/workPlatforms.js';

/** The platforms that Grapevine knows, in the order in which tables and forms show them. */
export const PLATFORM_PRESETS: readonly PlatformPreset[] = [
  facebook,
  twitter,
  linkedin,
  viadeo,
  pinterest,
  tumblr,
  myspace,
  instagram,
  youtube,
  tiktok,
  whatsapp,
  email,
  faceToFace,
];

/**
 * What holds on platforms of any other name: figures between those of the table, all guesses, and every format suits.
 */
export const GENERIC_PLATFORM: Platform = {
  visibility: 0.1,
  delay: '6h',
  delaySigma: 1.8,
  postLifetime: '14d',
  fit: Object.fromEntries(CONTENT_FORMATS.map((format) => [format, 1])) as Record<ContentFormat, number>,
};

/** How content is seen on the platform of this name, in capitals or not: its preset, or `GENERIC_PLATFORM`. */
export function platformOf(name: string): Platform {
  const preset = PLATFORM_PRESETS.find((candidate) => candidate.name === name.toLowerCase());
  if (!preset) return GENERIC_PLATFORM;
  const { visibility, delay, delaySigma, postLifetime, fit } = preset;
  return {
    visibility: visibility.value,
    delay: delay.value,
    delaySigma: delaySigma.value,
    postLifetime: postLifetime.value,
    fit: fit.value,
  };
}
