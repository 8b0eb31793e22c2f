import type { ViewState } from '../state/viewState.js';

/** Changes of the same kind that follow each other this soon are one step: a slider that is drawn, a scrubber. */
const ONE_GESTURE_MILLISECONDS = 1000;
const MOST_STEPS = 200;

/** What a viewer has done, step by step, for undoing and redoing. Time that passes while playing is no step. */
export class ViewHistory {
  readonly #past: ViewState[] = [];
  #now: ViewState;
  #future: ViewState[] = [];
  #gesture = { kind: '', at: Number.NEGATIVE_INFINITY };

  constructor(now: ViewState) {
    this.#now = now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Takes over how things stand, at a time in milliseconds. */
  note(state: ViewState, milliseconds: number): void {
    const kind = kindOfChange(this.#now, state);
    const isSameGesture =
      kind === this.#gesture.kind && milliseconds - this.#gesture.at < ONE_GESTURE_MILLISECONDS;
    if (kind !== '') {
      if (!isSameGesture) this.#past.push(this.#now);
      if (this.#past.length > MOST_STEPS) this.#past.shift();
      this.#future = [];
      this.#gesture = { kind, at: milliseconds };
    }
    this.#now = state;
  }

  /** Back by a step: how things stood then. */
  undo(): ViewState | undefined {
    return this.#turn(this.#past, this.#future);
  }
  /** Forward again by a step. */
  redo(): ViewState | undefined {
    return this.#turn(this.#future, this.#past);
  }

  #turn(from: ViewState[], to: ViewState[]): ViewState | undefined {
    const state = from.pop();
    if (state === undefined) return undefined;
    to.push({ ...this.#now, isPlaying: false });
    this.#now = { ...state, isPlaying: false };
    this.#gesture = { kind: '', at: Number.NEGATIVE_INFINITY };
    return this.#now;
  }
}

const STEPS = ['run', 'speed', 'onlyDifferent', 'contents', 'changes', 'lang'] as const;

/** What a viewer has changed between two states; empty for nothing but time that passes, or playing. */
function kindOfChange(before: ViewState, after: ViewState): string {
  const changed: string[] = STEPS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const isStill = !before.isPlaying && !after.isPlaying;
  if (changed.length === 0 && isStill && Math.abs(before.at - after.at) > 1e-6) changed.push('at');
  return changed.join();
}
