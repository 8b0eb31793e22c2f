import { type Kernel, NOBODY, type WorkCounters } from '../../engine/kernel.js';
import type { Population } from '../../population/population.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import type { RngKey } from '../../random/rngKey.js';
import { everyContactAgrees } from './agreement.js';
import { contactChoice } from './contactChoice.js';
import { type DiscreteRule, type DiscreteWorld, pickNext } from './discreteRule.js';
import { type DiscreteState, discreteState } from './discreteState.js';
import { type Media, mediaOpinions } from './mediaOpinions.js';
import type { MediaParameters, OpinionUpdate } from './opinionParameters.js';
import { runKeys } from './runKeys.js';
import { occasionOf, tickSource } from './stepTicks.js';

/** What a kernel of two opinions is made from. */
export interface DiscreteSetup {
  readonly population: Population;
  readonly key: RngKey;
  readonly media: Required<MediaParameters>;
  readonly update: OpinionUpdate;
  /** The rule, on the contacts of a population; made anew when other contacts are entered. */
  readonly ruleOf: (world: DiscreteWorld) => DiscreteRule;
}

/** The members' opinions in play: what a step does to them. */
interface DiscretePlay {
  readonly work: WorkCounters;
  /** Time of the last change, in steps. */
  readonly lastChange: Float64Array;
  readonly openRun: (run: number) => void;
  /** Plays the step that begins at `step`. */
  readonly play: (step: number) => void;
  /** Opinions were put anew. */
  readonly begin: () => void;
  /** Nothing can change any more: neither by the rule nor by a medium. */
  readonly frozen: () => boolean;
  readonly enter: (population: Population) => void;
}

/**
 * Kernel of the models with opinions 0 and 1. First members hold 1, all others 0 unless they are placed. Asynchronous:
 * at each tick of his own clock a member follows the rule, then hears a medium with probability `mediaStrength` and takes
 * its opinion. Synchronous: each member does so once a round, and all look at the opinions before the round.
 */
export function discreteKernel(setup: DiscreteSetup): Kernel {
  const state = discreteState(setup.population.memberCount);
  const { counts, active, opinions } = state;
  const play = discretePlay(setup, state);
  let stepStart = 0;
  let step = 0;
  let over = false;
  const begin = (run: number, from: number, next: number, change: number): void => {
    play.openRun(run);
    stepStart = from;
    step = next;
    play.lastChange[0] = change;
    over = opinions.length === 0;
  };
  return {
    active,
    counts,
    stateOf: opinions,
    work: play.work,
    get activeCount() {
      return state.activeCount;
    },
    get stepStart() {
      return stepStart;
    },
    get size() {
      return counts[1]!;
    },
    get over() {
      return over;
    },
    start(run, seeds, seedCount) {
      begin(run, 0, 0, 0);
      state.clear();
      state.place(1, seeds, seedCount);
      play.begin();
    },
    place(opinion, members, count) {
      state.place(opinion, members, count);
      play.begin();
    },
    step() {
      stepStart = state.activeCount;
      const before = state.changes;
      play.play(step++);
      const changes = state.changes - before;
      over = changes === 0 && play.frozen();
      return changes;
    },
    writeFigures(target) {
      target[0] = counts[0] === 0 || counts[1] === 0 ? 1 : 0;
      target[1] = play.lastChange[0]!;
    },
    enter(entered) {
      play.enter(entered);
      over = opinions.length === 0;
    },
    save: () => ({
      ...state.save(),
      position: Float64Array.of(stepStart, step, play.lastChange[0]!, over ? 1 : 0),
    }),
    restore(run, columns) {
      const position = columns.position!;
      begin(run, position[0]!, position[1]!, position[2]!);
      state.restore(columns);
      play.begin();
      over = position[3] === 1;
    },
  };
}

function discretePlay(
  { population, key, media: given, update, ruleOf }: DiscreteSetup,
  state: DiscreteState,
): DiscretePlay {
  const { memberCount } = population;
  const { opinions } = state;
  const work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  const media = mediaOpinions(given, [0, 1], key);
  const keys = runKeys(key);
  const lastChange = new Float64Array(1);
  const stream = new ReopenedStream();
  const next = update === 'synchronous' ? new Uint8Array(memberCount) : undefined;
  const source = tickSource(next ? 0 : memberCount, work);
  const change = (member: number, opinion: number): void => {
    state.change(member, opinion);
    rule.changed?.(member, opinion);
  };
  const set = (member: number, opinion: number): void => {
    if (next) next[member] = opinion;
    else if (opinions[member] !== opinion) change(member, opinion);
  };
  const worldOf = (people: Population) => ({
    population: people,
    choice: contactChoice(people),
    opinions,
    set,
  });
  let world = worldOf(population);
  let rule = ruleOf(world);

  const updateOne = (member: number, picked: number, occasion: number): void => {
    stream.open(keys.contact, 0, member, occasion, 2);
    if (picked !== NOBODY) rule.meet(member, picked, stream);
    if (media.opinions.length === 0) return;
    stream.open(keys.media, 0, member, occasion);
    work.draws += 2;
    if (stream.uniform() < media.strength) set(member, heardOpinion(media, stream.uniform()));
  };
  const playTicks = (step: number): void => {
    source.draw(step, keys.time, keys.contact, world.choice);
    const { count, order, members, contacts, occasions, times } = source.ticks;
    for (let i = 0; i < count; i++) {
      const tick = order[i]!;
      const before = state.changes;
      updateOne(members[tick]!, contacts[tick]!, occasions[tick]!);
      if (state.changes > before) lastChange[0] = step + times[i]! / 0x100000000;
    }
  };
  const playRound = (step: number, after: Uint8Array): void => {
    const before = state.changes;
    after.set(opinions);
    const occasion = occasionOf(step, 0);
    for (let member = 0; member < memberCount; member++) {
      stream.open(keys.contact, 0, member, occasion);
      updateOne(member, pickNext(world.choice, member, stream), occasion);
    }
    work.streams += memberCount;
    work.draws += 2 * memberCount;
    work.exposures += memberCount;
    for (let member = 0; member < memberCount; member++) {
      if (after[member] !== opinions[member]) change(member, after[member]!);
    }
    if (state.changes > before) lastChange[0] = step + 1;
  };
  return {
    work,
    lastChange,
    openRun: keys.open,
    play: (step) => (next ? playRound(step, next) : playTicks(step)),
    begin: () => rule.begin?.(),
    frozen: () =>
      mediaAgree(media, state.counts) &&
      (rule.frozen ? rule.frozen() : everyContactAgrees(world.population, world.choice, opinions)),
    enter(entered) {
      world = worldOf(entered);
      rule = ruleOf(world);
      rule.begin?.();
    },
  };
}

function heardOpinion({ opinions }: Media, u: number): number {
  return opinions[Math.floor(u * opinions.length)]! < 0.5 ? 0 : 1;
}

/** Everybody holds the opinion of all media, if there are any. */
function mediaAgree({ opinions }: Media, counts: Int32Array): boolean {
  for (let medium = 0; medium < opinions.length; medium++) {
    if (counts[opinions[medium]! < 0.5 ? 1 : 0] !== 0) return false;
  }
  return true;
}
