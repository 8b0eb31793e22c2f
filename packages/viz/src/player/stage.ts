import { labelOf } from '@grapevine/core';
import { type Messages } from '../messages/messages.js';
import { shortText } from '../messages/shortText.js';
import { el, ICONS, icon, iconButton } from './dom.js';
import type { Selection } from './picture.js';
import type { ScreenOptions } from './screen.js';
import { watchPointer } from './watchPointer.js';

/** The picture's place on the screen: canvases, zoom buttons, and the note beside the pointer. */
export interface Stage {
  readonly element: HTMLElement;
  /** What the picture is, for those who do not see it. */
  describe(text: string): void;
  close(): void;
}

const NOTE_MILLISECONDS = 1800;

/** Puts the canvases on the screen and watches the pointer. */
export function createStage(messages: Messages, options: ScreenOptions): Stage {
  const { canvases, picture, onHover, onSelect, onView } = options;
  const [canvas, overlay] = canvases;
  canvas.setAttribute('role', 'img');
  overlay.className = 'overlay';
  overlay.setAttribute('aria-hidden', 'true');
  const tip = el('div', { class: 'tip', hidden: true });
  const note = el('div', { class: 'note' }, messages.zoomHint);
  const surface = el('div', { class: 'surface' }, canvas, overlay);
  const element = el('figure', { class: 'stage' }, surface, createZoom(messages, options), tip, note);
  let noteTimer = 0;
  const stopWatching = watchPointer(surface, {
    picture,
    onHover(selection, x, y) {
      onHover(selection?.kind === 'member' ? selection : undefined);
      element.classList.toggle('on-target', selection !== undefined);
      showTip(tip, element, selection, x, y, messages, options);
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
    element,
    describe(text) {
      canvas.setAttribute('aria-label', text);
    },
    close() {
      stopWatching();
      clearTimeout(noteTimer);
    },
  };
}

function createZoom(messages: Messages, { picture, onView }: ScreenOptions): HTMLElement {
  const zoom = (name: string, drawing: string, act: (width: number, height: number) => void) =>
    iconButton(name, 'small', icon(drawing), () => {
      const box = bar.parentElement!.getBoundingClientRect();
      act(box.width / 2, box.height / 2);
      onView();
    });
  const bar = el('div', { class: 'zoom' });
  bar.append(
    zoom(messages.zoomOut, ICONS.minus, (x, y) => picture.zoom(1 / 1.4, x, y)),
    zoom(messages.zoomIn, ICONS.plus, (x, y) => picture.zoom(1.4, x, y)),
    zoom(messages.zoomFit, ICONS.fit, () => picture.fit()),
  );
  return bar;
}

function showTip(
  tip: HTMLElement,
  stage: HTMLElement,
  selection: Selection,
  x: number,
  y: number,
  messages: Messages,
  { population }: ScreenOptions,
): void {
  tip.hidden = selection === undefined;
  if (selection === undefined) return;
  const { kind, index } = selection;
  const label = shortText(labelOf(kind === 'member' ? population.memberLabels : population.groupLabels, index), 60);
  const { memberOffsets, groupOffsets, memberGroups, groupLabels, groupPlatform, platforms } = population;
  const about =
    kind === 'member'
      ? [...memberGroups.subarray(memberOffsets[index]!, memberOffsets[index + 1]!)]
          .slice(0, 4)
          .map((group) => shortText(labelOf(groupLabels, group), 24))
          .join(' · ')
      : `${platforms.length > 1 ? `${messages.groupOn(shortText(platforms[groupPlatform[index]!]!, 24))}, ` : ''}${messages.groupSize(groupOffsets[index + 1]! - groupOffsets[index]!, String(groupOffsets[index + 1]! - groupOffsets[index]!))}`;
  tip.replaceChildren(el('b', {}, kind === 'member' ? messages.member(label) : messages.group(label)), about);
  const left = Math.max(4, Math.min(stage.clientWidth - tip.offsetWidth - 4, x + 14));
  const above = y - tip.offsetHeight - 12;
  tip.style.transform = `translate(${left}px, ${above > 4 ? above : y + 18}px)`;
}
