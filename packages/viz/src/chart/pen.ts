import { CHART_COLOURS, type ChartLook, type LookColours } from './chartColours.js';

/** What is drawn with: a part of the sheet, or a series by its place, from 0. */
export type Ink = Exclude<keyof LookColours, 'series'> | number;

/** Gives colours to the shapes of a chart. A shape takes one of both, fill or stroke. */
export interface Pen {
  readonly fill: (ink: Ink, opacity?: number) => string;
  readonly stroke: (ink: Ink, opacity?: number) => string;
  /** A style element for looks that change by themselves; empty for one look. */
  readonly style: string;
}

/** A pen of one look. Attributes only, so that it works where a page allows no styles. */
export function fixedPen(colours: LookColours): Pen {
  return { ...paints((ink) => [colourOf(colours, ink), '']), style: '' };
}

/** The pen of a look; `auto` is light, dark where the viewer prefers dark, and dark on white where it is printed. */
export function penOf(look: ChartLook): Pen {
  if (look !== 'auto') return fixedPen(CHART_COLOURS[look]);
  const { light, dark, print } = CHART_COLOURS;
  const style = `<style>@media screen and (prefers-color-scheme:dark){${rulesOf(dark)}}@media print{${rulesOf(print)}}</style>`;
  return { ...paints((ink) => [colourOf(light, ink), classOf(ink)]), style };
}

function paints(look: (ink: Ink) => readonly [colour: string, name: string]): Pick<Pen, 'fill' | 'stroke'> {
  const paint =
    (property: 'fill' | 'stroke') =>
    (ink: Ink, opacity = 1) => {
      const [colour, name] = look(ink);
      const named = name && `class="${name}-${property}" `;
      return `${named}${property}="${colour}"${opacity < 1 ? ` ${property}-opacity="${opacity}"` : ''}`;
    };
  return { fill: paint('fill'), stroke: paint('stroke') };
}

function colourOf(colours: LookColours, ink: Ink): string {
  return typeof ink === 'number' ? colours.series[ink % colours.series.length]! : colours[ink];
}

function classOf(ink: Ink): string {
  return `gv-${typeof ink === 'number' ? ink % CHART_COLOURS.light.series.length : ink}`;
}

function rulesOf(colours: LookColours): string {
  const inks: Ink[] = ['paper', 'ink', 'muted', 'grid', ...colours.series.keys()];
  return inks
    .map((ink) => {
      const colour = colourOf(colours, ink);
      return `.${classOf(ink)}-fill{fill:${colour}}.${classOf(ink)}-stroke{stroke:${colour}}`;
    })
    .join('');
}
