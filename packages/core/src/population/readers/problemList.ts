import { GrapevineError } from '../../base/grapevineError.js';
import type { Problem } from '../../base/problem.js';

const MOST_SHOWN = 20;

/** Collects the problems of a file: the first twenty as they are, the others as a count. */
export class ProblemList {
  private readonly shown: Problem[] = [];
  private readonly path: string;
  private hidden = 0;

  constructor(path: string) {
    this.path = path;
  }

  add(problem: Problem): void {
    if (this.shown.length < MOST_SHOWN) this.shown.push(problem);
    else this.hidden++;
  }

  /** Throws `invalid-input` when there are any. */
  throwIfAny(): void {
    if (this.shown.length > 0) throw new GrapevineError('invalid-input', this.all());
  }

  /** Gives up: throws `invalid-input` with all problems so far and a last one. */
  stop(problem: Problem): never {
    throw new GrapevineError('invalid-input', [...this.all(), problem]);
  }

  private all(): readonly Problem[] {
    if (this.hidden === 0) return this.shown;
    return [...this.shown, { code: 'no-more-problems', path: this.path, details: { count: this.hidden } }];
  }
}
