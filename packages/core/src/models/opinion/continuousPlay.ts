import { NOBODY, type WorkCounters } from '../../engine/kernel.js';
import type { Population } from '../../population/population.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import type { RngKey } from '../../random/rngKey.js';
import { contactChoice, whoIs } from './contactChoice.js';
import type { ContinuousRule, ContinuousWorld } from './continuousRule.js';
import type { ContinuousState } from './continuousState.js';
import { type Media, mediaOpinions } from './mediaOpinions.js';
import type { ContinuousParameters, OpinionUpdate } from './opinionParameters.js';
import { type RunKeys, runKeys } from './runKeys.js';
import { TickSource } from './stepTicks.js';

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

/** The members' opinions in play: what a step does to them, one by one or all at once. */
export class ContinuousPlay {
  readonly work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };

  readonly #setup: ContinuousSetup;
  readonly #state: ContinuousState;
  readonly #media: Media;
  readonly #keys: RunKeys;
  readonly #stream = new ReopenedStream();
  readonly #source: TickSource;
  /** [memberCount] opinions before or after a change of all, where the rule makes such. */
  readonly #others: Float64Array;
  #world: ContinuousWorld;
  #rule: ContinuousRule;

  constructor(setup: ContinuousSetup, state: ContinuousState) {
    const { population, key, shared, range, update, ruleOf } = setup;
    this.#setup = setup;
    this.#state = state;
    this.#media = mediaOpinions(shared, range, key);
    this.#keys = runKeys(key);
    this.#source = new TickSource(update === 'asynchronous' ? population.memberCount : 0, this.work);
    this.#world = this.#worldOf(population);
    this.#rule = ruleOf(this.#world);
    const { round, inform } = this.#rule;
    this.#others = new Float64Array(round || inform ? population.memberCount : 0);
  }

  openRun(run: number): void {
    this.#keys.open(run);
  }

  /** Plays the step that begins at `step`; returns the changes above the tolerance. */
  play(step: number): number {
    return this.#setup.update === 'synchronous' ? this.#playRound() : this.#playTicks(step);
  }

  /** After a step without such changes: whether there can be none any more, as far as the rule can tell. */
  settled(): boolean | undefined {
    if (this.#setup.update === 'synchronous') return true;
    if (!this.#rule.round) return this.#rule.settled?.();
    this.#rule.round(this.#others);
    return this.#changes() === 0;
  }

  enter(population: Population): void {
    this.#world = this.#worldOf(population);
    this.#rule = this.#setup.ruleOf(this.#world);
  }

  #worldOf(population: Population): ContinuousWorld {
    const { opinions, initial } = this.#state;
    const { tolerance } = this.#setup.shared;
    return {
      population,
      choice: contactChoice(population),
      media: this.#media,
      opinions,
      initial,
      tolerance,
    };
  }

  /** Opinions that differ from `others` by more than the tolerance. */
  #changes(): number {
    const { opinions } = this.#state;
    const others = this.#others;
    const { tolerance } = this.#world;
    let changes = 0;
    for (let member = 0; member < opinions.length; member++) {
      if (Math.abs(opinions[member]! - others[member]!) > tolerance) changes++;
    }
    return changes;
  }

  #playRound(): number {
    const { opinions } = this.#state;
    this.#rule.round!(this.#others);
    const changes = this.#changes();
    opinions.set(this.#others);
    this.#state.noteAll();
    this.work.exposures += opinions.length;
    return changes;
  }

  #inform(): number {
    if (!this.#rule.inform) return 0;
    this.#others.set(this.#state.opinions);
    this.#rule.inform();
    this.#state.noteAll();
    return this.#changes();
  }

  #playTicks(step: number): number {
    const { time, contact } = this.#keys;
    const source = this.#source;
    let changes = this.#inform();
    this.#rule.prepare?.();
    source.draw(step, time, contact, this.#world.choice);
    const { count, order, members, contacts, occasions } = source.ticks;
    for (let i = 0; i < count; i++) {
      const tick = order[i]!;
      changes += this.#playTick(members[tick]!, contacts[tick]!, occasions[tick]!);
    }
    return changes;
  }

  /** A member meets `drawn`, or whom the rule chooses, and hears a medium; returns the changes above the tolerance. */
  #playTick(member: number, drawn: number, occasion: number): number {
    const state = this.#state;
    const { opinions } = state;
    const { tolerance } = this.#world;
    const rule = this.#rule;
    const stream = this.#stream;
    stream.open(this.#keys.contact, 0, member, occasion, 2);
    const picked = rule.choose && drawn !== NOBODY ? rule.choose(member, stream) : drawn;
    const contact = picked === NOBODY ? member : whoIs(picked);
    const before = opinions[member]!;
    const contactBefore = opinions[contact]!;
    if (picked !== NOBODY || rule.round) rule.meet!(member, picked, stream);
    if (this.#media.opinions.length > 0 && rule.hear) this.#hear(member, occasion);
    let changes = Math.abs(opinions[member]! - before) > tolerance ? 1 : 0;
    if (contact !== member && Math.abs(opinions[contact]! - contactBefore) > tolerance) changes++;
    state.note(member);
    state.note(contact);
    return changes;
  }

  #hear(member: number, occasion: number): void {
    const stream = this.#stream;
    stream.open(this.#keys.media, 0, member, occasion);
    this.work.draws += 2;
    if (stream.uniform() < this.#media.strength) this.#rule.hear!(member, stream);
  }
}
