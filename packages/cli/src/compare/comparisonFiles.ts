import { join } from 'node:path';
import type { PlannedFile } from '../files/writeFiles.js';
import { csvRow } from '../run/csvRow.js';
import { ESTIMATE_COLUMNS, estimateCells } from '../run/estimateCells.js';
import type { Pictures } from '../run/pictureFiles.js';
import { runRows } from '../run/runRows.js';
import type { Terminal } from '../terminal/terminal.js';
import type { ComparedWorlds } from './comparedWorlds.js';
import { comparePictureFiles } from './comparePicture.js';

/**
 * The files of a comparison: the comparison itself, one row a later world and figure, and one row a run with the figures
 * of all worlds, and a page that plays the worlds side by side.
 */
export async function comparisonFiles(
  folder: string,
  worlds: ComparedWorlds,
  terminal: Terminal,
): Promise<Pictures> {
  const { document, titles, population } = worlds;
  const file = (name: string, content: PlannedFile['content']) => ({ path: join(folder, name), content });
  const pictures = await comparePictureFiles(folder, document.results, titles, population, terminal);
  return {
    ...pictures,
    files: [
      file('comparison.json', `${JSON.stringify(document, undefined, 2)}\n`),
      file('differences.csv', differenceRows(worlds)),
      file('runs.csv', runRows(document.runs, samplesOfAll(worlds))),
      ...pictures.files,
    ],
  };
}

function* differenceRows({ document: { worlds, differences } }: ComparedWorlds): Generator<string, void> {
  yield csvRow(['world', 'metric', ...ESTIMATE_COLUMNS, 'varianceRatio', 'above', 'equal', 'below']);
  for (const [i, metrics] of differences.entries())
    for (const [path, difference] of Object.entries(metrics)) {
      const { varianceRatio, shares } = difference;
      const ratio = Number.isNaN(varianceRatio) ? '' : String(varianceRatio);
      const cells = [shares.above, shares.equal, shares.below].map(String);
      yield csvRow([worlds[i + 1]!, path, ...estimateCells(difference), ratio, ...cells]);
    }
}

/** Values of every run by world and figure: `Launch/contents.launch.reach`. */
function samplesOfAll({ document, samples }: ComparedWorlds): ComparedWorlds['samples'][number] {
  const columns = samples.flatMap((world, i) =>
    Object.entries(world).map(([path, values]) => [`${document.worlds[i]}/${path}`, values] as const),
  );
  return Object.fromEntries(columns);
}
