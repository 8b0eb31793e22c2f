import { labelOf, ORIGIN, type Population } from '@grapevine/core';
import type { Messages } from '../messages/messages.js';
import { momentWithin } from '../messages/moment.js';
import type { Numbers } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import { pathBack, type RecordedRun } from '../run/recordRun.js';
import { el, ICONS, icon, iconButton, nameText } from './dom.js';
import type { Selection } from './picture.js';

/** What the card says about the one who is selected, at a step of a run. */
export interface CardState {
  readonly run: RecordedRun;
  readonly step: number;
  readonly selection: Selection;
}

/** Who is selected: his state, who told him and where, his groups; or a group and its members. */
export interface Card {
  readonly element: HTMLElement;
  show(state: CardState): void;
}

export interface CardOptions {
  readonly population: Population;
  readonly messages: Messages;
  readonly numbers: Numbers;
  /** A name on the card was chosen, or nobody. */
  readonly onSelect: (selection: Selection) => void;
}

type Part = HTMLElement | false;

const MOST_LISTED = 40;

/** Sets up the card. */
export function createCard(options: CardOptions): Card {
  const element = el('section', { class: 'card', hidden: true });
  let shown = '';
  return {
    element,
    show(state) {
      const { selection, step, run } = state;
      const content = run.timed?.content ?? 0;
      const key = selection ? `${selection.kind} ${selection.index} ${step} ${run.run} ${content}` : '';
      if (key === shown) return;
      shown = key;
      element.hidden = selection === undefined;
      element.replaceChildren(...cardParts(options, state).filter((part) => part !== false));
    },
  };
}

function cardParts(options: CardOptions, state: CardState): Part[] {
  if (state.selection === undefined) return [];
  const { kind, index } = state.selection;
  return kind === 'member' ? aboutMember(options, state, index) : aboutGroup(options, state, index);
}

function aboutMember(options: CardOptions, { run, step }: CardState, index: number): Part[] {
  const { population, messages } = options;
  const { memberOffsets, memberGroups } = population;
  const groups = memberGroups.subarray(memberOffsets[index]!, memberOffsets[index + 1]!);
  const reachedAt = run.stepOf[index]!;
  const isReached = reachedAt >= 0 && reachedAt <= step;
  const path = isReached ? pathBack(run, index).reverse() : [];
  const way = path.map((member) => el('li', {}, nameButton(options, { kind: 'member', index: member })));
  return [
    head(options, messages.member(''), labelOf(population.memberLabels, index)),
    el('p', {}, ...stateOf(options, run, step, index)),
    isReached && el('p', {}, passedOnText(options, run, step, index)),
    way.length > 1 && el('h3', {}, messages.pathBack),
    way.length > 1 && el('ol', { class: 'path' }, ...way),
    groups.length > 0 && el('h3', {}, messages.itsGroups),
    groups.length === 0 && population.groupCount > 0 && el('p', {}, messages.noGroups),
    groups.length > 0 && nameList(options, 'group', groups),
  ];
}

function aboutGroup(options: CardOptions, { run, step }: CardState, index: number): Part[] {
  const { population, messages, numbers } = options;
  const { groupOffsets, groupMembers, platforms, groupPlatform } = population;
  const members = groupMembers.subarray(groupOffsets[index]!, groupOffsets[index + 1]!);
  const isReached = (member: number) => run.stepOf[member]! >= 0 && run.stepOf[member]! <= step;
  const reached = members.filter(isReached).length;
  const facts = [
    messages.groupSize(members.length, numbers.whole(members.length)),
    messages.groupSoFar(reached, numbers.whole(reached)),
  ];
  if (platforms.length > 1) facts.unshift(messages.groupOn(shortText(platforms[groupPlatform[index]!]!)));
  return [
    head(options, messages.group(''), labelOf(population.groupLabels, index)),
    el('p', {}, facts.join(', ')),
    el('h3', {}, messages.someMembers),
    nameList(options, 'member', members),
  ];
}

function head({ messages, onSelect }: CardOptions, word: string, label: string): HTMLElement {
  const close = iconButton(messages.close, 'small', icon(ICONS.close), () => onSelect(undefined));
  return el('header', {}, el('h2', {}, word, nameText(label)), close);
}

function nameButton({ population, onSelect }: CardOptions, selection: NonNullable<Selection>): HTMLElement {
  const labels = selection.kind === 'member' ? population.memberLabels : population.groupLabels;
  const name = nameText(shortText(labelOf(labels, selection.index), 60));
  const button = el('button', { type: 'button', class: 'link' }, name);
  button.addEventListener('click', () => onSelect(selection));
  return button;
}

function nameList(options: CardOptions, kind: 'member' | 'group', indices: Uint32Array): HTMLElement {
  const listed = Array.from(indices.slice(0, MOST_LISTED));
  const items = listed.map((index) => el('li', {}, nameButton(options, { kind, index })));
  const more = indices.length - items.length;
  const rest = more > 0 && el('li', {}, options.messages.andMore(options.numbers.whole(more)));
  return el('ul', { class: 'names' }, ...items, rest);
}

function stateOf(options: CardOptions, run: RecordedRun, step: number, index: number): (Node | string)[] {
  const { messages, numbers } = options;
  const reachedAt = run.stepOf[index]!;
  if (reachedAt < 0) return [messages.neverReached];
  if (reachedAt > step) return [messages.notReachedYet];
  const place = run.place[index]!;
  if (run.origin[place] !== ORIGIN.member) return [beginningOf(options, run, place)];
  const where = run.informedIn[place]!;
  const by = nameButton(options, { kind: 'member', index: run.informedBy[place]! });
  const start = run.timed
    ? `${messages.readAt(whenRead(options, run, place))} `
    : `${messages.toldAt(numbers.whole(reachedAt))} ${messages.toldByIn} `;
  if (where < 0) return [start, by, ` ${messages.along}.`];
  return [start, by, ` ${messages.inGroup} `, nameButton(options, { kind: 'group', index: where }), '.'];
}

/** Of one who has it from no other member. */
function beginningOf(options: CardOptions, run: RecordedRun, place: number): string {
  const { messages } = options;
  if (run.timed === undefined) return messages.isFirst;
  const when = whenRead(options, run, place);
  if (run.origin[place] === ORIGIN.first) return messages.firstAt(when);
  return messages.readFromOutside(when);
}

function whenRead({ messages, numbers }: CardOptions, { timed }: RecordedRun, place: number): string {
  return momentWithin(timed!, timed!.times[place]!, messages, numbers);
}

function passedOnText(
  { messages, numbers }: CardOptions,
  run: RecordedRun,
  step: number,
  index: number,
): string {
  let told = 0;
  const end = run.stepOffsets[step + 1]!;
  for (let place = 0; place < end; place++) if (run.informedBy[place] === index) told++;
  if (run.timed === undefined) return messages.passedOn(told, numbers.whole(told));
  const passedAt = run.timed.passedAt[index]!;
  if (passedAt < 0 || passedAt > step) return messages.hasNotPassedOn;
  return messages.hasPassedOn(told, numbers.whole(told));
}
