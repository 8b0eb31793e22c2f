import type { Population } from '@grapevine/core';
import { isCrowd } from '../layout/isCrowd.js';
import type { Messages } from '../messages/messages.js';
import { shortText } from '../messages/shortText.js';
import { cssColour, DASHES, type Palette } from '../paint/palette.js';
import { el } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';

type Row = readonly [sign: SVGElement, meaning: string];

export interface LegendOptions {
  /** Whether runs are in continuous time, with passing on as a state of its own. */
  readonly inTime: boolean;
  /** Whether only those shine who fare differently in another world. */
  readonly forDifferences?: boolean;
}

/** What the signs of the picture mean, drawn as they look there. */
export function createLegend(
  population: Population,
  messages: Messages,
  palette: Palette,
  { inTime, forDifferences = false }: LegendOptions,
): HTMLElement {
  const hasGroups = population.groupCount > 0;
  const rows = forDifferences ? differenceRows(messages, palette) : [];
  rows.push(...memberRows(messages, palette, inTime).slice(forDifferences ? 1 : 0));
  if (hasGroups) rows.push(bridgeRow(messages, palette));
  const isMany = population.platforms.length > 1;
  const names = isMany
    ? population.platforms.slice(0, 12).map((name) => shortText(name, 28))
    : [messages.legendGroup];
  const hulls = hasGroups ? names.map((name, i): Row => [hull(palette, i), name]) : [];
  if (isCrowd(population.memberCount))
    hulls.unshift(
      bubbleRow(forDifferences ? messages.legendBubbleDifferent : messages.legendBubble, palette),
    );
  const list = (items: readonly Row[]) =>
    el('ul', {}, ...items.map(([drawing, text]) => el('li', {}, drawing, el('span', {}, text))));
  return el(
    'section',
    { class: 'legend', 'aria-label': messages.legend },
    list(rows),
    hulls.length > 0 && list(hulls),
    el('p', { class: 'hint' }, hasGroups ? messages.hint : messages.hintWithoutGroups),
  );
}

/** In place of the sign for members who have not been reached. */
function differenceRows(messages: Messages, palette: Palette): Row[] {
  return [
    [sign(['circle', { r: 4.2, fill: cssColour(palette.notReached, 0.35) }]), messages.legendShared],
    [sign(['circle', { r: 5, fill: cssColour(palette.elsewhere) }]), messages.legendElsewhere],
  ];
}

function memberRows(messages: Messages, palette: Palette, inTime: boolean): Row[] {
  const c = (colour: Palette['ink']) => cssColour(colour);
  return [
    [sign(['circle', { r: 4.2, fill: c(palette.notReached) }]), messages.legendNotReached],
    [
      sign(
        ['circle', { r: 8.5, fill: cssColour(palette.glow, 0.3) }],
        ['circle', { r: 6.4, fill: c(palette.newlyTold), stroke: c(palette.rim), 'stroke-width': 1.6 }],
      ),
      inTime ? messages.legendJustRead : messages.legendNew,
    ],
    ...(inTime ? inTimeRows(messages, palette) : [toldRow(messages.legendTold, palette)]),
    [
      sign([
        'path',
        { d: 'M0-7 7 0 0 7-7 0z', fill: c(palette.firstMember), stroke: c(palette.rim), 'stroke-width': 1.8 },
      ]),
      messages.legendFirst,
    ],
  ];
}

function bridgeRow(messages: Messages, palette: Palette): Row {
  const bridge = sign(
    ['circle', { r: 3.6, fill: cssColour(palette.told) }],
    ['circle', { r: 7, fill: 'none', stroke: cssColour(palette.ink), 'stroke-width': 1.5 }],
  );
  return [bridge, messages.legendBridge];
}

/** A disc with liquid in it. */
function bubbleRow(text: string, palette: Palette): Row {
  const bubble = sign(
    ['circle', { r: 8, fill: cssColour(palette.notReached, 0.25) }],
    ['path', { d: 'M-7.7 2A8 8 0 0 0 7.7 2z', fill: cssColour(palette.told) }],
    ['circle', { r: 8, fill: 'none', stroke: cssColour(palette.muted), 'stroke-width': 1.3 }],
  );
  return [bubble, text];
}

function toldRow(text: string, palette: Palette): Row {
  return [sign(['circle', { r: 5.6, fill: cssColour(palette.told) }]), text];
}

/** Readers and those who passed it on: a ring, and a larger full disc. */
function inTimeRows(messages: Messages, palette: Palette): Row[] {
  const ring = { r: 4.4, fill: 'none', stroke: cssColour(palette.read), 'stroke-width': 1.7 };
  return [[sign(['circle', ring]), messages.legendRead], toldRow(messages.legendPassedOn, palette)];
}

type Part = readonly [tag: string, attributes: Readonly<Record<string, string | number>>];

function hull(palette: Palette, platform: number): SVGElement {
  const colour = palette.platforms[platform % palette.platforms.length]!;
  return sign([
    'rect',
    {
      x: -8.5,
      y: -6.5,
      width: 17,
      height: 13,
      rx: 6.5,
      fill: cssColour(colour, 0.3),
      stroke: cssColour(colour),
      'stroke-width': 1.4,
      'stroke-dasharray': (DASHES[platform % DASHES.length] ?? []).map((dash) => dash * 0.6).join(' '),
    },
  ]);
}

function sign(...parts: readonly Part[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-10 -10 20 20');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of parts) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
    svg.append(shape);
  }
  return svg;
}
