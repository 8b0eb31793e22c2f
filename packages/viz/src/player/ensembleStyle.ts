/** How figures of many runs look, and the slider that changes a scenario. Part of `STYLE`. */
export const ENSEMBLE_STYLE = `
.crisis { display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: 12.5px; }
.crisis div, .world .crisis div { display: flex; flex-direction: row; gap: 5px; align-items: baseline; }
.crisis dd, .world .crisis dd { order: -1; font-size: 15px; display: contents; } .crisis dd b { font: 600 15px/1.3 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; order: -1; }
.crisis dt, .world .crisis dt { font-size: 12px; } .crisis small { font: 11.5px/1.3 system-ui, sans-serif; color: var(--muted); }
.answer { margin-top: 7px; font-size: 12.5px; }
.answer p { display: flex; gap: 7px; align-items: center; height: 20px; white-space: nowrap; } .delay-name, .delay-given { color: var(--muted); } .delay-given { font-size: 11.5px; margin-inline-start: auto; } .delay-value { font-weight: 650; }
.answer .small { width: 22px; height: 20px; } .answer .small svg { width: 15px; height: 15px; }
.delay-track { position: relative; } .scrubber.delay { display: block; height: 24px; }
.delay-tick { position: absolute; left: calc(8px + var(--at) * (100% - 16px)); top: 2px; width: 2px; height: 6px; margin-left: -1px; border-radius: 1px; background: var(--muted); }
.ledger td { position: relative; padding-bottom: 8px; white-space: nowrap; } .ledger th { text-align: start; } .ledger thead th { text-align: end; } .ledger b { font-weight: 650; } .ledger td small { color: var(--muted); font-size: 11px; }
.ledger-bar { position: absolute; right: 6px; bottom: 3px; height: 3px; max-width: calc(100% - 12px); border-radius: 2px; background: var(--warm); } .ledger-bar.below { background: var(--muted); }
.ledger-note { width: 0; min-width: 100%; margin: 7px 0 2px; font-size: 11.5px; line-height: 1.35; color: var(--muted); }
.digest { position: sticky; left: 0; margin: 9px 0 2px; font-size: 11.5px; color: var(--muted); } .digest code { display: inline-block; max-width: 19ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; color: var(--ink); user-select: all; }
@container (min-width: 1800px) { .answer, .crisis dt, .world .crisis dt { font-size: 15px; } .answer p { height: 26px; } .delay-given, .crisis small, .ledger-note { font-size: 14px; } .crisis dd b { font-size: 20px; } }
@container (max-width: 860px) { .crisis div, .world .crisis div { flex-direction: row; } }
@media print { .answer .delay-track, .answer .small { display: none !important; } }`;
