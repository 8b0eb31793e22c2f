import { SHEET_STYLE } from './sheetStyle.js';

const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif';

/** How presenter mode looks. Goes after the style of the comparison. */
export const ROOM_STYLE = `
.presenting:focus { outline: none; }
.tools .present { color: var(--on-warm); background: var(--warm-below-text); padding: 0 14px; font-weight: 600; } .tools .present:hover { background: var(--warm-below-text); color: var(--on-warm); filter: brightness(1.06); }
.compare.presenting { position: relative; height: 100%; min-height: 0; grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr); grid-template-areas: "worlds" "controls" "room"; }
.presenting > :is(.top, .key), .presenting .worlds ~ :not(.controls, .room, .black, .status), .presenting :is(.story, .curve, dl, .bar, .zoom, .legend, .head .content, .choices, .unseen, .crisis), .presenting .told > :not(.counters), .presenting .world > :not(.head, .picture, .figures) { display: none !important; }
.presenting .worlds { display: grid; grid-template: minmax(0, 1fr) / repeat(auto-fit, minmax(0, 1fr)); grid-auto-flow: column; gap: 14px; padding: 12px 14px 0; min-height: 0; }
.presenting .world { display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); grid-row: auto; margin: 0; border: 1px solid var(--line); border-radius: 18px; position: relative; min-height: 0; }
.presenting .head { grid-area: auto; order: 0; border: 0; padding: 7px 14px 7px 10px; } .presenting .head h2 { font-size: clamp(14px, min(1.35cqw, 2.6vh), 60px); display: block; white-space: nowrap; }
.presenting .picture { order: 0; grid-area: auto; min-height: 0; } .presenting .world .stage { display: grid; border-bottom: 0; height: 100%; min-height: 0; } .presenting .world .frame { height: auto; min-height: 0; }
.presenting .figures { display: block; position: absolute; left: 12px; bottom: 10px; padding: 6px 14px 7px; border-radius: 12px; background: color-mix(in srgb, var(--paper) 84%, transparent); pointer-events: none; }
.presenting .counters { display: block; padding: 0; order: 0; } .presenting .world .reached { font-size: clamp(28px, min(3.8cqw, 6.8vh), 150px); } .presenting .world .headline { font-size: clamp(12px, min(1.4cqw, 2.5vh), 56px); }
.compare.presenting .controls { position: static; padding: 4px 22px; border: 0; grid-template-columns: auto minmax(0, 1fr) auto; gap: 16px; } .presenting .controls .round { display: none; } .presenting .play { width: 36px; height: 36px; } .presenting .track { height: 30px; grid-column: auto; grid-row: auto; } .presenting .now { display: flex; } .presenting .step { font-size: clamp(14px, min(1.45cqw, 2.6vh), 58px); font-weight: 600; }
.room { grid-area: room; display: flex; flex-direction: column; min-height: 0; max-height: 56cqh; border-top: 1px solid var(--line); background: var(--raised); font-size: clamp(16px, min(1.6cqw, 2.9vh), 64px); line-height: 1.4; }
.said { overflow: auto; min-height: clamp(150px, 29vh, 460px); padding: .75em 28px .4em; display: grid; gap: .4em 2.6em; align-content: start; grid-template-columns: minmax(0, 1fr); max-width: 100%; overflow-wrap: break-word; }
.said:has(> .question:not(:empty)) { grid-template-columns: minmax(0, .82fr) minmax(0, 1fr); }
.words { max-width: 46em; } .words h2 { font: 600 1.75em/1.15 ${SERIF}; letter-spacing: -.01em; margin-bottom: .3em; } .words p + p { margin-top: .4em; }
.question > * + *, .question > h3 { margin-top: .42em; } .question h3 { font-size: .72em; margin-bottom: 0; text-transform: uppercase; letter-spacing: .06em; color: var(--muted); }
.ask { font-weight: 600; text-wrap: pretty; } .question:has(.ways) { font-size: .9em; } .asked { color: var(--muted); font-size: .85em; } .help { color: var(--muted); font-size: .78em; } .row { display: flex; gap: .6em; flex-wrap: wrap; align-items: center; }
.room .primary, .room .quiet { font-size: .92em; padding: .36em 1em; border-radius: .6em; } .room .primary { background: var(--warm-below-text); color: var(--on-warm); font-weight: 600; } .room .quiet { background: var(--wash); }
.guesses { display: flex; flex-wrap: wrap; gap: .4em .5em; align-items: center; } .guesses label { display: flex; gap: .5em; align-items: center; padding: .3em .85em .3em .6em; background: var(--wash); border-radius: .6em; cursor: pointer; }
.guesses label:has(:checked) { box-shadow: inset 0 0 0 2px var(--warm); } .guesses input[type="radio"] { width: 1em; height: 1em; accent-color: var(--warm); margin: 0; }
.guesses input[type="range"] { flex: 1 1 8em; accent-color: var(--warm); } .guesses input[type="number"] { width: 7em; height: auto; padding: .25em .5em; font-size: 1.1em; }
.ways { display: grid; gap: .4em .8em; grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr)); } .ways label { display: grid; font-size: .86em; } .ways span { color: var(--muted); font-size: .84em; } .ways select { width: 100%; height: auto; padding: .4em; text-overflow: ellipsis; }
.bars { list-style: none; padding: 0; display: grid; gap: .3em .8em; grid-template-columns: minmax(0, 1.2fr) minmax(4em, 1fr) minmax(3.2em, max-content); } .bars li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; align-items: center; font-size: .88em; line-height: 1.2; }
.bars em { font-style: normal; font-size: .84em; color: var(--muted); } .bars b { text-align: end; font: 600 1.25em/1 ${SERIF}; font-variant-numeric: lining-nums tabular-nums; }
.track-line { position: relative; height: 1.15em; background: var(--wash); border-radius: .3em; overflow: hidden; } .track-line i { position: absolute; top: 0; bottom: 0; } .fill { background: var(--warm); border-radius: .3em; } .track-line .span { background: var(--ink); opacity: .45; min-width: 2px; }
.guess .fill { background: repeating-linear-gradient(45deg, var(--muted) 0 3px, transparent 3px 6px); box-shadow: inset 0 0 0 1.5px var(--muted); }
.outcome { text-wrap: pretty; } .said > .notes { grid-column: 1 / -1; border-top: 1px dashed var(--line); padding-top: .5em; font-size: .85em; white-space: pre-line; }
.room nav { flex: none; display: flex; gap: 8px; align-items: center; padding: 4px 22px 8px; font-size: clamp(14px, min(1.05cqw, 1.9vh), 40px); } .room nav .round { width: 2.6em; height: 2.6em; } .room nav .round svg { width: 1.7em; height: 1.7em; } .room nav .next { background: var(--wash); color: var(--ink); }
.dots { flex: 1; display: flex; justify-content: center; flex-wrap: wrap; } .dots button { width: 1.8em; height: 1.8em; display: grid; place-items: center; } .dots button::before { content: ""; width: .7em; height: .7em; border-radius: 50%; box-shadow: inset 0 0 0 1.5px var(--muted); } .dots [aria-current]::before { background: var(--warm); box-shadow: none; width: .9em; height: .9em; }
.black { position: absolute; inset: 0; z-index: 9; background: #000; color: #000; cursor: none; } .presenting:has(.black) > :not(.black) { visibility: hidden; }
.presenting:has(.debrief) > :not(.room, .black) { display: none; } .presenting:has(.debrief) { grid-template: minmax(0, 1fr) / minmax(0, 1fr); grid-template-areas: "room"; } .room:has(.debrief) { max-height: none; border: 0; } .said:has(.debrief) { display: block; flex: 1; padding: 0; background: #fdfbf6; color-scheme: light; --ink: #241c2e; --wash: rgb(36 28 46 / .08); --warm: #a9520a; --warm-below-text: #a9520a; --on-warm: #fff; color: var(--ink); } .said:has(.debrief) .words { display: none; }
.debrief .actions { display: flex; flex-wrap: wrap; gap: 8px; max-width: 55em; margin: 0 auto; padding: 18px clamp(16px, 5vw, 52px) 0; font-size: clamp(15px, min(1.4cqw, 2.5vh), 48px); }
@media screen { .debrief .sheet { font-size: clamp(15px, min(1.4cqw, 2.5vh), 48px); } }
@media (min-aspect-ratio: 5/4) { @container (min-width: 861px) {
  .compare.presenting.single:not(:has(.debrief)) { grid-template: minmax(0, 1fr) auto / minmax(0, 1.35fr) minmax(0, 1fr); grid-template-areas: "worlds room" "controls room"; }
  .single .room:not(:has(.debrief)) { max-height: none; border-top: 0; border-inline-start: 1px solid var(--line); font-size: clamp(16px, min(1.75cqw, 3.1vh), 72px); }
  .single .room nav { padding-inline: 14px; gap: 4px; } .single .dots button { width: 1.3em; } .said:has(.ways) .words p { font-size: .86em; } .single .said:not(:has(.debrief)) { flex: 1; grid-template-columns: minmax(0, 1fr); gap: 1em; padding: 1.1em 1.3em .6em; } .single .words { max-width: none; }
  .single .ways { grid-template-columns: auto minmax(0, 1fr); justify-content: stretch; align-items: center; } .single .ways label { display: contents; }
} }
@container (max-width: 860px) {
  .screen.presenting { height: 100dvh; } .presenting .worlds { gap: 8px; padding: 8px 8px 0; } .presenting .head { padding: 5px 8px; gap: 7px; } .presenting .head h2 { font-size: 12.5px; line-height: 1.2; white-space: normal; display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; } .presenting .letter { width: 24px; height: 24px; font-size: 13px; } .presenting .figures { left: 6px; bottom: 6px; padding: 4px 8px; } .presenting .headline { display: flex; gap: 7px; align-items: center; } .presenting .headline .of { display: none; } .presenting .single .world .reached, .presenting .world .reached { font-size: 24px; } .presenting .unit { font-size: 11px; }
  .compare.presenting .controls { padding: 2px 12px; } .presenting .step { min-width: 0; }
  .room { max-height: 62dvh; } .said { padding: 12px 16px 6px; min-height: 38dvh; } .said:has(> .question:not(:empty)) { grid-template-columns: minmax(0, 1fr); } .words h2 { font-size: 1.5em; }
  .ways { grid-template-columns: minmax(0, 1fr); } .bars { grid-template-columns: minmax(0, 1fr) auto; } .bars li { row-gap: .1em; } .bars .track-line { grid-column: 1 / -1; grid-row: 2; }
  .room nav { padding: 2px 10px 8px; gap: 4px; font-size: 13px; } .dots { flex-wrap: nowrap; } .dots button { width: 14px; } .room nav .quiet { padding: .4em .6em; } .room nav .quiet + .quiet { display: none; }
}
${SHEET_STYLE}
@media print {
  .presenting:has(.debrief) { display: block !important; } .room:has(.debrief) nav, .debrief .actions { display: none; } .room:has(.debrief), .said:has(.debrief) { display: block; overflow: visible; background: #fff; }
}
`;
