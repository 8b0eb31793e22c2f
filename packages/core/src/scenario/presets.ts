import { GrapevineError } from '../base/grapevineError.js';
import { nearestName } from '../base/nearestName.js';
import { CASES } from './cases.js';
import { ambassadorProgramme } from './presets/ambassadorProgramme.js';
import { ambassadorProgrammeCrisis } from './presets/ambassadorProgrammeCrisis.js';
import { everydayContent } from './presets/everydayContent.js';
import { fundraising } from './presets/fundraising.js';
import { fundraisingCrisis } from './presets/fundraisingCrisis.js';
import { launch } from './presets/launch.js';
import type { Preset } from './presets/preset.js';
import { prettyProduct } from './presets/prettyProduct.js';
import { prettyProductCrisis } from './presets/prettyProductCrisis.js';
import { productLaunch } from './presets/productLaunch.js';
import { productLaunchCrisis } from './presets/productLaunchCrisis.js';
import { referral } from './presets/referral.js';
import { referralCrisis } from './presets/referralCrisis.js';
import { usefulGuide } from './presets/usefulGuide.js';
import { usefulGuideCrisis } from './presets/usefulGuideCrisis.js';
import { viralVideo } from './presets/viralVideo.js';
import { viralVideoCrisis } from './presets/viralVideoCrisis.js';

export type { Preset } from './presets/preset.js';

/** The scenarios that run by name, in the order in which help lists them: each viral one before its crisis. */
export const PRESETS: readonly Preset[] = [
  launch,
  productLaunch,
  productLaunchCrisis,
  viralVideo,
  viralVideoCrisis,
  usefulGuide,
  usefulGuideCrisis,
  prettyProduct,
  prettyProductCrisis,
  ambassadorProgramme,
  ambassadorProgrammeCrisis,
  referral,
  referralCrisis,
  fundraising,
  fundraisingCrisis,
  everydayContent,
  ...CASES,
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

/** The preset whose scenario has a name; undefined for any other scenario. */
export function presetTitled(name: string): Preset | undefined {
  return PRESETS.find(({ title }) => title.en === name);
}
