import { contactPicker } from '../../engine/contactPicker.js';
import { EventQueue } from '../../engine/eventQueue.js';
import type { Kernel, WorkCounters } from '../../engine/kernel.js';
import { LAST_STEP, stepCalendar } from '../../engine/stepCalendar.js';
import { TICKS } from '../../engine/unitTicks.js';
import type { Population } from '../../population/population.js';
import { exponentialInto, uniformInto } from '../../random/exponential.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY } from '../../random/stream.js';
import { mostAdopters } from './mostAdopters.js';

/** A Bass model whose rates are per step. */
export interface BassRates {
  /** [memberCount] or one for all: adoption by oneself. */
  readonly p: number | Float64Array;
  /** [memberCount] or one for all: adoption when all contacts have adopted, less p. */
  readonly q: number | Float64Array;
  /** A step in units of time. */
  readonly stepLength: number;
  /** Who looks sees what was so at the start of the step. */
  readonly steps: boolean;
}

/** Not adopted. */
const NEVER = 0x7fffffff;
/** First members have adopted before the first step. */
const BEFORE = -1;

/** Said instead of a tick before the first step. */
const NOT_PLAYING = -1;

/** Places in the tally. */
const STEP = 0;
const ACTIVE_COUNT = 1;
const STEP_START = 2;
const INNOVATORS = 3;
const LAST_UNIT = 4;
const LAST_TICK = 5;
const MOST = 6;

/** Each who has not adopted has a clock of rate p + q: an event for each time it strikes, and O(members) a run to set them. */
export function bassKernel(rates: BassRates, population: Population, key: RngKey): Kernel {
  const { memberCount } = population;
  const { p, q, stepLength, steps } = rates;
  const active = new Int32Array(memberCount + 1);
  /** [memberCount] step of adoption. */
  const adopted = new Int32Array(memberCount).fill(NEVER);
  /** [memberCount] how often each clock has been set, and tick of the step in which it strikes next. */
  const occasions = new Int32Array(memberCount);
  const ticks = new Int32Array(memberCount);
  const tally = new Int32Array(7);
  const calendar = stepCalendar(memberCount);
  const queue = new EventQueue(TICKS - 1);
  const due = new Int32Array(memberCount);
  const work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  const drawn = new Float64Array(1);
  const clockKey = new Uint32Array(4);
  let contacts = population;
  let picker = contactPicker(population, 'to');

  const own = (member: number): number => (typeof p === 'number' ? p : p[member]!);
  const imitated = (member: number): number => (typeof q === 'number' ? q : q[member]!);
  const countMost = (): void => {
    tally[MOST] =
      typeof p === 'number' && p > 0
        ? memberCount
        : mostAdopters(
            contacts,
            (member) => adopted[member] !== NEVER || own(member) > 0,
            (member) => imitated(member) > 0,
          );
  };
  const adopt = (member: number, step: number): void => {
    adopted[member] = step;
    active[tally[ACTIVE_COUNT]!++] = member;
  };
  /** Sets a member's clock at a tick of a step, or for the first one before it is played. */
  const wind = (member: number, step: number, now: number): void => {
    const rate = (own(member) + imitated(member)) * stepLength;
    if (!(rate > 0)) return;
    const occasion = occasions[member]! + 1;
    occasions[member] = occasion;
    work.streams++;
    work.draws++;
    const x = streamX(clockKey[0]!, clockKey[1]!, member);
    const y = streamY(x, clockKey[2]!, clockKey[3]!, occasion);
    exponentialInto(drawn, 0, x, y);
    const at = Math.max(now, 0) / TICKS + drawn[0]! / rate;
    if (at >= LAST_STEP - step) return;
    const later = Math.floor(at);
    ticks[member] = Math.floor((at - later) * TICKS);
    if (later === 0 && now !== NOT_PLAYING) queue.push(ticks[member]!, member, 0);
    else calendar.add(member, step + later);
  };
  /** A member's clock strikes: whether he adopts. */
  const strikes = (member: number, seenUntil: number): boolean => {
    const x = streamX(clockKey[0]!, clockKey[1]!, member);
    const y = streamY(x, clockKey[2]!, clockKey[3]!, occasions[member]!);
    work.draws++;
    uniformInto(drawn, 0, (x + STEP_X) | 0, (y + STEP_Y) | 0);
    if (drawn[0]! * (own(member) + imitated(member)) < own(member)) {
      tally[INNOVATORS]!++;
      return true;
    }
    const degree = picker.degrees[member]!;
    if (degree === 0) return false;
    work.draws++;
    uniformInto(drawn, 0, (x + 2 * STEP_X) | 0, (y + 2 * STEP_Y) | 0);
    return adopted[picker.at(member, Math.floor(drawn[0]! * degree))]! <= seenUntil;
  };
  const open = (run: number): void => {
    deriveInto(clockKey, key, PURPOSES.timing, run);
    adopted.fill(NEVER);
    occasions.fill(0);
    tally.fill(0);
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
      return tally[ACTIVE_COUNT]! >= tally[MOST]!;
    },
    start(run, seeds, seedCount) {
      open(run);
      for (let i = 0; i < seedCount; i++) adopt(seeds[i]!, BEFORE);
      for (let member = 0; member < memberCount; member++) {
        if (adopted[member] === NEVER) wind(member, 0, NOT_PLAYING);
      }
      countMost();
    },
    step() {
      const step = tally[STEP]!;
      const before = tally[ACTIVE_COUNT]!;
      const seenUntil = steps ? step - 1 : step;
      tally[STEP] = step + 1;
      tally[STEP_START] = before;
      const striking = calendar.take(step, due);
      if (striking === 0) return 0;
      queue.clear();
      for (let i = 0; i < striking; i++) queue.push(ticks[due[i]!]!, due[i]!, 0);
      while (queue.next()) {
        const member = queue.a;
        const now = queue.key;
        if (!strikes(member, seenUntil)) {
          wind(member, step, now);
          continue;
        }
        adopt(member, step);
        work.exposures++;
        tally[LAST_UNIT] = steps ? step + 1 : step;
        tally[LAST_TICK] = steps ? 0 : now;
      }
      return tally[ACTIVE_COUNT]! - before;
    },
    writeFigures(target) {
      target[0] = tally[INNOVATORS]!;
      target[1] = (tally[LAST_UNIT]! + tally[LAST_TICK]! / TICKS) * stepLength;
    },
    enter(entered) {
      contacts = entered;
      picker = contactPicker(entered, 'to');
      countMost();
    },
    save: () => ({
      active: active.slice(0, tally[ACTIVE_COUNT]!),
      adopted: adopted.slice(),
      occasions: occasions.slice(),
      ticks: ticks.slice(),
      due: calendar.due.slice(),
      tally: tally.slice(),
    }),
    restore(run, columns) {
      open(run);
      active.set(columns.active!);
      adopted.set(columns.adopted!);
      occasions.set(columns.occasions!);
      ticks.set(columns.ticks!);
      calendar.resume(columns.due!);
      tally.set(columns.tally!);
      countMost();
    },
  };
}
