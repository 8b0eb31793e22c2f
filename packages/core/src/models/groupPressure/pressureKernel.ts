import type { Kernel } from '../../engine/kernel.js';
import { TICKS } from '../../engine/unitTicks.js';
import type { Population } from '../../population/population.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import type { ModelFigure, ModelState } from '../modelDefinition.js';
import {
  ACTIVE_COUNT,
  INFECTIONS,
  LAST_STEP_OF_CHANGE,
  LAST_TICK_OF_CHANGE,
  PEAK,
  STEP_START,
} from './fates.js';
import { AT_REST, outbreak } from './outbreak.js';
import { stepPlayer } from './playStep.js';
import { unitPlayer } from './playUnit.js';
import type { PressureLaw } from './pressureLaw.js';
import { INFECTED, RECOVERED, SUSCEPTIBLE } from './sources.js';
import { LATER } from './stays.js';

/** The states of this family, in the order of `SUSCEPTIBLE`, `INFECTED`, `RECOVERED`. */
export const PRESSURE_STATES: readonly ModelState[] = [
  { name: 'susceptible', label: { en: 'Susceptible', fr: 'Susceptible' } },
  { name: 'infected', label: { en: 'Infected', fr: 'Infecté' }, active: true },
  { name: 'recovered', label: { en: 'Recovered', fr: 'Rétabli' }, active: true },
];

/** What the kernels of this family count beside sizes. */
export const PRESSURE_FIGURES: readonly ModelFigure[] = [
  {
    name: 'infections',
    label: { en: 'Infections, repeated ones included', fr: 'Infections, y compris répétées' },
  },
  {
    name: 'peak',
    label: { en: 'Most infected at one time', fr: 'Plus grand nombre d’infectés simultanés' },
    unit: 'members',
  },
  {
    name: 'duration',
    label: { en: 'Time of the last change', fr: 'Moment du dernier changement' },
    unit: 'units of time',
  },
];

/**
 * Contagion in groups by a law of pressure. A group costs something while it has active members and susceptible ones:
 * in steps a draw each step and what it takes to hit those who are infected; in continuous time an event for each change of
 * its counts. Memory is O(members + groups + the sum of the distinct group sizes).
 */
export function pressureKernel(law: PressureLaw, population: Population, key: RngKey): Kernel {
  const contactKey = new Uint32Array(4);
  const stayKey = new Uint32Array(4);
  const spread = outbreak(law, population, stayKey);
  const { fates, calendar, stays, sources } = spread;
  const { stateOf, counts, active, entries, tally } = fates;
  const play = law.time === 'continuous' ? unitPlayer(spread, contactKey) : stepPlayer(spread, contactKey);

  const open = (run: number): void => {
    spread.clear();
    deriveInto(contactKey, key, PURPOSES.contact, run);
    deriveInto(stayKey, key, PURPOSES.state, run);
  };
  const settle = (): void => {
    if (!spread.returns) sources().ties.prune();
  };
  const put = (member: number, state: number): void => {
    if (stateOf[member] === state) return;
    calendar.remove(member);
    spread.move(member, state, AT_REST);
    if (state !== INFECTED) return;
    const recovery = stays.begin(member, entries[member]!, 0, 0);
    if (recovery === LATER) return;
    stays.ticks[member] = recovery;
    calendar.add(member, 0);
  };

  return {
    active,
    counts,
    stateOf,
    work: spread.work,
    get activeCount() {
      return tally[ACTIVE_COUNT]!;
    },
    get stepStart() {
      return tally[STEP_START]!;
    },
    get size() {
      return counts[INFECTED]! + counts[RECOVERED]!;
    },
    get over() {
      const { groups, ties } = sources();
      return groups.live.count + ties.live.count + calendar.count === 0;
    },
    start(run, seeds, seedCount) {
      open(run);
      for (let i = 0; i < seedCount; i++) put(seeds[i]!, INFECTED);
      settle();
    },
    step() {
      tally[STEP_START] = tally[ACTIVE_COUNT]!;
      const changes = play();
      settle();
      return changes;
    },
    place(state, members, count) {
      for (let i = 0; i < count; i++) put(members[i]!, state);
      if (state === SUSCEPTIBLE) {
        for (let member = 0; member < stateOf.length; member++) sources().ties.refresh(member);
      }
      settle();
    },
    writeFigures(target) {
      target[0] = tally[INFECTIONS]!;
      target[1] = tally[PEAK]!;
      target[2] = tally[LAST_STEP_OF_CHANGE]! + tally[LAST_TICK_OF_CHANGE]! / TICKS;
    },
    enter(entered) {
      spread.enter(entered);
      settle();
    },
    save: () => ({
      states: stateOf.slice(),
      active: active.slice(0, tally[ACTIVE_COUNT]!),
      entries: entries.slice(),
      due: calendar.due.slice(),
      ticks: stays.ticks.slice(),
      tally: tally.slice(),
    }),
    restore(run, columns) {
      open(run);
      for (const state of columns.states!) {
        counts[SUSCEPTIBLE]!--;
        counts[state]!++;
      }
      stateOf.set(columns.states!);
      active.set(columns.active!);
      entries.set(columns.entries!);
      stays.ticks.set(columns.ticks!);
      calendar.resume(columns.due!);
      tally.set(columns.tally!);
      spread.reload();
      settle();
    },
  };
}
