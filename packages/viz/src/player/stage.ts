import { labelOf, type Population } from '@grapevine/core';
import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import { el, ICONS, icon, iconButton } from './dom.js';
import type { Picture, Selection } from './picture.js';
import { watchPointer } from './watchPointer.js';

/** The picture's place on the screen: canvases, zoom buttons, the note beside the pointer, the legend below. */
export interface Stage {
  readonly element: HTMLElement;
  /** The part that the picture fills. */
  readonly surface: HTMLElement;
  /** What the picture is, for those who do not see it. */
  describe(text: string): void;
  close(): void;
}

export interface StageOptions {
  readonly population: Population;
  readonly picture: Picture;
  /** Stands below the picture. */
  readonly legend?: HTMLElement;
  readonly messages: Messages;
  readonly numbers: Numbers;
  readonly onSelect: (selection: Selection) => void;
  readonly onHover: (selection: Selection) => void;
  readonly onView: () => void;
}

const NOTE_MILLISECONDS = 1800;

/** Puts the canvases on the screen, what stands below them, and watches the pointer. */
export function createStage(options: StageOptions): Stage {
  const { picture, legend, messages, onHover, onSelect, onView } = options;
  picture.canvas.setAttribute('role', 'img');
  picture.overlay.className = 'overlay';
  picture.overlay.setAttribute('aria-hidden', 'true');
  const tip = el('div', { class: 'tip', hidden: true });
  const note = el('div', { class: 'note' }, messages.zoomHint);
  const surface = el('div', { class: 'surface' }, picture.canvas, picture.overlay);
  const frame = el('div', { class: 'frame' }, surface, createZoom(options), tip, note);
  let noteTimer = 0;
  const stopWatching = watchPointer(surface, picture, {
    onHover(selection, x, y) {
      onHover(selection?.kind === 'member' ? selection : undefined);
      surface.classList.toggle('on-target', selection !== undefined);
      tip.hidden = selection === undefined;
      if (selection === undefined) return;
      tip.replaceChildren(...tipText(selection, options));
      placeTip(tip, frame, x, y);
    },
    onPick: onSelect,
    onView,
    onWheelRefused() {
      note.classList.add('on');
      clearTimeout(noteTimer);
      noteTimer = window.setTimeout(() => note.classList.remove('on'), NOTE_MILLISECONDS);
    },
  });
  return {
    element: el('figure', { class: 'stage' }, frame, legend),
    surface,
    describe: (text) => picture.canvas.setAttribute('aria-label', text),
    close() {
      stopWatching();
      clearTimeout(noteTimer);
    },
  };
}

function createZoom({ picture, messages, onView }: StageOptions): HTMLElement {
  const button = (name: string, drawing: string, act: (x: number, y: number) => void) =>
    iconButton(name, 'small', icon(drawing), () => {
      act(picture.canvas.clientWidth / 2, picture.canvas.clientHeight / 2);
      onView();
    });
  return el(
    'div',
    { class: 'zoom' },
    button(messages.zoomOut, ICONS.minus, (x, y) => picture.zoom(1 / 1.4, x, y)),
    button(messages.zoomIn, ICONS.plus, (x, y) => picture.zoom(1.4, x, y)),
    button(messages.zoomFit, ICONS.fit, () => picture.fit()),
  );
}

function tipText({ kind, index }: NonNullable<Selection>, options: StageOptions): (Node | string)[] {
  const { population, messages, numbers } = options;
  const { memberOffsets, memberGroups, groupOffsets, groupLabels, groupPlatform, platforms } = population;
  if (kind === 'member') {
    const groups = memberGroups.subarray(memberOffsets[index]!, memberOffsets[index + 1]!);
    const names = Array.from(groups.slice(0, 4), (group) => shortText(labelOf(groupLabels, group), 24));
    const name = messages.member(shortText(labelOf(population.memberLabels, index), 60));
    return [el('b', {}, name), names.join(' · ')];
  }
  const size = groupOffsets[index + 1]! - groupOffsets[index]!;
  const facts = [messages.groupSize(size, numbers.whole(size))];
  if (platforms.length > 1) facts.unshift(messages.groupOn(shortText(platforms[groupPlatform[index]!]!, 24)));
  return [el('b', {}, messages.group(shortText(labelOf(groupLabels, index), 60))), facts.join(', ')];
}

/** Above the pointer, below it where there is no room. */
function placeTip(tip: HTMLElement, frame: HTMLElement, x: number, y: number): void {
  const left = Math.max(4, Math.min(frame.clientWidth - tip.offsetWidth - 4, x + 14));
  const above = y - tip.offsetHeight - 12;
  tip.style.transform = `translate(${left}px, ${above > 4 ? above : y + 18}px)`;
}
