import { changeAnswer, estimate, GrapevineError, hoursOf, simulate, spokenWave } from '@grapevine/core';
import { escapeText } from '../chart/escapeText.js';
import { dashesOf } from '../chart/layers.js';
import { valueTicks } from '../chart/niceTicks.js';
import { drawPlot } from '../chart/plot.js';
import { renderChart } from '../chart/renderChart.js';
import { letterOf } from '../compare/letterOf.js';
import { fillSamples } from '../ensemble/fillSamples.js';
import { RunSample } from '../ensemble/runSample.js';
import { lendPool } from '../ensemble/sharedPool.js';
import { withChanges } from '../form/differences.js';
import { seedText } from '../messages/caption.js';
import { messagesOf } from '../messages/messages.js';
import { momentOf } from '../messages/moment.js';
import { numbersOf } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import { titleOfComparison, titleOfWorld } from '../messages/titleOfComparison.js';
import { openPlayedPopulation } from '../page/playerData.js';
import { cssColour, DARK, LIGHT } from '../paint/palette.js';
import { curveChart } from '../player/curveChart.js';
import { addStyle, el, ICONS, icon, iconButton, textButton } from '../player/dom.js';
import { positionAt } from '../run/hoursAt.js';
import { reachSeries, recordRuns } from '../run/recordRun.js';
import { runFacts } from '../run/runFacts.js';
import { ownScript } from './ownScript.js';

/**
 * What the parts that are scripts of their own take from the player, so that a page has it once: their build replaces the
 * modules that are imported above by this (`bundlePart`).
 */
export const PLAYER_KIT = {
  ...{ changeAnswer, estimate, GrapevineError, hoursOf },
  ...{ simulate, spokenWave, fillSamples, RunSample, lendPool, withChanges },
  ...{ escapeText, renderChart, dashesOf, drawPlot, valueTicks, curveChart, cssColour, DARK, LIGHT },
  ...{ messagesOf, numbersOf, momentOf, seedText, shortText, titleOfComparison, titleOfWorld, letterOf },
  ...{ openPlayedPopulation, positionAt, reachSeries, recordRuns, runFacts, ownScript },
  ...{ addStyle, el, ICONS, icon, iconButton, textButton },
};

/** See `PLAYER_KIT`. */
export type PlayerKit = typeof PLAYER_KIT;
