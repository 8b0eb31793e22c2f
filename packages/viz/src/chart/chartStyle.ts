import { CHART_COLOURS, type LookColours } from './chartColours.js';

const variables = ({ paper, ink, muted, grid }: LookColours, dark: boolean) => `
  --paper: ${paper}; --ink: ${ink}; --muted: ${muted}; --line: ${grid}; --focus: ${dark ? '#8fd0ff' : '#005a9c'};
  color-scheme: ${dark ? 'dark' : 'light'};`;

/** How a chart element looks around its chart: nothing leaks out of its shadow root, nothing is loaded. */
export const CHART_STYLE = `
:host { display: block; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; margin: 0; }
.chart { ${variables(CHART_COLOURS.light, false)}
  background: var(--paper); color: var(--ink); border-radius: 10px; overflow: hidden;
  font: 13px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
.chart[data-look="dark"] { ${variables(CHART_COLOURS.dark, true)} }
.chart[data-look="print"] { ${variables(CHART_COLOURS.print, false)} }
.drawing svg { display: block; width: 100%; height: auto; }
.foot { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 4px; padding: 0 16px 14px; color: var(--muted); }
button { font: inherit; color: var(--muted); background: none; border: 1px solid var(--line); border-radius: 8px; min-height: 32px; padding: 0 11px; cursor: pointer; }
button:hover, summary:hover { color: var(--ink); }
:focus-visible { outline: 2.5px solid var(--focus); outline-offset: 2px; border-radius: 6px; }
.status { min-width: 5em; padding-inline-start: 6px; }
details { padding: 0 16px 12px; color: var(--muted); }
summary { cursor: pointer; width: fit-content; padding: 5px 0; }
.scroll { max-height: 320px; overflow: auto; margin-top: 4px; }
table { border-collapse: collapse; width: 100%; color: var(--ink); font-size: 12.5px; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: end; padding: 4px 8px; border-bottom: 1px solid var(--line); font-weight: 400; unicode-bidi: plaintext; }
th:first-child { text-align: start; }
thead th { position: sticky; top: 0; background: var(--paper); color: var(--muted); vertical-align: bottom; }
.problem { padding: 16px; }
@media print { .foot, details:not([open]), summary { display: none; } .scroll { max-height: none; overflow: visible; } thead th { position: static; } .drawing, tr { break-inside: avoid; } }
`;
