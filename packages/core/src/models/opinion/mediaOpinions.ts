import { cutTo, valueKey } from '../../engine/memberValues.js';
import type { RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import { traitSampler } from '../../random/traitLaw.js';
import type { MediaParameters } from './opinionParameters.js';

/** Media of a model, ready for its kernel. */
export interface Media {
  /** [mediaCount] opinion of each; none where they are never heard. */
  readonly opinions: Float64Array;
  readonly strength: number;
}

/** Draws the media's opinions, the same in all runs: those of the first media do not depend on how many there are. */
export function mediaOpinions(
  { mediaCount, mediaOpinion, mediaStrength }: Required<MediaParameters>,
  range: readonly [number, number],
  key: RngKey,
): Media {
  const sample = traitSampler(mediaOpinion);
  const drawn = valueKey('mediaOpinion', key);
  const count = mediaStrength > 0 ? mediaCount : 0;
  const opinions = Float64Array.from({ length: count }, (_, medium) =>
    cutTo(range, sample(openStream(drawn, medium))),
  );
  return { opinions, strength: mediaStrength };
}
