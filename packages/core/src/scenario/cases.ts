import { brokenGuitar } from './cases/brokenGuitar.js';
import { forumComplaint } from './cases/forumComplaint.js';
import { kitchenVideo } from './cases/kitchenVideo.js';
import { oilSpill } from './cases/oilSpill.js';
import { palmOil } from './cases/palmOil.js';
import { supplyFailure } from './cases/supplyFailure.js';
import type { Preset } from './presets/preset.js';

/** Crises that are on record, held against what was observed of them in docs/cases.md. */
export const CASES: readonly Preset[] = [
  brokenGuitar,
  kitchenVideo,
  palmOil,
  supplyFailure,
  forumComplaint,
  oilSpill,
];
