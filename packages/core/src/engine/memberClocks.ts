import { EventQueue } from './eventQueue.js';
import type { KernelColumns } from './kernel.js';
import { LAST_STEP, type StepCalendar, stepCalendar } from './stepCalendar.js';
import { TICKS } from './unitTicks.js';

/** Said instead of a tick before the first step. */
export const NOT_PLAYING = -1;

/**
 * A clock for each member in continuous time, which strikes once when it has been wound: later in the step that is being
 * played by way of a queue, in a later step by way of a calendar. Nothing is allocated in loops. O(members) memory.
 */
export class MemberClocks {
  /** Units of time until the clock strikes that is wound next. It is left here, as an argument might be allocated. */
  readonly wait = new Float64Array(1);
  /** What happens in the step that is being played: at tick `key`, member `a`, type `b`. */
  readonly queue = new EventQueue(TICKS - 1);

  readonly #calendar: StepCalendar;
  /** [memberCount] tick of the step in which each clock strikes next. */
  readonly #ticks: Int32Array;
  readonly #due: Int32Array;
  /** Type of a strike in the queue. */
  readonly #type: number;

  constructor(memberCount: number, type: number) {
    this.#calendar = stepCalendar(memberCount);
    this.#ticks = new Int32Array(memberCount);
    this.#due = new Int32Array(memberCount);
    this.#type = type;
  }

  /** How many strike in later steps. */
  get count(): number {
    return this.#calendar.count;
  }

  /** Winds a member's clock at a tick of a step, or NOT_PLAYING at the start of the first. */
  wind(member: number, step: number, now: number): void {
    const at = Math.max(now, 0) / TICKS + this.wait[0]!;
    if (at >= LAST_STEP - step) return;
    const later = Math.floor(at);
    const tick = Math.floor((at - later) * TICKS);
    this.#ticks[member] = tick;
    if (later === 0 && now !== NOT_PLAYING) this.queue.push(tick, member, this.#type);
    else this.#calendar.add(member, step + later);
  }

  /** Queues those that strike in a step, and returns how many. */
  open(step: number): number {
    const due = this.#due;
    const ticks = this.#ticks;
    const count = this.#calendar.take(step, due);
    for (let i = 0; i < count; i++) this.queue.push(ticks[due[i]!]!, due[i]!, this.#type);
    return count;
  }

  /** Stops all of them. */
  clear(): void {
    this.#calendar.clear();
  }

  /** Copies of what the strikes of later steps depend on. */
  save(): { ticks: Int32Array; due: Int32Array } {
    return { ticks: this.#ticks.slice(), due: this.#calendar.due.slice() };
  }

  restore({ ticks, due }: KernelColumns): void {
    this.#ticks.set(ticks!);
    this.#calendar.resume(due!);
  }
}
