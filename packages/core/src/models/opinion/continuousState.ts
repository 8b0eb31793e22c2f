import { ActiveList } from '../../engine/activeList.js';
import type { KernelColumns } from '../../engine/kernel.js';

/** Opinions that are numbers, who is convinced now, and who ever was. O(members) memory. */
export class ContinuousState {
  /** [memberCount] opinions now. */
  readonly opinions: Float64Array;
  /** [memberCount] opinions before the first step. */
  readonly initial: Float64Array;
  /** Who was ever convinced. */
  readonly ever: ActiveList;
  /** Members convinced now. */
  convinced = 0;

  /** [1] the opinion from which on members are convinced. */
  readonly #convincedAt: Float64Array;
  readonly #isConvinced: Uint8Array;

  constructor(memberCount: number, convincedAt: number) {
    this.opinions = new Float64Array(memberCount);
    this.initial = new Float64Array(memberCount);
    this.ever = new ActiveList(memberCount);
    this.#convincedAt = Float64Array.of(convincedAt);
    this.#isConvinced = new Uint8Array(memberCount);
  }

  /** Reads whether the member is convinced now. */
  note(member: number): void {
    const now = this.opinions[member]! >= this.#convincedAt[0]! ? 1 : 0;
    if (now === this.#isConvinced[member]) return;
    this.#isConvinced[member] = now;
    this.convinced += now === 1 ? 1 : -1;
    if (now === 1) this.ever.note(member);
  }

  /** Reads who is convinced now. O(members). */
  noteAll(): void {
    for (let member = 0; member < this.opinions.length; member++) this.note(member);
  }

  /** The opinions written are those that the run begins with. */
  begin(): void {
    this.ever.clear();
    this.initial.set(this.opinions);
    this.#forgetConvinced();
    this.noteAll();
  }

  /** Copies of the arrays. */
  save(): { opinions: Float64Array; initial: Float64Array; active: Int32Array } {
    return { opinions: this.opinions.slice(), initial: this.initial.slice(), active: this.ever.save() };
  }

  restore({ opinions, initial, active }: KernelColumns): void {
    this.opinions.set(opinions!);
    this.initial.set(initial!);
    this.ever.restore(active!);
    this.#forgetConvinced();
    this.noteAll();
  }

  #forgetConvinced(): void {
    this.#isConvinced.fill(0);
    this.convinced = 0;
  }
}
