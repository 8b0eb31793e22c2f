import { tickOf } from '../ticks.js';
import { BROADCAST, INTERVENTION } from './controlEvents.js';
import type { PassOnRun } from './passOnRun.js';
import type { SavedPlaces } from './savedPlaces.js';
import type { RunningParts } from './savedRun.js';
import { actOf, partsOfAct } from './timelineSchedule.js';

/** Words of an event: key, a, b. */
const STRIDE = 3;

/**
 * The events of a run that goes on, in order, three words each: those that were pending, but of the timeline's acts only
 * those that the setup has too, and before them its other acts from the present tick on: what is new at this very tick
 * happens now.
 */
export function pendingEvents(
  { run, schedule }: RunningParts,
  saved: Int32Array,
  { interventions }: SavedPlaces,
): Int32Array {
  const wanted = new Map<string, readonly number[]>();
  const want = (key: number, a: number, b: number): void => {
    if (key >>> 1 > run.tick) wanted.set(`${key} ${a} ${b}`, [key, a, b]);
  };
  const isKnown = new Set(interventions);
  schedule.comingActs((key, act, kind) => {
    const isNow = key >>> 1 === run.tick && !isKnown.has(partsOfAct(act).intervention);
    if (isNow) wanted.set(`${key} ${act} ${kind}`, [key, act, kind]);
    else want(key, act, kind);
  });
  comingFlights(run, want);
  const kept: number[] = [];
  for (let i = 0; i < saved.length; i += STRIDE) {
    const key = saved[i]!;
    const b = saved[i + 2]!;
    const a = b === INTERVENTION ? placedAct(saved[i + 1]!, interventions) : saved[i + 1]!;
    if ((b === INTERVENTION || b === BROADCAST) && !wanted.delete(`${key} ${a} ${b}`)) continue;
    kept.push(key, a, b);
  }
  return Int32Array.from([...[...wanted.values()].flat(), ...kept]);
}

function placedAct(act: number, interventions: readonly number[]): number {
  const { intervention, occurrence } = partsOfAct(act);
  return actOf(interventions[intervention]!, occurrence);
}

function comingFlights({ setup, muted }: PassOnRun, want: (key: number, a: number, b: number) => void): void {
  if (muted === 'broadcast') return;
  setup.broadcasts.forEach(({ from, triggered }, i) => {
    if (!triggered && from <= setup.horizon) want((tickOf(from) << 1) | 1, i, BROADCAST);
  });
}
