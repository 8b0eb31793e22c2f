import { GrapevineError } from '../base/grapevineError.js';
import { nearestName } from '../base/nearestName.js';
import { ambassadorProgramme } from './presets/ambassadorProgramme.js';
import { everydayContent } from './presets/everydayContent.js';
import { fundraising } from './presets/fundraising.js';
import { launch } from './presets/launch.js';
import type { Preset } from './presets/preset.js';
import { prettyProduct } from './presets/prettyProduct.js';
import { productLaunch } from './presets/productLaunch.js';
import { referral } from './presets/referral.js';
import { usefulGuide } from './presets/usefulGuide.js';
import { viralVideo } from './presets/viralVideo.js';

export type { Preset } from './presets/preset.js';

/** The scenarios that run by name, in the order in which help lists them. */
export const PRESETS: readonly Preset[] = [
  launch,
  productLaunch,
  viralVideo,
  usefulGuide,
  prettyProduct,
  ambassadorProgramme,
  referral,
  fundraising,
  everydayContent,
];

/** The preset of a name. Throws `not-found` with the nearest name. */
export function presetOfName(name: string): Preset {
  const preset = PRESETS.find((candidate) => candidate.name === name);
  if (preset) return preset;
  const names = PRESETS.map((candidate) => candidate.name);
  const suggestion = nearestName(name, names);
  throw new GrapevineError('not-found', [
    {
      code: 'known-preset',
      path: `preset:${name}`,
      received: JSON.stringify(name),
      details: { values: names.join(', ') },
      ...(suggestion && { suggestion }),
    },
  ]);
}
