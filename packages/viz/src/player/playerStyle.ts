/** How the player lays out its parts. Goes after `STYLE`. */
export const PLAYER_STYLE = `
.player { grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) 352px;
  grid-template-areas: "top top" "stage side" "controls controls"; }
.side { grid-area: side; overflow: auto; padding: 2px 28px 12px 26px; display: flex; flex-direction: column; gap: 16px; scrollbar-width: thin; }
@container (max-width: 860px) {
  .player { grid-template: auto auto auto auto auto / minmax(0, 1fr); grid-template-areas: "top" "stage" "controls" "side" "legend"; }
  .stage { display: contents; } .frame { grid-area: stage; height: clamp(280px, 86cqw, 54vh); border-top: 1px solid var(--line); } .legend { grid-area: legend; }
  .side { overflow: visible; padding: 16px 16px 28px; }
  .content { grid-column: 1 / -1; order: 1; } .content select { height: 32px; max-width: 24em; flex: 1; }
}
@container (min-width: 1800px) {
  .player { grid-template-columns: minmax(0, 1fr) 480px; }
}
@media print {
  .player { grid-template: auto 165mm auto / minmax(0, 1fr); grid-template-areas: "top" "stage" "side"; }
  .side { overflow: visible; }
}
`;
