import { contactPicker } from '../../engine/contactPicker.js';
import { EventQueue } from '../../engine/eventQueue.js';
import type { Kernel, WorkCounters } from '../../engine/kernel.js';
import { LAST_STEP, stepCalendar } from '../../engine/stepCalendar.js';
import { TICKS } from '../../engine/unitTicks.js';
import type { Population } from '../../population/population.js';
import { exponentialInto, uniformAt } from '../../random/exponential.js';
import { poissonCount } from '../../random/poissonCount.js';
import { portableExp } from '../../random/portableMath.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY } from '../../random/stream.js';
import { eventPool } from './eventPool.js';
import { delayDraw, type MemoryLaw } from './memoryLaw.js';

/** A self-exciting process. */
export interface HawkesLaw {
  /** Mean number of offspring of an event. */
  readonly offspring: number;
  readonly memory: MemoryLaw;
  /** [memberCount] or one for all: immigrants per member and unit of time. */
  readonly arrivalRate: number | Float64Array;
  /** The run ends with this event. */
  readonly mostEvents: number;
}

/** Types of events in the queue. */
const OFFSPRING = 0;
const ARRIVAL = 1;

/** Said instead of a tick before the first step. */
const NOT_PLAYING = -1;

/** Places in the tally. */
const STEP = 0;
const ACTIVE_COUNT = 1;
const STEP_START = 2;
const EVENTS = 3;
const LAST_UNIT = 4;
const LAST_TICK = 5;

/** O(1) an event and what its queue costs; memory grows with the events that are pending at one time. */
export function hawkesKernel(law: HawkesLaw, population: Population, key: RngKey): Kernel {
  const { memberCount } = population;
  const { arrivalRate, mostEvents, offspring } = law;
  const childless = portableExp(-offspring);
  const drawDelay = delayDraw(law.memory);
  const delay = new Float64Array(1);
  const active = new Int32Array(memberCount + 1);
  /** [memberCount] events and immigrants of each member so far. */
  const events = new Int32Array(memberCount);
  const arrivals = new Int32Array(memberCount);
  /** [memberCount] tick of each member's next immigrant. */
  const ticks = new Int32Array(memberCount);
  const tally = new Int32Array(6);
  const calendar = stepCalendar(memberCount);
  const pool = eventPool();
  const queue = new EventQueue(TICKS - 1);
  const due = new Int32Array(memberCount);
  const work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  const eventKey = new Uint32Array(4);
  const arrivalKey = new Uint32Array(4);
  let picker = contactPicker(population, 'from');

  /** Puts an event of a member `delay[0]` units from a tick of a step, or from the start of the first. */
  const plan = (member: number, step: number, now: number): void => {
    const at = Math.max(now, 0) / TICKS + delay[0]!;
    if (at >= LAST_STEP - step) return;
    const later = Math.floor(at);
    const tick = Math.floor((at - later) * TICKS);
    if (later === 0 && now !== NOT_PLAYING) queue.push(tick, member, OFFSPRING);
    else pool.add(member, step + later, tick);
  };
  /** An event happens to a member, who has his offspring. */
  const happen = (member: number, step: number, now: number): void => {
    const occasion = events[member]!;
    events[member] = occasion + 1;
    tally[EVENTS]!++;
    tally[LAST_UNIT] = step;
    tally[LAST_TICK] = Math.max(now, 0);
    if (occasion === 0) active[tally[ACTIVE_COUNT]!++] = member;
    let x = streamX(eventKey[0]!, eventKey[1]!, member);
    let y = streamY(x, eventKey[2]!, eventKey[3]!, occasion);
    const children = poissonCount(uniformAt(x, y), offspring, childless);
    const degree = picker.degrees[member]!;
    work.streams++;
    work.draws += 1 + 2 * children;
    work.exposures += children;
    for (let child = 0; child < children; child++) {
      x = (x + STEP_X) | 0;
      y = (y + STEP_Y) | 0;
      drawDelay(x, y, delay);
      x = (x + STEP_X) | 0;
      y = (y + STEP_Y) | 0;
      const to = degree > 0 ? picker.at(member, Math.floor(uniformAt(x, y) * degree)) : member;
      plan(to, step, now);
    }
  };
  /** Sets the clock of a member's next immigrant. */
  const wind = (member: number, step: number, now: number): void => {
    const rate = typeof arrivalRate === 'number' ? arrivalRate : arrivalRate[member]!;
    if (!(rate > 0)) return;
    const x = streamX(arrivalKey[0]!, arrivalKey[1]!, member);
    const y = streamY(x, arrivalKey[2]!, arrivalKey[3]!, arrivals[member]!++);
    work.draws++;
    exponentialInto(delay, 0, x, y);
    const at = Math.max(now, 0) / TICKS + delay[0]! / rate;
    if (at >= LAST_STEP - step) return;
    const later = Math.floor(at);
    ticks[member] = Math.floor((at - later) * TICKS);
    if (later === 0 && now !== NOT_PLAYING) queue.push(ticks[member]!, member, ARRIVAL);
    else calendar.add(member, step + later);
  };
  const queueOffspring = (member: number, tick: number): void => queue.push(tick, member, OFFSPRING);
  const open = (run: number): void => {
    deriveInto(eventKey, key, PURPOSES.contact, run);
    deriveInto(arrivalKey, key, PURPOSES.arrival, run);
    for (let i = 0; i < tally[ACTIVE_COUNT]!; i++) events[active[i]!] = 0;
    tally.fill(0);
    pool.clear();
    calendar.clear();
  };

  return {
    active,
    work,
    get activeCount() {
      return tally[ACTIVE_COUNT]!;
    },
    get size() {
      return tally[ACTIVE_COUNT]!;
    },
    get stepStart() {
      return tally[STEP_START]!;
    },
    get over() {
      return pool.count + calendar.count === 0 || tally[EVENTS]! >= mostEvents;
    },
    start(run, seeds, seedCount) {
      open(run);
      for (let i = 0; i < seedCount; i++) happen(seeds[i]!, 0, NOT_PLAYING);
      if (typeof arrivalRate === 'number' && arrivalRate === 0) return;
      arrivals.fill(0);
      for (let member = 0; member < memberCount; member++) wind(member, 0, NOT_PLAYING);
    },
    step() {
      const step = tally[STEP]!;
      const before = tally[EVENTS]!;
      tally[STEP] = step + 1;
      tally[STEP_START] = tally[ACTIVE_COUNT]!;
      const immigrants = calendar.take(step, due);
      if (pool.take(step, queueOffspring) + immigrants === 0) return 0;
      for (let i = 0; i < immigrants; i++) queue.push(ticks[due[i]!]!, due[i]!, ARRIVAL);
      while (tally[EVENTS]! < mostEvents && queue.next()) {
        const member = queue.a;
        const now = queue.key;
        const type = queue.b;
        happen(member, step, now);
        if (type === ARRIVAL) wind(member, step, now);
      }
      queue.clear();
      return tally[EVENTS]! - before;
    },
    writeFigures(target) {
      target[0] = tally[EVENTS]!;
      target[1] = tally[LAST_UNIT]! + tally[LAST_TICK]! / TICKS;
    },
    enter(entered) {
      picker = contactPicker(entered, 'from');
    },
    save: () => ({
      active: active.slice(0, tally[ACTIVE_COUNT]!),
      events: events.slice(),
      arrivals: arrivals.slice(),
      ticks: ticks.slice(),
      due: calendar.due.slice(),
      tally: tally.slice(),
      ...pool.save(),
    }),
    restore(run, columns) {
      open(run);
      active.set(columns.active!);
      events.set(columns.events!);
      arrivals.set(columns.arrivals!);
      ticks.set(columns.ticks!);
      calendar.resume(columns.due!);
      tally.set(columns.tally!);
      pool.restore(columns);
    },
  };
}
