import { NOBODY, type WorkCounters } from '../../engine/kernel.js';
import type { Population } from '../../population/population.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import type { RngKey } from '../../random/rngKey.js';
import { everyContactAgrees } from './agreement.js';
import { contactChoice } from './contactChoice.js';
import { type DiscreteRule, type DiscreteWorld, pickNext } from './discreteRule.js';
import type { DiscreteState } from './discreteState.js';
import { type Media, mediaOpinions } from './mediaOpinions.js';
import type { MediaParameters, OpinionUpdate } from './opinionParameters.js';
import { type RunKeys, runKeys } from './runKeys.js';
import { occasionOf, TickSource } from './stepTicks.js';

/** What a kernel of two opinions is made from. */
export interface DiscreteSetup {
  readonly population: Population;
  readonly key: RngKey;
  readonly media: Required<MediaParameters>;
  readonly update: OpinionUpdate;
  /** The rule, on the contacts of a population; made anew when other contacts are entered. */
  readonly ruleOf: (world: DiscreteWorld) => DiscreteRule;
}

/** The members' opinions in play: what a step does to them, one by one or all at once. */
export class DiscretePlay {
  readonly work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  /** [1] time of the last change, in steps. */
  readonly lastChange = new Float64Array(1);

  readonly #state: DiscreteState;
  readonly #ruleOf: DiscreteSetup['ruleOf'];
  readonly #media: Media;
  readonly #keys: RunKeys;
  readonly #stream = new ReopenedStream();
  readonly #source: TickSource;
  /** [memberCount] opinions after the round, where all change at once. */
  readonly #next: Uint8Array | undefined;
  /** Gives a member an opinion, at once or at the end of the round: what rules do. */
  readonly #set: DiscreteWorld['set'];
  #world: DiscreteWorld;
  #rule: DiscreteRule;

  constructor({ population, key, media, update, ruleOf }: DiscreteSetup, state: DiscreteState) {
    const { memberCount } = population;
    const { opinions } = state;
    const next = update === 'synchronous' ? new Uint8Array(memberCount) : undefined;
    this.#state = state;
    this.#ruleOf = ruleOf;
    this.#media = mediaOpinions(media, [0, 1], key);
    this.#keys = runKeys(key);
    this.#source = new TickSource(next ? 0 : memberCount, this.work);
    this.#next = next;
    this.#set = (member, opinion) => {
      if (next) next[member] = opinion;
      else if (opinions[member] !== opinion) this.#change(member, opinion);
    };
    this.#world = this.#worldOf(population);
    this.#rule = ruleOf(this.#world);
  }

  openRun(run: number): void {
    this.#keys.open(run);
  }

  /** Plays the step that begins at `step`. */
  play(step: number): void {
    if (this.#next) this.#playRound(step, this.#next);
    else this.#playTicks(step);
  }

  /** Opinions were put anew. */
  begin(): void {
    this.#rule.begin?.();
  }

  /** Nothing can change any more: neither by the rule nor by a medium. */
  isFrozen(): boolean {
    if (!mediaAgree(this.#media, this.#state.counts)) return false;
    const { population, choice, opinions } = this.#world;
    return this.#rule.frozen ? this.#rule.frozen() : everyContactAgrees(population, choice, opinions);
  }

  enter(population: Population): void {
    this.#world = this.#worldOf(population);
    this.#rule = this.#ruleOf(this.#world);
    this.begin();
  }

  #worldOf(population: Population): DiscreteWorld {
    const { opinions } = this.#state;
    return { population, choice: contactChoice(population), opinions, set: this.#set };
  }

  #change(member: number, opinion: number): void {
    this.#state.change(member, opinion);
    this.#rule.changed?.(member, opinion);
  }

  #playTicks(step: number): void {
    const state = this.#state;
    const source = this.#source;
    source.draw(step, this.#keys.time, this.#keys.contact, this.#world.choice);
    const { count, order, members, contacts, occasions, times } = source.ticks;
    for (let i = 0; i < count; i++) {
      const tick = order[i]!;
      const before = state.changes;
      this.#update(members[tick]!, contacts[tick]!, occasions[tick]!);
      if (state.changes > before) this.lastChange[0] = step + times[i]! / 0x100000000;
    }
  }

  #playRound(step: number, after: Uint8Array): void {
    const { opinions, changes } = this.#state;
    const { work } = this;
    const memberCount = opinions.length;
    const stream = this.#stream;
    const occasion = occasionOf(step, 0);
    after.set(opinions);
    for (let member = 0; member < memberCount; member++) {
      stream.open(this.#keys.contact, 0, member, occasion);
      this.#update(member, pickNext(this.#world.choice, member, stream), occasion);
    }
    work.streams += memberCount;
    work.draws += 2 * memberCount;
    work.exposures += memberCount;
    for (let member = 0; member < memberCount; member++) {
      if (after[member] !== opinions[member]) this.#change(member, after[member]!);
    }
    if (this.#state.changes > changes) this.lastChange[0] = step + 1;
  }

  /** A member meets the contact that was picked, and hears a medium. */
  #update(member: number, picked: number, occasion: number): void {
    const stream = this.#stream;
    const media = this.#media;
    stream.open(this.#keys.contact, 0, member, occasion, 2);
    if (picked !== NOBODY) this.#rule.meet(member, picked, stream);
    if (media.opinions.length === 0) return;
    stream.open(this.#keys.media, 0, member, occasion);
    this.work.draws += 2;
    if (stream.uniform() < media.strength) this.#set(member, heardOpinion(media, stream.uniform()));
  }
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
