import type { KernelColumns } from '../kernel.js';
import type { CompartmentPlan } from './compartmentPlan.js';
import type { MemberStates } from './memberStates.js';

/** The figures of a plan, followed during a run. */
export interface FigureTracker {
  /** Takes the states at the beginning of a run. */
  begin(): void;
  /** Takes the states as they are now. O(figures). */
  note(): void;
  /** [figures] as they stand. */
  write(target: Float64Array): void;
  save(): KernelColumns;
  restore(columns: KernelColumns): void;
}

/** Follows the figures of a plan; `time` tells the time. */
export function figureTracker(
  { figures }: CompartmentPlan,
  { counts }: MemberStates,
  time: { readonly now: number; readonly latest: number },
): FigureTracker {
  const most = new Float64Array(figures.length);
  const when = new Float64Array(figures.length);
  const note = (): void => {
    for (let i = 0; i < figures.length; i++) {
      const figure = figures[i]!;
      if (figure.kind === 'duration') continue;
      let sum = 0;
      for (let state = 0; state < counts.length; state++) if (figure.of[state]) sum += counts[state]!;
      if (sum <= most[i]!) continue;
      most[i] = sum;
      when[i] = time.now;
    }
  };
  return {
    note,
    begin() {
      if (figures.length === 0) return;
      most.fill(0);
      when.fill(0);
      note();
    },
    write(target) {
      figures.forEach(({ kind }, i) => {
        target[i] = kind === 'duration' ? time.latest : kind === 'peak' ? most[i]! : when[i]!;
      });
    },
    save: () => ({ most: most.slice(), when: when.slice() }),
    restore(columns) {
      most.set(columns.most!);
      when.set(columns.when!);
    },
  };
}
