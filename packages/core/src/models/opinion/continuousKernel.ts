import { type Kernel, NOBODY, type WorkCounters } from '../../engine/kernel.js';
import type { Population } from '../../population/population.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import type { RngKey } from '../../random/rngKey.js';
import { contactChoice, whoIs } from './contactChoice.js';
import type { ContinuousRule, ContinuousWorld } from './continuousRule.js';
import { type ContinuousState, continuousState } from './continuousState.js';
import { initialOpinions } from './initialOpinions.js';
import { mediaOpinions } from './mediaOpinions.js';
import { opinionFigures } from './opinionFigures.js';
import type { ContinuousParameters, OpinionUpdate } from './opinionParameters.js';
import { runKeys } from './runKeys.js';
import { tickSource } from './stepTicks.js';

/** Steps without a change after which a run ends where its rule cannot tell that none is left. */
const QUIET_STEPS = 20;

/** What a kernel of opinions that are numbers is made from. */
export interface ContinuousSetup {
  readonly population: Population;
  readonly key: RngKey;
  readonly shared: Required<ContinuousParameters>;
  /** Smallest and largest opinion. */
  readonly range: readonly [number, number];
  readonly update: OpinionUpdate;
  /** The rule, on the contacts of a population; made anew when other contacts are entered. */
  readonly ruleOf: (world: ContinuousWorld) => ContinuousRule;
}

/** The members' opinions in play: what a step does to them. */
interface ContinuousPlay {
  readonly work: WorkCounters;
  readonly openRun: (run: number) => void;
  /** Plays the step that begins at `step`; returns the changes above the tolerance. */
  readonly play: (step: number) => number;
  /** After a step without such changes: whether there can be none any more, as far as the rule can tell. */
  readonly settled: () => boolean | undefined;
  readonly enter: (population: Population) => void;
}

/**
 * Kernel of the models whose opinions are numbers. Asynchronous: at each tick of his own clock a member meets a contact
 * by the rule, then hears a medium with probability `mediaStrength`. Synchronous: one round of the rule a step. A run
 * ends when nothing changes by more than the tolerance any more.
 */
export function continuousKernel(setup: ContinuousSetup): Kernel {
  const { population, key, shared, range } = setup;
  const { opinion, seedOpinion, convincedAt } = shared;
  const state = continuousState(population.memberCount, convincedAt);
  const { opinions } = state;
  const play = continuousPlay(setup, state);
  const writeOpinions = initialOpinions(opinion, range, population, key);
  const writeFigures = opinionFigures(range, opinions);
  let stepStart = 0;
  let step = 0;
  let quiet = 0;
  let over = false;
  return {
    active: state.active,
    work: play.work,
    writeFigures,
    get activeCount() {
      return state.activeCount;
    },
    get stepStart() {
      return stepStart;
    },
    get size() {
      return state.convinced;
    },
    get over() {
      return over;
    },
    start(run, seeds, seedCount) {
      play.openRun(run);
      writeOpinions(run, opinions);
      for (let i = 0; i < seedCount; i++) opinions[seeds[i]!] = seedOpinion;
      state.begin();
      stepStart = 0;
      step = 0;
      quiet = 0;
      over = opinions.length === 0;
    },
    step() {
      stepStart = state.activeCount;
      const changes = play.play(step++);
      quiet = changes === 0 ? quiet + 1 : 0;
      over = quiet > 0 && (play.settled() ?? quiet >= QUIET_STEPS);
      return changes;
    },
    enter(entered) {
      play.enter(entered);
      quiet = 0;
      over = opinions.length === 0;
    },
    save: () => ({
      ...state.save(),
      position: Float64Array.of(stepStart, step, quiet, over ? 1 : 0),
    }),
    restore(run, columns) {
      play.openRun(run);
      state.restore(columns);
      const position = columns.position!;
      stepStart = position[0]!;
      step = position[1]!;
      quiet = position[2]!;
      over = position[3] === 1;
    },
  };
}

function continuousPlay(setup: ContinuousSetup, state: ContinuousState): ContinuousPlay {
  const { population, key, shared, range, update, ruleOf } = setup;
  const { tolerance } = shared;
  const { memberCount } = population;
  const { opinions } = state;
  const work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  const media = mediaOpinions(shared, range, key);
  const keys = runKeys(key);
  const stream = new ReopenedStream();
  const source = tickSource(update === 'asynchronous' ? memberCount : 0, work);
  const { initial } = state;
  const worldOf = (people: Population): ContinuousWorld => ({
    population: people,
    choice: contactChoice(people),
    media,
    opinions,
    initial,
    tolerance,
  });
  let world = worldOf(population);
  let rule = ruleOf(world);
  const others = rule.round || rule.inform ? new Float64Array(memberCount) : new Float64Array(0);

  /** Takes note of all opinions; `others` are those before or after the change. */
  const noteAll = (): number => {
    let changes = 0;
    for (let member = 0; member < memberCount; member++) {
      if (Math.abs(opinions[member]! - others[member]!) > tolerance) changes++;
      state.note(member);
    }
    return changes;
  };
  const inform = (): number => {
    if (!rule.inform) return 0;
    others.set(opinions);
    rule.inform();
    return noteAll();
  };
  const playTicks = (step: number): number => {
    let changes = inform();
    rule.prepare?.();
    source.draw(step, keys.time, keys.contact, world.choice);
    const { count, order, members, contacts, occasions } = source.ticks;
    for (let i = 0; i < count; i++) {
      const tick = order[i]!;
      const member = members[tick]!;
      stream.open(keys.contact, 0, member, occasions[tick]!, 2);
      let picked = contacts[tick]!;
      if (rule.choose && picked !== NOBODY) picked = rule.choose(member, stream);
      const contact = picked === NOBODY ? member : whoIs(picked);
      const before = opinions[member]!;
      const contactBefore = opinions[contact]!;
      if (picked !== NOBODY || rule.round) rule.meet!(member, picked, stream);
      if (media.opinions.length > 0 && rule.hear) {
        stream.open(keys.media, 0, member, occasions[tick]!);
        work.draws += 2;
        if (stream.uniform() < media.strength) rule.hear(member, stream);
      }
      if (Math.abs(opinions[member]! - before) > tolerance) changes++;
      if (contact !== member && Math.abs(opinions[contact]! - contactBefore) > tolerance) changes++;
      state.note(member);
      state.note(contact);
    }
    return changes;
  };
  const playRound = (): number => {
    rule.round!(others);
    let changes = 0;
    for (let member = 0; member < memberCount; member++) {
      if (Math.abs(opinions[member]! - others[member]!) > tolerance) changes++;
      opinions[member] = others[member]!;
      state.note(member);
    }
    work.exposures += memberCount;
    return changes;
  };
  const roundIsQuiet = (): boolean => {
    rule.round!(others);
    for (let member = 0; member < memberCount; member++) {
      if (Math.abs(opinions[member]! - others[member]!) > tolerance) return false;
    }
    return true;
  };
  return {
    work,
    openRun: keys.open,
    play: (step) => (update === 'synchronous' ? playRound() : playTicks(step)),
    settled() {
      if (update === 'synchronous') return true;
      if (rule.round) return roundIsQuiet();
      return rule.settled?.();
    },
    enter(entered) {
      world = worldOf(entered);
      rule = ruleOf(world);
    },
  };
}
