import type { Population } from '../population/population.js';
import type { GeometricSkip } from '../random/geometricSkip.js';
import type { RngKey } from '../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../random/stream.js';
import { walkHits } from '../random/walkHits.js';
import { NO_GROUP, UNTOLD } from './kernel.js';
import { carries, TIES } from './tieExposure.js';

/** What the exposures of a step were drawn from. */
export interface ExposureDraws {
  readonly population: Population;
  readonly skip: GeometricSkip;
  /** [tieCount] probability of each tie in units of 2^-31; undefined when ties share the groups' probability. */
  readonly thresholds: Uint32Array | undefined;
  readonly key: RngKey;
}

/**
 * Finds out who told each of `informed`, by drawing the exposures of `tellers` once more: the first teller in order
 * of activation, his groups before his ties. Writes the teller to `informedBy[member]` and the group (or NO_GROUP) to
 * `informedIn[member]`. O(exposures of the step).
 */
export function attributeStep(
  draws: ExposureDraws,
  tellers: Int32Array,
  informed: Int32Array,
  informedBy: Int32Array,
  informedIn: Int32Array,
): void {
  for (const member of informed) informedBy[member] = UNTOLD;
  for (const teller of tellers) {
    forEachExposure(draws, teller, (member, group) => {
      if (informedBy[member] !== UNTOLD) return;
      informedBy[member] = teller;
      informedIn[member] = group;
    });
  }
}

/** Every exposure that one member makes, in order: the plain form of what `groupExposure` and `tieExposure` do. */
export function forEachExposure(
  { population, skip, thresholds, key }: ExposureDraws,
  teller: number,
  visit: (member: number, group: number) => void,
): void {
  const { memberOffsets, memberGroups, groupOffsets, groupMembers, tieTargets } = population;
  const x = streamX(key[0]!, key[1]!, teller);
  for (let m = memberOffsets[teller]!; m < memberOffsets[teller + 1]!; m++) {
    const group = memberGroups[m]!;
    const stream = { x, y: streamY(x, key[2]!, key[3]!, group) };
    walkHits(skip, stream, groupOffsets[group]!, groupOffsets[group + 1]!, (entry) =>
      visit(groupMembers[entry]!, group),
    );
  }
  if (tieTargets.length > 0) forEachTieExposure({ population, skip, thresholds, key }, teller, x, visit);
}

function forEachTieExposure(
  { population, skip, thresholds, key }: ExposureDraws,
  teller: number,
  x: number,
  visit: (member: number, group: number) => void,
): void {
  const { tieOffsets, tieTargets } = population;
  const stream = { x, y: streamY(x, key[2]!, key[3]!, TIES) };
  const first = tieOffsets[teller]!;
  const last = tieOffsets[teller + 1]!;
  if (!thresholds) {
    walkHits(skip, stream, first, last, (tie) => visit(tieTargets[tie]!, NO_GROUP));
    return;
  }
  for (let tie = first; tie < last; tie++) {
    if (carries(word(stream.x, stream.y), thresholds[tie]!)) visit(tieTargets[tie]!, NO_GROUP);
    stream.x = (stream.x + STEP_X) | 0;
    stream.y = (stream.y + STEP_Y) | 0;
  }
}
