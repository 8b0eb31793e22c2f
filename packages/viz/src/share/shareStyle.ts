/** How the menu and the notes of sharing look. */
export const SHARE_STYLE = `
.screen { position: relative; }
.sharing { position: relative; }
.sharing > button[aria-expanded="true"] { background: var(--wash); color: var(--ink); }
.menu { position: absolute; right: 0; top: calc(100% + 6px); z-index: 6; width: max-content; max-width: min(340px, 88cqw); padding: 6px; border-radius: 14px; border: 1px solid var(--line); background: var(--raised); color: var(--ink); box-shadow: 0 8px 32px rgba(0, 0, 0, .22); font-size: 14px; }
.sharing .menu button { display: flex; justify-content: space-between; align-items: center; gap: 22px; width: 100%; height: auto; min-height: 36px; padding: 5px 11px; border-radius: 8px; color: var(--ink); text-align: start; }
.sharing .menu button[aria-disabled="true"] { color: var(--muted); opacity: .55; cursor: default; }
.menu kbd { font: inherit; font-size: 12px; color: var(--muted); }
.menu [role="separator"] { height: 1px; margin: 5px 8px; background: var(--line); }
.menu .sizes { display: flex; align-items: center; gap: 2px; padding-inline-start: 11px; min-height: 36px; }
.menu .sizes span { flex: 1; padding-inline-end: 14px; white-space: nowrap; }
.sharing .menu .sizes button { width: auto; min-width: 38px; justify-content: center; padding: 5px 4px; color: var(--muted); }
.sharing .menu .sizes button:hover, .sharing .menu .sizes button:focus-visible { color: var(--ink); }
.top:has(.notice) { flex-wrap: wrap; }
.notice { order: 9; flex: 1 1 100%; min-width: 0; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; padding: 5px 6px 5px 16px; border-radius: 13px; background: var(--ink); color: var(--paper); font-size: 14px; line-height: 1.35; }
.notice p { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.notice .small { color: inherit; } .notice .small:hover { background: none; color: inherit; opacity: .8; }
.notice input { flex: 1 1 100%; order: 3; background: var(--paper); color: var(--ink); border: 0; border-radius: 8px; height: 34px; padding: 0 10px; }
.screen.dropping::after { content: attr(data-drop); position: absolute; inset: 10px; z-index: 8; display: grid; place-items: center; border: 3px dashed var(--focus); border-radius: 18px; background: color-mix(in srgb, var(--paper) 82%, transparent); color: var(--ink); font-size: 20px; font-weight: 600; pointer-events: none; }
@container (max-width: 860px) { .sharing { position: static; } .menu { left: 8px; right: 8px; top: 54px; width: auto; max-width: none; } .sharing .menu button { min-height: 40px; } }
@media print { .notice { display: none; } }
`;
