import { invalidInput } from '../../base/grapevineError.js';
import type { PassOnSetup } from '../passOnSetup.js';
import { OUTSIDE, type TallyCell, TIES } from '../passOnTally.js';
import { MOST_CELLS } from './postLog.js';

/** Where exposures can come from in a scenario, and which cell each source has. */
export interface CellMap {
  readonly cells: readonly TallyCell[];
  /** [groupCount] */
  readonly groupCell: Uint16Array;
  readonly tieCell: number;
  /** [platforms] cell of a brand's own posts. */
  readonly brandCells: readonly number[];
  /** [channels] */
  readonly channelCells: readonly number[];
  /** Of first members who have read nothing. */
  readonly seedCell: number;
}

/**
 * The cells of a setup: (platform, kind) pairs that occur, ties, brand posts, channels, first members. O(groups).
 *
 * @throws GrapevineError `invalid-input` for more than 4,096 of them.
 */
export function cellMap({
  population,
  groupKind,
  kindCohesion,
  tiePlatform,
  broadcasts,
}: PassOnSetup): CellMap {
  const { groupCount, groupPlatform, platforms } = population;
  const kinds = kindCohesion.length;
  const cells: TallyCell[] = [];
  const add = (platform: number, channel: number, kind: number, wordOfMouth: boolean): number =>
    cells.push({ platform, channel, kind, wordOfMouth }) - 1;
  const byPair = new Int32Array(platforms.length * kinds).fill(-1);
  const groupCell = new Uint16Array(groupCount);
  for (let group = 0; group < groupCount; group++) {
    const pair = groupPlatform[group]! * kinds + groupKind[group]!;
    if (byPair[pair]! < 0) byPair[pair] = add(groupPlatform[group]!, -1, groupKind[group]!, true);
    groupCell[group] = byPair[pair]!;
  }
  const channels = broadcasts.reduce((most, { channel }) => Math.max(most, channel + 1), 0);
  const map: CellMap = {
    groupCell,
    tieCell: add(tiePlatform, -1, TIES, true),
    brandCells: platforms.map((_, platform) => add(platform, -1, OUTSIDE, false)),
    channelCells: Array.from({ length: channels }, (_, channel) => add(-1, channel, OUTSIDE, false)),
    seedCell: add(-1, -1, OUTSIDE, true),
    cells,
  };
  if (cells.length <= MOST_CELLS) return map;
  const received = String(cells.length);
  throw invalidInput({ code: 'at-most-count', path: 'groupKinds', received, details: { max: MOST_CELLS } });
}
