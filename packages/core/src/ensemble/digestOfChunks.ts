import { digestOfRuns } from './digest.js';
import type { RunChunk } from './runChunk.js';

const CLASSICAL = ['cascadeSize', 'steps', 'newlyActive', 'reach', 'states', 'figures'] as const;
const PASS_ON = [
  ...['rows', 'series', 'crisisSeries'],
  ...['broadcastAlone', 'wordOfMouthAlone', 'withoutAmbassadors'],
] as const;

/** `sha256-…` of the runs of an ensemble, which are all in some chunk, each once; in any order. O(bytes of the chunks). */
export function digestOfChunks(chunks: readonly RunChunk[]): string {
  const ordered = [...chunks].sort((a, b) => a.from - b.from);
  const names = 'rows' in chunks[0]! ? PASS_ON : CLASSICAL;
  const columns = names.map((name) => ordered.map((chunk) => (chunk as unknown as Columns)[name] ?? NOTHING));
  // of a crisis, of runs without something, and of a model's states, only where there are any
  return digestOfRuns(columns.filter((parts) => parts.some(({ length }) => length > 0)));
}

type Columns = Readonly<Record<string, Uint32Array | Float64Array | undefined>>;

const NOTHING = new Uint32Array(0);
