/** How a comparison lays out its parts. Goes after `STYLE`. */
export const COMPARE_STYLE = `
:host { height: 720px; }
.compare { height: auto; min-height: 100%; grid-template: auto minmax(min-content, 1fr) auto auto / minmax(0, 1fr); grid-template-areas: "top" "worlds" "key" "controls"; }
.compare .top { padding: 14px 22px 12px; } .compare h1 { font-size: 24px; }
.difference { flex: none; text-align: end; }
.switch { display: flex; gap: 9px; align-items: center; height: 34px; padding: 0 14px 0 10px; border-radius: 17px; background: var(--wash); font-weight: 600; white-space: nowrap; }
.knob { flex: none; width: 30px; height: 18px; border-radius: 9px; background: var(--muted); position: relative; transition: background .15s; }
.knob::after { content: ""; position: absolute; left: 2px; top: 2px; width: 14px; height: 14px; border-radius: 50%; background: var(--paper); transition: transform .15s; }
.switch[aria-checked="true"] .knob { background: var(--warm); }
.switch[aria-checked="true"] .knob::after { transform: translateX(12px); }
.switch:focus-visible { border-radius: 17px; }
.differing { color: var(--muted); font-size: 12.5px; padding: 3px 14px 0 0; }
.worlds { grid-area: worlds; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-rows: auto minmax(min-content, 1fr) auto auto; gap: 0 14px; padding: 0 14px; }
.worlds[data-count="3"] { grid-template-columns: repeat(3, minmax(0, 1fr)); } .worlds[data-count="3"] .figures { grid-template-columns: minmax(0, 1fr); }
.world { display: grid; grid-template: subgrid / minmax(0, 1fr); grid-row: span 4; border: 1px solid var(--line); border-radius: 18px; overflow: hidden; }
.head { display: flex; gap: 11px; align-items: center; padding: 8px 14px 8px 10px; }
.letter { flex: none; width: 30px; height: 30px; border-radius: 50%; display: grid; place-items: center; background: var(--ink); color: var(--paper); font: 600 16px/1 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; }
.names { flex: 1; min-width: 0; display: block; max-height: none; }
.head h2, .story { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.head h2 { font-size: 15px; line-height: 1.3; } .story { color: var(--muted); font-size: 12px; line-height: 1.3; }
.head .content span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.head .content select { height: 30px; }
.picture { position: relative; display: grid; } .world .frame { min-height: 196px; }
.world .stage { grid-area: auto; margin: 0; border: 0; border-block: 1px solid var(--line); border-radius: 0; }
.world .card { position: absolute; left: 10px; bottom: 10px; width: min(250px, calc(100% - 20px)); padding: 10px 13px; font-size: 12.5px; max-height: calc(100% - 20px); overflow: auto; box-shadow: 0 4px 24px rgba(0, 0, 0, .18); }
.figures { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.08fr); gap: 16px; padding: 9px 16px 2px; align-items: start; }
.world .reached { font-size: 38px; } .world .headline { font-size: 13px; } .world dd { font-size: 18px; } .world dt { font-size: 11.5px; }
.world .bar { margin: 8px 0; } .world .crisis { padding: 3px 16px 6px; border-top: 1px solid var(--line); justify-content: space-between; } .figures:last-child { grid-row: 3 / span 2; }
.worlds[data-count="4"] .world:nth-child(n + 3) { margin-top: 14px; } .world .curve { border: 0; padding: 0; min-width: 0; } .curve h3 { display: none; } .world .plot-box { margin: 0 auto; max-width: 26em; }
.key { grid-area: key; display: flex; flex-wrap: wrap; gap: 3px 20px; align-items: center; padding: 8px 22px 0; position: relative; font-size: 12.5px; color: var(--muted); }
.key .legend { display: contents; } .key .legend[hidden] { display: none; } .key .legend ul { gap: 3px 15px; } .key .legend ul:first-child { flex: 1 1 100%; } .key .legend ul:nth-child(2) { flex: 1 1 300px; }
.key .hint { display: none; }
.key .pick { flex: none; max-width: 250px; margin-inline-start: auto; } .key .pick select { height: 26px; }
.key details { flex: none; margin: 0; } .key .ledger { margin-inline-start: 0; }
.key details[open] .scroll { position: absolute; right: 14px; bottom: 100%; z-index: 3; max-height: min(420px, 60vh); min-width: 360px; padding: 0 12px 8px; margin: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 14px; box-shadow: 0 4px 24px rgba(0, 0, 0, .18); }
.compare .controls { padding: 8px 22px 12px; bottom: 0; z-index: 2; background: var(--paper); }
.worlds:is([data-count="3"], [data-count="4"]) ~ .controls { border-top: 1px solid var(--line); }
@container (max-width: 1180px) {
  .compare h1 { font-size: 21px; }
  .worlds[data-count="3"] { grid-template-columns: repeat(2, minmax(0, 1fr)); } .worlds[data-count="3"] .world:nth-child(n + 3) { margin-top: 14px; }
  .figures { grid-template-columns: minmax(0, 1fr); }
}
@container (max-width: 860px) {
  .compare { grid-template: auto auto auto auto / minmax(0, 1fr); grid-template-areas: "top" "worlds" "controls" "key"; }
  .compare .top { padding: 12px 14px 10px; } .compare h1 { font-size: 20px; max-height: none; }
  .difference { order: 3; flex-basis: 100%; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; text-align: start; } .switch { font-size: 13px; } .differing { padding: 0; }
  .worlds { display: flex; flex-direction: column; gap: 0; padding: 0; }
  .world, .figures { display: contents; }
  .head { order: calc(3 * var(--place)); padding: 7px 14px; border-top: 1px solid var(--line); } .picture { order: calc(3 * var(--place) + 1); } .told, .world .crisis { order: calc(3 * var(--place) + 2); padding: 9px 14px 11px; } .world .crisis { padding-top: 4px; }
  .head h2 { white-space: normal; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
  .world .curve { order: calc(100 + var(--place)); padding: 12px 14px 4px; border-top: 1px solid var(--line); } .curve h3 { display: block; margin: 0 0 8px; overflow-wrap: anywhere; } .world .plot-box { margin: 0; }
  .world .frame { min-height: 0; height: clamp(190px, 52cqw, 44vh); }
  .world .card { position: static; width: auto; max-height: none; margin: 10px 14px; box-shadow: none; }
  .world .reached { font-size: 34px; } .world .bar { margin: 6px 0 5px; }
  .world dl { gap: 6px; } .world .counters dl div { flex-direction: row-reverse; gap: 4px; align-items: baseline; } .world dd { font-size: 13.5px; } .world dt { font-size: 11px; }
  .compare .controls { padding: 4px 14px 8px; bottom: -42px; border-top: 1px solid var(--line); } .compare .play { width: 42px; height: 42px; }
  .key { padding: 10px 14px 18px; } .key .pick { max-width: none; flex: 1 1 100%; } .key details { flex: 1 1 100%; }
  .key details[open] .scroll { position: static; min-width: 0; box-shadow: none; max-height: 300px; margin-top: 6px; }
}
@container (min-width: 1800px) {
  .compare h1 { font-size: 36px; }
  .world .reached { font-size: 64px; } .world .headline { font-size: 18px; } .world dd { font-size: 26px; } .world dt, .story, .differing { font-size: 15px; } .head h2 { font-size: 20px; }
}
@media print {
  .compare { grid-template: auto auto auto / minmax(0, 1fr); grid-template-areas: "top" "worlds" "key"; } .difference { display: none; }
  .worlds, .worlds[data-count="3"] { grid-template-columns: repeat(2, minmax(0, 1fr)); } .world .frame { height: 90mm; }
}`;
