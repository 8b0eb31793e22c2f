import { labelOf, type Population } from '@grapevine/core';
import type { Messages } from '../messages/messages.js';
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

const MOST_LISTED = 40;

/** Sets up the card; names on it select whom they name. */
export function createCard(
  population: Population,
  messages: Messages,
  numbers: Numbers,
  onSelect: (selection: Selection) => void,
): Card {
  const element = el('section', { class: 'card', 'aria-live': 'off' });
  let shown = '';

  const link = (selection: NonNullable<Selection>) => {
    const labels = selection.kind === 'member' ? population.memberLabels : population.groupLabels;
    const button = el('button', { type: 'button', class: 'link' }, nameText(shortText(labelOf(labels, selection.index), 60)));
    button.addEventListener('click', () => onSelect(selection));
    return button;
  };
  const member = (index: number) => link({ kind: 'member', index });
  const group = (index: number) => link({ kind: 'group', index });
  const list = (indices: ArrayLike<number>, show: (index: number) => HTMLElement) => {
    const items = Array.from(indices).slice(0, MOST_LISTED).map((index) => el('li', {}, show(index)));
    const more = indices.length - items.length;
    return el('ul', { class: 'names' }, ...items, more > 0 && el('li', {}, messages.andMore(numbers.whole(more))));
  };
  const head = (text: string, label: string) =>
    el(
      'header',
      {},
      el('h2', {}, text, ' ', nameText(label)),
      iconButton(messages.close, 'small', icon(ICONS.close), () => onSelect(undefined)),
    );

  const aboutMember = ({ run, step }: CardState, index: number) => {
    const { memberOffsets, memberGroups } = population;
    const groups = memberGroups.subarray(memberOffsets[index]!, memberOffsets[index + 1]!);
    const path = pathBack(run, index);
    const reachedAt = run.stepOf[index]!;
    const isReached = reachedAt >= 0 && reachedAt <= step;
    return [
      head(messages.member(''), labelOf(population.memberLabels, index)),
      el('p', {}, ...stateOf(run, step, index, { messages, numbers, member, group })),
      isReached && el('p', {}, passedOnText(run, step, index, messages, numbers)),
      isReached && path.length > 1 && el('h3', {}, messages.pathBack),
      isReached && path.length > 1 && el('ol', { class: 'path' }, ...path.reverse().map((at) => el('li', {}, member(at)))),
      groups.length > 0 ? el('h3', {}, messages.itsGroups) : el('p', {}, messages.noGroups),
      groups.length > 0 && list(groups, group),
    ];
  };
  const aboutGroup = ({ run, step }: CardState, index: number) => {
    const { groupOffsets, groupMembers, platforms, groupPlatform } = population;
    const members = groupMembers.subarray(groupOffsets[index]!, groupOffsets[index + 1]!);
    const told = members.filter((at) => run.stepOf[at]! >= 0 && run.stepOf[at]! <= step).length;
    const facts = [
      platforms.length > 1 && messages.groupOn(shortText(platforms[groupPlatform[index]!]!)),
      messages.groupSize(members.length, numbers.whole(members.length)),
      messages.groupTold(told, numbers.whole(told)),
    ];
    return [
      head(messages.group(''), labelOf(population.groupLabels, index)),
      el('p', {}, facts.filter(Boolean).join(', ')),
      el('h3', {}, messages.someMembers),
      list(members, member),
    ];
  };

  return {
    element,
    show(state) {
      const { selection, step, run } = state;
      const key = `${selection?.kind} ${selection?.index} ${step} ${run.run}`;
      if (key === shown) return;
      shown = key;
      element.hidden = selection === undefined;
      if (selection === undefined) return element.replaceChildren();
      const parts = selection.kind === 'member' ? aboutMember(state, selection.index) : aboutGroup(state, selection.index);
      element.replaceChildren(...parts.filter((part) => part instanceof HTMLElement));
    },
  };
}

interface Writer {
  readonly messages: Messages;
  readonly numbers: Numbers;
  readonly member: (index: number) => HTMLElement;
  readonly group: (index: number) => HTMLElement;
}

function stateOf(run: RecordedRun, step: number, index: number, { messages, numbers, member, group }: Writer): (Node | string)[] {
  const reachedAt = run.stepOf[index]!;
  if (reachedAt < 0) return [messages.neverReached];
  if (reachedAt > step) return [messages.notReachedYet];
  if (reachedAt === 0) return [messages.isFirst];
  const place = run.place[index]!;
  const where = run.informedIn[place]!;
  return [
    `${messages.toldAt(numbers.whole(reachedAt))} ${messages.toldByIn} `,
    member(run.informedBy[place]!),
    where < 0 ? ` ${messages.along}` : ` ${messages.inGroup} `,
    ...(where < 0 ? [] : [group(where)]),
    '.',
  ];
}

function passedOnText(run: RecordedRun, step: number, index: number, messages: Messages, numbers: Numbers): string {
  let told = 0;
  const end = run.stepOffsets[step + 1]!;
  for (let place = 0; place < end; place++) if (run.informedBy[place] === index) told++;
  return messages.passedOn(told, numbers.whole(told));
}
