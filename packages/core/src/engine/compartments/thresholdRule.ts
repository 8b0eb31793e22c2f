import type { Population } from '../../population/population.js';
import { int32View } from '../gather.js';
import { ActiveInGroups } from './activeInGroups.js';
import type { NumberedRule } from './compartmentTables.js';
import type { GroupRule, Propose } from './groupRule.js';
import { type MemberStates, STATE } from './memberStates.js';
import { type ThresholdNeeds, thresholdNeeds } from './thresholdNeeds.js';
import { UniqueList } from './uniqueList.js';

const NO_WATCH = 0x7fffffff;
/** More than a group can have. */
const FAR = 0x3fffffff;

/**
 * A rule by threshold: a member goes as soon as enough of his contacts are active, counted once for each group that is
 * shared and each tie. Nobody counts all his contacts at each change: a member who needs r more through d groups and his
 * ties is looked at again when one of these has ceil(r / d) more active members than now, as fewer cannot do.
 */
export class ThresholdRule implements GroupRule {
  readonly #rule: NumberedRule<'threshold'>;
  readonly #state: Uint8Array;
  readonly #active: ActiveInGroups;
  /** Whether a member counts himself among the active of his groups. */
  readonly #self: number;
  #population: Population | undefined;
  #needs: ThresholdNeeds = {
    needed: new Int32Array(0),
    channels: new Int32Array(0),
    entryOf: new Int32Array(0),
  };
  #tieOffsets: Int32Array = new Int32Array(0);
  #tieTargets: Int32Array = new Int32Array(0);
  /** [memberCount] active members with a tie to each, and at how many he is looked at. */
  readonly #activeTies: Int32Array;
  readonly #tieWatch: Int32Array;
  /** [memberships, by group] at how many active members of the group the member is looked at. */
  #watch = new Int32Array(0);
  /** [groupCount] the least of those, or less. */
  #firstWatch = new Int32Array(0);
  /** Members and groups to be looked at. */
  readonly #suspects: UniqueList;
  #alarms = new UniqueList(0);
  readonly #met: Int32Array;

  constructor(rule: NumberedRule<'threshold'>, { state }: MemberStates) {
    this.#rule = rule;
    this.#state = state;
    this.#active = new ActiveInGroups(rule.of);
    this.#self = rule.of[rule.from] ? 1 : 0;
    this.#activeTies = new Int32Array(state.length);
    this.#tieWatch = new Int32Array(state.length);
    this.#suspects = new UniqueList(state.length);
    this.#met = new Int32Array(state.length);
  }

  begin(population: Population): void {
    if (this.#population !== population) this.#learn(population);
    const state = this.#state;
    const { of, from } = this.#rule;
    this.#active.begin(population, state);
    this.#activeTies.fill(0);
    for (let member = 0; member < this.#tieOffsets.length - 1; member++)
      if (of[state[member]!])
        for (let j = this.#tieOffsets[member]!; j < this.#tieOffsets[member + 1]!; j++)
          this.#activeTies[this.#tieTargets[j]!]!++;
    this.#firstWatch.fill(NO_WATCH);
    this.#watch.fill(NO_WATCH);
    this.#tieWatch.fill(NO_WATCH);
    this.#suspects.clear();
    this.#alarms.clear();
    for (let member = 0; member < state.length; member++)
      if (state[member] === from) this.#look(member, this.#suspects);
  }

  moved(member: number, before: number, after: number): void {
    if (after === this.#rule.from) this.#suspects.add(member);
    const change = this.#active.change(before, after);
    if (change === 0) return;
    const { memberOffsets, memberGroups, count } = this.#active;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const group = memberGroups[m]!;
      count[group]! += change;
      if (count[group]! >= this.#firstWatch[group]!) this.#alarms.add(group);
    }
    if (this.#tieTargets.length === 0) return;
    for (let j = this.#tieOffsets[member]!; j < this.#tieOffsets[member + 1]!; j++) {
      const target = this.#tieTargets[j]!;
      this.#activeTies[target]! += change;
      if (this.#activeTies[target]! >= this.#tieWatch[target]!) this.#suspects.add(target);
    }
  }

  collect(_now: number, propose: Propose): void {
    const { from, index } = this.#rule;
    const alarms = this.#alarms;
    for (let i = 0; i < alarms.count; i++) this.#lookAtGroup(alarms.list[i]!);
    alarms.clear();
    let met = 0;
    const suspects = this.#suspects;
    for (let i = 0; i < suspects.count; i++) {
      const member = suspects.list[i]!;
      if ((this.#state[member]! & STATE) === from && this.#look(member)) this.#met[met++] = member;
    }
    suspects.clear();
    for (let i = 0; i < met; i++) propose(this.#met[i]!, index);
  }

  #learn(population: Population): void {
    this.#population = population;
    this.#needs = thresholdNeeds(population, this.#rule.by, this.#rule.level);
    this.#tieOffsets = int32View(population.tieOffsets);
    this.#tieTargets = int32View(population.tieTargets);
    this.#watch = new Int32Array(population.membershipCount);
    this.#firstWatch = new Int32Array(population.groupCount);
    this.#alarms = new UniqueList(population.groupCount);
  }

  /** Suspects all members of a group whose watch it has come to, and sets when it is to be looked at again. */
  #lookAtGroup(group: number): void {
    const { groupOffsets, groupMembers, count } = this.#active;
    let least = NO_WATCH;
    for (let entry = groupOffsets[group]!; entry < groupOffsets[group + 1]!; entry++) {
      if (this.#watch[entry]! <= count[group]!) {
        this.#watch[entry] = NO_WATCH;
        this.#suspects.add(groupMembers[entry]!);
      } else least = Math.min(least, this.#watch[entry]!);
    }
    this.#firstWatch[group] = least;
  }

  /** Whether a member’s threshold is met; if not, sets when he is to be looked at again. If it is, he goes to `found`. */
  #look(member: number, found?: UniqueList): boolean {
    const { memberOffsets, memberGroups, count } = this.#active;
    const { needed, channels, entryOf } = this.#needs;
    const first = memberOffsets[member]!;
    const last = memberOffsets[member + 1]!;
    let active = this.#activeTies[member]!;
    for (let m = first; m < last; m++) active += count[memberGroups[m]!]! - this.#self;
    const missing = needed[member]! - active;
    if (missing <= 0) {
      found?.add(member);
      return true;
    }
    const more = Math.min(Math.ceil(missing / Math.max(1, channels[member]!)), FAR);
    for (let m = first; m < last; m++) {
      const group = memberGroups[m]!;
      const watch = count[group]! + more;
      this.#watch[entryOf[m]!] = watch;
      if (watch < this.#firstWatch[group]!) this.#firstWatch[group] = watch;
    }
    this.#tieWatch[member] = this.#activeTies[member]! + more;
    return false;
  }
}
