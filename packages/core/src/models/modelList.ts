import { complexContagionModel } from './complexContagion.js';
import { daleyKendallModel } from './daleyKendall.js';
import { generalisedThresholdModel } from './generalisedThreshold.js';
import { independentCascadeModel } from './independentCascade.js';
import { kerteszThresholdModel } from './kerteszThreshold.js';
import { linearThresholdModel } from './linearThreshold.js';
import { makiThompsonModel } from './makiThompson.js';
import { profileModel } from './profile.js';
import { profileThresholdModel } from './profileThreshold.js';
import { wattsThresholdModel } from './wattsThreshold.js';

/** Every model, in the order in which help and documentation list them. Scripts of pages have the independent cascade alone. */
export const MODELS = [
  independentCascadeModel,
  linearThresholdModel,
  complexContagionModel,
  wattsThresholdModel,
  generalisedThresholdModel,
  kerteszThresholdModel,
  profileModel,
  profileThresholdModel,
  makiThompsonModel,
  daleyKendallModel,
] as const;
