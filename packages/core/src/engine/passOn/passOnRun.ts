import type { RngKey } from '../../random/rngKey.js';
import type { DayClock } from '../dayClock.js';
import type { DelayTable } from '../delayLaw.js';
import type { EventQueue } from '../eventQueue.js';
import type { WorkCounters } from '../kernel.js';
import type { PassOnSetup } from '../passOnSetup.js';
import type { PassOnTally } from '../passOnTally.js';
import type { CellMap } from './cellMap.js';
import type { ContentKeys } from './contentKeys.js';
import type { CrisisState } from './crisisState.js';
import type { MemberState } from './memberState.js';
import type { PostLog } from './postLog.js';
import type { TrustTable } from './trustTable.js';
import type { LookAhead } from './upcomingReadings.js';

/** What a run is simulated without, to tell what is due to it. */
export type Muted = 'nothing' | 'word-of-mouth' | 'broadcast' | 'ambassadors';

/** What the parts of the pass-on kernel share: arrays made once, and where the present run stands. */
export interface PassOnRun {
  readonly setup: PassOnSetup;
  readonly cells: CellMap;
  readonly trusts: TrustTable;
  readonly clock: DayClock;
  /** [memberCount] 1 / activity: what stretches a reading delay. */
  readonly pace: Float32Array;
  /** [platforms] reading delays. */
  readonly delays: readonly DelayTable[];
  /** [contents] last bit of the keys in the queue: of one instant, readings and acts of corrections (0) come first. */
  readonly order: Uint8Array;
  readonly lastTick: number;
  readonly queue: EventQueue;
  readonly lookAhead: LookAhead;
  readonly posts: PostLog;
  readonly state: MemberState;
  /** [contents] */
  readonly keys: readonly ContentKeys[];
  readonly tally: PassOnTally;
  readonly work: WorkCounters;
  /** [contents] tick in which a content was first posted or broadcast; -1 before. */
  readonly firstPosted: Int32Array;
  /** [contents] members so far: see `FIGURE`. */
  readonly totals: Int32Array;
  /** [contents] members who are detractors now, and were moved last by each content. */
  readonly detractors: Int32Array;
  /** Key of the experiment, from which a run's keys are derived. */
  readonly key: RngKey;
  /** Undefined where the setup has no crisis. */
  readonly crisis: CrisisState | undefined;
  run: number;
  /** Present time. */
  tick: number;
  muted: Muted;
  /** Present time slice of the series. */
  slice: number;
  /** The last tick of that slice. */
  sliceEnd: number;
}
