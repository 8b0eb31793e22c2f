import type { SharedFate } from '../paint/scene.js';
import type { PictureState } from '../player/picture.js';
import type { RecordedRun } from '../run/recordRun.js';
import { compareFates, type Fates } from './fates.js';
import { leadingRun, positionIn, timeOf } from './sharedTime.js';
import type { World } from './world.js';

/** How the shown runs of all worlds go together. */
export interface Together {
  readonly leader: RecordedRun;
  readonly fates: Fates;
  /** For each world. */
  readonly shared: readonly SharedFate[];
}

/** Puts the shown runs of worlds together, as far as the contents go that are looked at. O(members x contents). */
export function putTogether(worlds: readonly World[], memberCount: number): Together {
  const ids = [...new Set(worlds.map(({ content }) => content))];
  const told = ids.map((id) => worlds.map(({ ensemble }) => ensemble.told(id)));
  const fates = compareFates(told, memberCount);
  const shared = worlds.map(({ run }): SharedFate => {
    return (member, step) => fates.isShared(member, timeOf(run, step));
  });
  return { leader: leadingRun(worlds.map(({ run }) => run)), fates, shared };
}

/** Paints every world at a position of the leading run; returns what is shown of each. */
export function paintTogether(
  worlds: readonly World[],
  { leader, shared }: Together,
  position: number,
  {
    onlyDifferent,
    ...state
  }: Omit<PictureState, 'run' | 'position' | 'sharedFate'> & { readonly onlyDifferent: boolean },
): { readonly run: RecordedRun; readonly position: number }[] {
  return worlds.map(({ run, picture }, i) => {
    const own = positionIn(run, leader, position);
    picture.paint({ ...state, run, position: own, sharedFate: onlyDifferent ? shared[i] : undefined });
    return { run, position: own };
  });
}
