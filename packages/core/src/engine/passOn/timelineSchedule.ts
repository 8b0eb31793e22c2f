import type { CompiledIntervention } from '../passOnSetup.js';
import { tickOf } from '../ticks.js';
import { INTERVENTION } from './controlEvents.js';
import type { Watch } from './counting.js';
import type { PassOnRun } from './passOnRun.js';
import { FIGURE } from './recordCount.js';

/** When the acts of the timeline come. */
export interface Schedule {
  /** Puts the acts of known time into the queue, for a new run. */
  readonly start: () => void;
  /** Told that a figure of a content has grown; puts in what waited for it. */
  readonly watch: Watch;
}

const METRIC = { reach: FIGURE.reach, convinced: FIGURE.convinced, cascadeSize: FIGURE.passOns } as const;
const MOST_TIMES = 100_000;

/** An act in the queue: an intervention's `occurrence`-th posting. */
function actOf(intervention: number, occurrence: number): number {
  return intervention * MOST_TIMES + occurrence;
}

/** The intervention and the occurrence of an act. */
export function partsOfAct(act: number): { readonly intervention: number; readonly occurrence: number } {
  return { intervention: Math.floor(act / MOST_TIMES), occurrence: act % MOST_TIMES };
}

/** The schedule of a setup's timeline. Of acts and readings of one instant, those of corrections come first. */
export function createSchedule({ setup, queue, order, lastTick }: PassOnRun): Schedule {
  const { interventions, contents } = setup;
  const waiting = contents.map((_, content) => interventions.flatMap(waitsFor(content)));
  const fired = new Uint8Array(interventions.length);

  const put = (index: number, occurrence: number, tick: number): void => {
    if (tick > lastTick) return;
    queue.push((tick << 1) | order[interventions[index]!.content]!, actOf(index, occurrence), INTERVENTION);
  };

  return {
    start() {
      fired.fill(0);
      interventions.forEach(({ times }, index) => {
        times.forEach((hours, occurrence) => {
          put(index, occurrence, tickOf(hours));
        });
      });
    },
    watch(content, figure, total, tick) {
      const list = waiting[content]!;
      for (let i = 0; i < list.length; i++) {
        const { index, metric, above, after } = list[i]!;
        if (fired[index] || metric !== figure || total <= above) continue;
        fired[index] = 1;
        put(index, 0, tick + after);
      }
    },
  };
}

interface Waiting {
  readonly index: number;
  readonly metric: number;
  readonly above: number;
  readonly after: number;
}

function waitsFor(content: number): (intervention: CompiledIntervention, index: number) => Waiting[] {
  return ({ trigger }, index) =>
    trigger?.content === content
      ? [{ index, metric: METRIC[trigger.metric], above: trigger.above, after: tickOf(trigger.after) }]
      : [];
}
