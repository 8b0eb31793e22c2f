import {
  changeAnswer,
  classicalReach,
  estimate,
  figureColumns,
  figureName,
  GrapevineError,
  hoursOf,
  parseScript,
  passOnReach,
  simulate,
  spokenWave,
  withFigures,
} from '@grapevine/core';
import { escapeText } from '../chart/escapeText.js';
import { renderResponseChart } from '../chart/responseChart.js';
import { fillSamples } from '../ensemble/fillSamples.js';
import { lendPool } from '../ensemble/sharedPool.js';
import { withChanges } from '../form/differences.js';
import { messagesOf } from '../messages/messages.js';
import { numbersOf } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import { titleOfWorld } from '../messages/titleOfComparison.js';
import { openPlayedPopulation } from '../page/playerData.js';
import { addStyle, el, ICONS, icon, iconButton, textButton } from '../player/dom.js';
import { recordRuns } from '../run/recordRun.js';

/**
 * What the script of the room takes from that of the player, so that a page has it once: the build replaces the modules that
 * are imported above by this (`bundleRoom`).
 */
export const ROOM_KIT = {
  ...{
    changeAnswer,
    classicalReach,
    estimate,
    figureColumns,
    figureName,
    GrapevineError,
    hoursOf,
    parseScript,
  },
  ...{
    passOnReach,
    simulate,
    spokenWave,
    withFigures,
    escapeText,
    renderResponseChart,
    fillSamples,
    lendPool,
  },
  ...{ withChanges, messagesOf, numbersOf, shortText, titleOfWorld, openPlayedPopulation, recordRuns },
  ...{ addStyle, el, ICONS, icon, iconButton, textButton },
};

/** See `ROOM_KIT`. */
export type RoomKit = typeof ROOM_KIT;
