/** How a chart is to look: as the viewer’s system prefers (light on paper), or one look for good. */
export type ChartLook = 'auto' | 'light' | 'dark' | 'print';

/** Colours of one look, as CSS writes them. */
export interface LookColours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  /**
   * Of what is compared, in order. Searched for, so that any two differ clearly for every kind of colour vision and each
   * stands out from the paper: see the test. Never without a second sign: dashes or hatching.
   */
  readonly series: readonly string[];
}

const LIGHT: LookColours = {
  paper: '#fdfbf6',
  ink: '#241c2e',
  muted: '#625a6c',
  grid: '#e2ddd8',
  series: ['#d55e00', '#007bdf', '#cc73a1', '#024b2d', '#210538'],
};

/** The colours of each look; `print` is `light` on white. */
export const CHART_COLOURS: Readonly<Record<Exclude<ChartLook, 'auto'>, LookColours>> = {
  light: LIGHT,
  dark: {
    paper: '#0f0d16',
    ink: '#f5f0e6',
    muted: '#a8a1b6',
    grid: '#2f2a3b',
    series: ['#e69f00', '#2c87fc', '#9f6c92', '#41eb97', '#c8f1ff'],
  },
  print: { ...LIGHT, paper: '#ffffff', ink: '#000000', muted: '#444444', grid: '#d8d8d8' },
};

/** The dashes of a line, as SVG writes them; one fewer than colours, so that twenty lines differ in one of both. */
export const SERIES_DASHES: readonly string[] = ['', '7 4', '2 3.5', '10 3 2 3'];
