import type { CompiledIntervention, CompiledTrigger } from '../passOnSetup.js';
import { tickOf } from '../ticks.js';
import { INTERVENTION } from './controlEvents.js';
import type { Watch } from './counting.js';
import type { PassOnRun } from './passOnRun.js';
import { BOYCOTTERS, DETRACTORS, FIGURE, FIGURES } from './recordCount.js';

/** When the acts of the timeline come. */
export interface Schedule {
  /** Puts the acts of known time into the queue, for a new run. */
  readonly start: () => void;
  /** Told that a figure of a content has grown; puts in what waited for it. */
  readonly watch: Watch;
  /** Told when the company knows of the incident. */
  readonly known: (tick: number) => void;
  /** [interventions] tick in which what each waited for came true; NEVER before, and for those of known time. */
  readonly fired: Int32Array;
  /** For a run that goes on: notes what has come true for those that were not waiting before. */
  readonly catchUp: () => void;
  /** Tells of all acts that are known of by now, with their places in the queue; of those too that have been carried out. */
  readonly comingActs: (tell: (key: number, act: number, kind: number) => void) => void;
}

const METRIC = {
  reach: FIGURE.reach,
  convinced: FIGURE.convinced,
  cascadeSize: FIGURE.passOns,
  conversions: FIGURE.conversions,
  detractors: DETRACTORS,
  boycotters: BOYCOTTERS,
} as const;
const MOST_TIMES = 100_000;
const NEVER = -1;

/** An act in the queue: an intervention's `occurrence`-th posting. */
export function actOf(intervention: number, occurrence: number): number {
  return intervention * MOST_TIMES + occurrence;
}

/** The intervention and the occurrence of an act. */
export function partsOfAct(act: number): { readonly intervention: number; readonly occurrence: number } {
  return { intervention: Math.floor(act / MOST_TIMES), occurrence: act % MOST_TIMES };
}

/** The schedule of a setup's timeline. Of acts and readings of one instant, those of corrections come first. */
export function createSchedule(run: PassOnRun): Schedule {
  const { interventions, contents } = run.setup;
  const waiting = contents.map((_, content) => interventions.flatMap(waitsFor(content)));
  const fired = new Int32Array(interventions.length).fill(NEVER);
  const push: Tell = (key, act, kind) => run.queue.push(key, act, kind);

  return {
    fired,
    start() {
      fired.fill(NEVER);
      tellTimes(run, push);
    },
    watch(content, figure, total, tick) {
      const list = waiting[content]!;
      for (let i = 0; i < list.length; i++) {
        const { index, metric, above, after } = list[i]!;
        if (fired[index]! > NEVER || metric !== figure || total <= above) continue;
        fired[index] = tick;
        tell(run, index, 0, tick + after, push);
      }
    },
    known(tick) {
      interventions.forEach(({ trigger }, index) => {
        if (trigger?.metric !== 'detection') return;
        fired[index] = tick;
        tell(run, index, 0, tick + tickOf(trigger.after), push);
      });
    },
    catchUp: () => catchUp(run, fired),
    comingActs(to) {
      tellTimes(run, to);
      interventions.forEach(({ trigger }, index) => {
        if (trigger && fired[index]! > NEVER) tell(run, index, 0, fired[index]! + tickOf(trigger.after), to);
      });
    },
  };
}

/** Told of an act's place in the queue. */
type Tell = (key: number, act: number, kind: number) => void;

function tell(
  { setup, order, lastTick }: PassOnRun,
  index: number,
  occurrence: number,
  tick: number,
  to: Tell,
): void {
  if (tick > lastTick) return;
  to((tick << 1) | order[setup.interventions[index]!.content]!, actOf(index, occurrence), INTERVENTION);
}

/** Tells of the acts of known time. */
function tellTimes(run: PassOnRun, to: Tell): void {
  run.setup.interventions.forEach(({ times }, index) => {
    times.forEach((hours, occurrence) => {
      tell(run, index, occurrence, tickOf(hours), to);
    });
  });
}

/** Notes what has come true by now for those that were not waiting before. */
function catchUp(run: PassOnRun, fired: Int32Array): void {
  const known = run.crisis?.knownAt ?? NEVER;
  run.setup.interventions.forEach(({ trigger }, index) => {
    if (trigger?.metric === 'detection') fired[index] = known;
    else if (trigger && fired[index] === NEVER && figureNow(run, trigger) > trigger.above)
      fired[index] = run.tick;
  });
}

/** The figure that a trigger waits for, as it stands. */
function figureNow(
  { totals, detractors, crisis }: PassOnRun,
  { metric, content }: Exclude<CompiledTrigger, { readonly metric: 'detection' }>,
): number {
  if (metric === 'boycotters') return crisis?.boycotters ?? 0;
  if (metric === 'detractors') return detractors[content]!;
  return totals[content * FIGURES + METRIC[metric]]!;
}

interface Waiting {
  readonly index: number;
  readonly metric: number;
  readonly above: number;
  readonly after: number;
}

function waitsFor(content: number): (intervention: CompiledIntervention, index: number) => Waiting[] {
  return ({ trigger }, index) =>
    trigger && trigger.metric !== 'detection' && trigger.content === content
      ? [{ index, metric: METRIC[trigger.metric], above: trigger.above, after: tickOf(trigger.after) }]
      : [];
}
