import { cssColour, DARK, LIGHT, type Palette } from '../paint/palette.js';
import { ENSEMBLE_STYLE } from './ensembleStyle.js';

const variables = (palette: Palette, dark: boolean) => `
  --paper: ${cssColour(palette.background)}; --raised: ${cssColour(palette.backgroundMiddle)};
  --ink: ${cssColour(palette.ink)}; --muted: ${cssColour(palette.muted)};
  --line: ${cssColour(palette.ink, dark ? 0.12 : 0.16)}; --wash: ${cssColour(palette.ink, 0.07)};
  --warm: ${cssColour(palette.told)}; --on-warm: ${dark ? '#1a1206' : '#fff'};
  --warm-below-text: ${dark ? 'var(--warm)' : '#b84e00'};
  --focus: ${dark ? '#8fd0ff' : '#005a9c'};
  color-scheme: ${dark ? 'dark' : 'light'};`;

/** How the parts of all screens look: nothing leaks out of their shadow roots, nothing is loaded. */
export const STYLE = `
:host { display: block; height: 640px; min-height: 420px; container-type: inline-size; }
* { box-sizing: border-box; margin: 0; }
.screen { ${variables(LIGHT, false)}
  height: 100%; display: grid;
  background: var(--paper); color: var(--ink);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; -webkit-font-smoothing: antialiased; }
.screen[data-look="dark"] { ${variables(DARK, true)} }
button, select, input { font: inherit; color: inherit; }
button { border: 0; background: none; cursor: pointer; padding: 0; }
button:disabled { opacity: .35; cursor: default; }
svg { display: block; fill: currentColor; }
:focus-visible { outline: 2.5px solid var(--focus); outline-offset: 2px; border-radius: 6px; }
.top { grid-area: top; display: flex; gap: 24px; align-items: flex-start; padding: 20px 28px 14px; }
.titles { flex: 1; min-width: 0; }
h1 { font: 600 27px/1.15 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; letter-spacing: -.01em;
  overflow-wrap: anywhere; max-height: 2.3em; overflow: hidden; unicode-bidi: isolate; }
.caption { color: var(--muted); margin-top: 5px; max-width: 116ch; text-wrap: balance; overflow-wrap: anywhere; }
.tools { display: flex; gap: 4px; align-items: center; }
.tools button, .zoom button { height: 34px; min-width: 34px; padding: 0 8px; border-radius: 9px; color: var(--muted); display: grid; place-items: center; }
.tools button:hover, .zoom button:hover, .small:hover:not(:disabled) { background: var(--wash); color: var(--ink); }
.tools svg, .zoom svg { width: 19px; height: 19px; }
.stage { grid-area: stage; position: relative; overflow: hidden; display: grid; grid-template-rows: minmax(0, 1fr) auto; margin-left: 14px; border-radius: 18px; border: 1px solid var(--line); background: var(--raised); }
.frame { position: relative; min-height: 0; overflow: hidden; }
.surface { position: absolute; inset: 0; touch-action: none; cursor: grab; user-select: none; -webkit-user-select: none; }
.surface:active { cursor: grabbing; }
.surface.on-target { cursor: pointer; }
canvas { position: absolute; inset: 0; width: 100%; height: 100%; display: block; }
canvas.overlay { pointer-events: none; }
.zoom { position: absolute; right: 10px; top: 10px; display: flex; gap: 2px; background: color-mix(in srgb, var(--raised) 78%, transparent); border-radius: 11px; padding: 2px; }
.note { position: absolute; left: 50%; top: 14px; transform: translateX(-50%); padding: 6px 12px; border-radius: 9px; background: var(--ink); color: var(--paper);
  font-size: 12.5px; opacity: 0; transition: opacity .25s; pointer-events: none; width: max-content; max-width: calc(100% - 24px); }
.note.on { opacity: .92; }
.tip { position: absolute; left: 0; top: 0; max-width: 260px; padding: 7px 11px; border-radius: 9px; background: var(--ink); color: var(--paper); font-size: 12.5px; line-height: 1.35;
  pointer-events: none; overflow-wrap: anywhere; }
.tip b { display: block; font-weight: 650; }
[hidden] { display: none !important; }
.headline { display: grid; grid-template-columns: auto 1fr; column-gap: 12px; align-items: end; }
.reached { grid-row: span 2; font: 600 52px/.95 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; letter-spacing: -.02em; color: var(--warm); font-variant-numeric: lining-nums tabular-nums; }
.unit { align-self: end; line-height: 1.2; font-weight: 600; }
.headline .of { color: var(--muted); line-height: 1.25; padding-bottom: 3px; }
.bar { height: 5px; border-radius: 3px; background: var(--line); margin: 11px 0 11px; overflow: hidden; }
.bar-fill { display: block; height: 100%; background: var(--warm); border-radius: 3px; }
dl { display: grid; grid-template-columns: repeat(3, auto); justify-content: space-between; gap: 10px; }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dt { color: var(--muted); font-size: 12px; line-height: 1.3; }
dd { font: 600 21px/1.2 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; font-variant-numeric: lining-nums tabular-nums; }
h2 { font-size: 13px; font-weight: 650; overflow-wrap: anywhere; }
h3 { font-size: 12px; font-weight: 600; color: var(--muted); margin: 10px 0 4px; }
.curve { border-top: 1px solid var(--line); padding-top: 14px; }
.plot-box { position: relative; margin-top: 8px; max-width: 30em; cursor: crosshair; }
.plot svg { overflow: visible; fill: initial; }
.cursor { position: absolute; width: 1.5px; margin-left: -.75px; background: var(--ink); opacity: .65; pointer-events: none; border-radius: 1px; }
figcaption { color: var(--muted); font-size: 12.5px; margin-top: 2px; }
details { margin-top: 6px; font-size: 12.5px; color: var(--muted); }
summary { cursor: pointer; width: fit-content; }
.scroll { max-height: 220px; overflow: auto; margin-top: 6px; }
table { border-collapse: collapse; width: 100%; color: var(--ink); }
table caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: right; padding: 3px 6px; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { position: sticky; top: 0; background: var(--paper); color: var(--muted); font-size: 11.5px; }
.legend { padding: 9px 18px 10px; font-size: 12.5px; color: var(--muted); display: flex; flex-wrap: wrap; gap: 3px 26px; background: var(--paper); border-top: 1px solid var(--line); }
.legend ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 3px 16px; }
.legend li { display: flex; gap: 6px; align-items: center; min-width: 0; overflow-wrap: anywhere; line-height: 1.25; }
.legend svg { width: 18px; height: 18px; flex: none; }
.pick { display: flex; gap: 8px; align-items: center; font-size: 12.5px; color: var(--muted); min-width: 0; }
.pick select { flex: 1; min-width: 0; }
.hint { font-style: italic; }
.card { border: 1px solid var(--line); background: var(--raised); border-radius: 14px; padding: 13px 15px; font-size: 13px; }
.card header { display: flex; gap: 8px; justify-content: space-between; align-items: start; margin-bottom: 4px; }
.card h2 { font-size: 15px; max-height: 5.8em; overflow: auto; min-width: 0; }
.card p + p { margin-top: 4px; }
.link { color: var(--ink); text-decoration: underline; text-decoration-color: var(--warm); text-decoration-thickness: 1.5px; text-underline-offset: 3px; text-align: start; overflow-wrap: anywhere; }
.names, .path { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 3px 12px; max-height: 150px; overflow: auto; }
.path li:not(:last-child)::after { content: "→"; color: var(--warm); margin-left: 10px; }
.path { gap: 3px 10px; }
.controls { grid-area: controls; display: grid; grid-template-columns: auto minmax(120px, 1fr) auto auto; gap: 20px; align-items: center; padding: 14px 28px 18px; }
:host([whole-page]) .controls { position: sticky; }
.buttons { display: flex; gap: 6px; align-items: center; }
.play { width: 48px; height: 48px; border-radius: 50%; background: var(--warm); color: var(--on-warm); display: grid; place-items: center; transition: transform .12s; }
.play:hover { transform: scale(1.05); }
.play svg { width: 27px; height: 27px; }
.round { width: 38px; height: 38px; border-radius: 50%; display: grid; place-items: center; color: var(--muted); }
.round:hover { background: var(--wash); color: var(--ink); }
.round svg { width: 20px; height: 20px; }
.play:focus-visible, .round:focus-visible { border-radius: 50%; }
.track { position: relative; height: 40px; display: flex; align-items: center; }
.ticks { position: absolute; left: 8px; right: 8px; bottom: calc(50% + 5px); height: 0; }
.ticks i { position: absolute; bottom: 0; width: 2px; margin-left: -1px; border-radius: 1px; background: var(--warm); opacity: .75; }
.scrubber { -webkit-appearance: none; appearance: none; width: 100%; height: 40px; background: none; cursor: pointer; position: relative; margin: 0; }
.scrubber::-webkit-slider-runnable-track { height: 5px; border-radius: 3px; background: linear-gradient(to right, var(--warm) var(--done, 0%), var(--line) var(--done, 0%)); }
.scrubber::-moz-range-track { height: 5px; border-radius: 3px; background: linear-gradient(to right, var(--warm) var(--done, 0%), var(--line) var(--done, 0%)); }
.scrubber::-webkit-slider-thumb { -webkit-appearance: none; width: 16px; height: 16px; margin-top: -5.5px; border-radius: 50%; background: var(--ink); border: 3px solid var(--paper); box-shadow: 0 0 0 1.5px var(--ink); }
.scrubber::-moz-range-thumb { width: 11px; height: 11px; border-radius: 50%; background: var(--ink); border: 3px solid var(--paper); box-shadow: 0 0 0 1.5px var(--ink); }
.now { display: flex; flex-direction: column; gap: 5px; }
.step { color: var(--ink); min-width: 6.6em; white-space: nowrap; }
.content { display: flex; gap: 6px; align-items: center; font-size: 12.5px; color: var(--muted); }
.content select { height: 26px; padding: 0 4px; min-width: 0; max-width: 9.5em; color: var(--ink); }
.choices { display: flex; gap: 18px; align-items: center; }
select, input[type="number"] { background: var(--wash); border: 1px solid transparent; border-radius: 8px; height: 32px; padding: 0 8px; }
select option { color: initial; background: initial; }
input[type="number"] { -moz-appearance: textfield; appearance: textfield; text-align: right; }
input[type="number"]::-webkit-inner-spin-button { display: none; }
.runs { display: flex; gap: 5px; align-items: center; white-space: nowrap; }
.runs .label, .runs .of { color: var(--muted); }
.small { width: 28px; height: 32px; border-radius: 8px; display: grid; place-items: center; color: var(--muted); flex: none; }
.small svg { width: 18px; height: 18px; }
.extremes { display: flex; gap: 2px; margin-left: 6px; background: var(--wash); border-radius: 9px; padding: 2px; }
.chip { padding: 0 9px; height: 28px; border-radius: 7px; color: var(--muted); font-size: 13px; }
.chip:hover:not(:disabled) { background: var(--wash); color: var(--ink); }
.status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@container (max-width: 1180px) {
  .controls { grid-template-columns: auto minmax(0, 1fr) auto; row-gap: 2px; }
  .choices { grid-column: 1 / -1; justify-content: space-between; }
}
@container (max-width: 860px) {
  .screen { height: auto; min-height: 100%; }
  .top { padding: 14px 16px 10px; gap: 8px; } h1 { font-size: 22px; } .caption { font-size: 12.5px; }
  .top { flex-wrap: wrap; } .titles { flex-basis: 100%; order: 2; } .tools { margin-left: auto; order: 1; }
  .tools::before { content: ""; }
  .legend { padding: 12px 16px; border: 0; border-top: 1px solid var(--line); }
  .controls { bottom: 0; background: var(--paper); z-index: 2; padding: 8px 16px 12px; gap: 4px 14px; border-bottom: 1px solid var(--line); grid-template-columns: auto 1fr auto; }
  .track { grid-column: 1 / -1; grid-row: 1; height: 34px; } .now { display: contents; } .step { text-align: right; }
  .choices { display: contents; } .runs { grid-column: 1 / -1; order: 2; flex-wrap: wrap; gap: 4px 3px; } .extremes { margin-left: 0; } .chip { padding: 0 6px; font-size: 12.5px; }
}
@container (min-width: 1800px) {
  .screen { font-size: 18px; }
  h1 { font-size: 42px; } .reached { font-size: 82px; } dd { font-size: 32px; } dt, .legend, h3, .pick, .content, details, figcaption { font-size: 15.5px; } .content select { height: 32px; } h2 { font-size: 17px; }
  .play { width: 60px; height: 60px; } .chip { font-size: inherit; } .legend svg { width: 23px; height: 23px; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media print {
  :host, .screen { height: auto !important; } .controls, .tools, .zoom, .pick, .hint, details { display: none !important; }
}
${ENSEMBLE_STYLE}`;
