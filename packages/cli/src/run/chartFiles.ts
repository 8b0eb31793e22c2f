import { join } from 'node:path';
import type { ScenarioResult } from '@grapevine/core';
import type { ChartKind } from '@grapevine/viz';
import type { PlannedFile } from '../files/writeFiles.js';
import type { Terminal } from '../terminal/terminal.js';
import { titlesOf } from './titlesOf.js';

const WIDTH = 800;
/** Charts that say something of one content only where there are others. */
const OF_SEVERAL: readonly ChartKind[] = ['share-of-voice'];

/**
 * The charts of a result, one SVG file each: `chart-fan.svg`, and of a pass-on scenario `chart-ledger.svg`,
 * `chart-adoption.svg` and, with several contents, `chart-share-of-voice.svg`.
 */
export async function chartFiles(
  folder: string,
  result: ScenarioResult,
  { language: lang }: Terminal,
): Promise<PlannedFile[]> {
  const { chartKindsOf, chartOf } = await import('@grapevine/viz');
  const { scenario } = result;
  const titled = { ...result, scenario: { ...scenario, name: titlesOf(scenario.name)[lang] } };
  const isOne = Object.keys(result.contents).length === 1;
  return chartKindsOf(result)
    .filter((kind) => !isOne || !OF_SEVERAL.includes(kind))
    .map((kind) => ({
      path: join(folder, `chart-${kind}.svg`),
      content: `${chartOf(titled, kind, { lang }).svg({ width: WIDTH })}\n`,
    }));
}
