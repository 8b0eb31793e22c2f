/** How the form looks. Goes after `STYLE`. */
export const FORM_STYLE = `
.form { grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 360px; grid-template-areas: "top top" "sections side"; --wrong: #b3261e; }
.form[data-look="dark"] { --wrong: #ff9d92; }
.form .titles { display: grid; gap: 2px; }
.start { display: flex; flex-wrap: wrap; gap: 8px 22px; align-items: center; margin-top: 10px; }
.start .pick { flex: 0 1 440px; font-size: 14px; } .start .pick select { color: var(--ink); }
.counts { display: flex; gap: 8px; margin-inline-start: auto; }
.count { height: 28px; padding: 0 11px; border-radius: 14px; font-size: 13px; font-weight: 600; background: var(--wash); }
.count.wrong { color: var(--wrong); } .count.changed { color: var(--ink); }
.sections { grid-area: sections; position: relative; overflow: auto; padding: 2px 14px 40px 28px; scrollbar-width: thin; scrollbar-gutter: stable; }
.form { position: relative; }
.side { grid-area: side; position: relative; overflow: auto; padding: 2px 28px 28px 14px; display: flex; flex-direction: column; gap: 18px; scrollbar-width: thin; }
.side section { display: grid; gap: 6px; }
.muted { color: var(--muted); font-size: 13px; }
.lines { list-style: none; padding: 0; display: grid; gap: 7px; font-size: 13px; }
.lines li { display: grid; gap: 1px; border-inline-start: 3px solid var(--line); padding-inline-start: 9px; overflow-wrap: anywhere; }
.lines span { color: var(--muted); }
.side section:first-child li { border-color: var(--wrong); }
.form .link { width: fit-content; max-width: 100%; }
.form details { margin: 0; color: inherit; font-size: inherit; }
.form summary { width: auto; }
.section { border-top: 1px solid var(--line); }
.section:first-child { border-top: 0; }
.section > summary, .entry > summary { list-style: none; display: flex; gap: 10px; align-items: baseline; padding: 11px 4px; border-radius: 8px; }
.section > summary::-webkit-details-marker, .entry > summary::-webkit-details-marker { display: none; }
.section > summary::before, .entry > summary::before, .more > summary::before { content: ""; width: 7px; height: 7px; margin: 0 3px 2px 2px; border: solid var(--muted); border-width: 0 2px 2px 0; transform: rotate(-45deg); flex: none; transition: transform .12s; }
details[open] > summary::before { transform: rotate(45deg) !important; }
.section > summary:hover, .entry > summary:hover, .more > summary:hover { background: var(--wash); }
.form h2 { font: 600 18px/1.3 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; }
.side h2 { font-size: 16px; }
.form h3 { font-size: 14px; font-weight: 650; color: var(--ink); margin: 0; }
.mark { color: var(--muted); font-size: 12.5px; font-weight: 600; }
.mark[data-wrong] { color: var(--wrong); }
.section > .folded { padding: 2px 4px 22px; display: grid; gap: 14px; }
.section > .folded > .part > .part-head > .head:has(> h3):has(> .reset[hidden]) { min-height: 0; }
.section > .folded > .part > .part-head h3 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.part, .entry > .folded { display: grid; gap: 12px; }
.part .part, .entry .part { border-inline-start: 2px solid var(--line); padding-inline-start: 14px; margin-top: 2px; }
.part .part.list { border: 0; padding: 0; }
.entry { border: 1px solid var(--line); border-radius: 12px; background: var(--raised); }
.entry > summary { padding: 9px 12px; } .entry > .folded { padding: 4px 14px 16px; }
.entry-title { font-weight: 600; overflow-wrap: anywhere; min-width: 0; }
.entry-tools { display: flex; gap: 6px; justify-content: flex-end; }
.form .tool, .form .add, .form .action, .reset-all { min-height: 32px; padding: 4px 12px; border-radius: 9px; background: var(--wash); font-size: 13px; }
.form .tool:hover, .form .add:hover, .form .action:hover, .reset-all:hover { background: var(--line); }
.form .add { justify-self: start; font-weight: 600; } .form .add::before { content: "+ "; }
.reset-all { align-self: flex-start; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.action:first-child { background: var(--ink); color: var(--paper); } .action:first-child:hover { background: var(--muted); }
.more { border-top: 1px dashed var(--line); }
.more > summary { list-style: none; display: flex; gap: 8px; align-items: baseline; padding: 8px 4px; color: var(--muted); font-size: 13px; border-radius: 8px; }
.more > .folded { padding-top: 6px; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr)); gap: 16px 26px; align-items: start; }
.field { min-width: 0; display: grid; gap: 4px; padding-inline-start: 10px; border-inline-start: 3px solid transparent; }
.field[data-changed], .part-head[data-changed] { border-color: var(--warm); }
.part-head[data-changed] { border-inline-start: 3px solid var(--warm); padding-inline-start: 9px; }
.field[data-wrong], .part-head[data-wrong] { border-inline-start: 3px solid var(--wrong); }
.head { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; min-height: 21px; }
.label { font-weight: 600; overflow-wrap: anywhere; }
.range { color: var(--muted); font-size: 12px; }
.reset { margin-inline-start: auto; color: var(--ink); font-size: 12.5px; text-decoration: underline; text-decoration-color: var(--warm); text-decoration-thickness: 1.5px; text-underline-offset: 3px; text-align: end; overflow-wrap: anywhere; }
.help { color: var(--muted); font-size: 12.5px; line-height: 1.4; max-width: 70ch; }
.form[data-explains="false"] .help { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.error { color: var(--wrong); font-size: 12.5px; font-weight: 600; overflow-wrap: anywhere; }
.control { min-width: 0; display: flex; gap: 10px; align-items: center; }
.form select, .form input[type="text"], .form textarea { min-width: 0; width: 100%; min-height: 34px; background: var(--wash); border: 1px solid var(--field); border-radius: 8px; padding: 4px 9px; font: inherit; color: inherit; }
.form { --field: color-mix(in srgb, var(--ink) 46%, transparent); }
.form input::placeholder, .form textarea::placeholder { color: var(--muted); opacity: 1; }
.form textarea { resize: vertical; line-height: 1.4; }
.form [aria-invalid="true"]:not([type="range"]) { border-color: var(--wrong); border-width: 2px; }
.form input.number { text-align: end; width: 9ch; flex: 1 1 9ch; }
.with-slider input.number { flex: 0 0 11ch; width: 11ch; }
.duration select { flex: 1 1 60%; }
.slider { -webkit-appearance: none; appearance: none; flex: 1; min-width: 60px; height: 34px; background: none; cursor: pointer; margin: 0; }
.slider::-webkit-slider-runnable-track { height: 5px; border-radius: 3px; background: linear-gradient(to right, var(--warm) var(--done, 0%), var(--field) var(--done, 0%)); }
.slider::-moz-range-track { height: 5px; border-radius: 3px; background: linear-gradient(to right, var(--warm) var(--done, 0%), var(--field) var(--done, 0%)); }
.slider::-webkit-slider-thumb { -webkit-appearance: none; width: 16px; height: 16px; margin-top: -5.5px; border-radius: 50%; background: var(--ink); border: 3px solid var(--paper); box-shadow: 0 0 0 1.5px var(--ink); }
.slider::-moz-range-thumb { width: 11px; height: 11px; border-radius: 50%; background: var(--ink); border: 3px solid var(--paper); box-shadow: 0 0 0 1.5px var(--ink); }
.slider[data-unset] { opacity: .5; }
.tick { display: flex; gap: 8px; align-items: center; min-height: 28px; cursor: pointer; }
.tick input { width: 17px; height: 17px; margin: 0; accent-color: var(--warm); flex: none; }
.form input.switch { -webkit-appearance: none; appearance: none; width: 36px; height: 20px; border-radius: 10px; border: 1.5px solid var(--muted); background: radial-gradient(circle at 9px 50%, var(--muted) 6px, transparent 6.5px); cursor: pointer; }
.form input.switch:checked { background: radial-gradient(circle at 24px 50%, var(--on-warm) 6px, transparent 6.5px) var(--warm); border-color: var(--warm); }
.form input.switch:focus-visible { border-radius: 10px; }
.on-off { font-weight: 650; }
.boxes { flex-wrap: wrap; gap: 2px 16px; }
.kind { display: grid; gap: 4px; max-width: 340px; padding-inline-start: 13px; }
.law { flex-wrap: wrap; } .law > select { flex: 1 1 100%; }
.figures { display: flex; flex-wrap: wrap; gap: 6px 12px; width: 100%; align-items: flex-end; }
.figure { display: grid; gap: 2px; flex: 1 1 9ch; min-width: 9ch; } .figure input.number { width: 100%; }
.figures .control { flex: 1 1 100%; }
pre { max-height: 320px; overflow: auto; font: 12px/1.45 ui-monospace, "SF Mono", Consolas, monospace; background: var(--wash); border-radius: 9px; padding: 10px 12px; margin-top: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
@container (max-width: 860px) {
  .form { grid-template: auto auto auto / minmax(0, 1fr); grid-template-areas: "top" "sections" "side"; }
  .sections { overflow: visible; padding: 0 16px 20px; } .side { overflow: visible; padding: 18px 16px 40px; border-top: 1px solid var(--line); }
  .start { gap: 10px 18px; } .start .pick { flex: 1 1 100%; } .counts { margin: 0; }
  .form select, .form input[type="text"] { min-height: 40px; } .tick { min-height: 36px; } .form .tool, .form .add, .form .action, .reset-all { min-height: 40px; }
  .fields { gap: 18px; }
}
@media (prefers-reduced-motion: reduce) { summary::before { transition: none !important; } }
@media (forced-colors: active) { .slider, .form input.switch { -webkit-appearance: auto; appearance: auto; } }
@media print { .sections, .side { overflow: visible; } .entry-tools, .form .add, .reset { display: none !important; } }
`;
