/** How a debrief looks, in the page and on a page of its own; for print on A4. */
export const SHEET_STYLE = `
.sheet { color-scheme: light; --ink: #241c2e; --muted: #625a6c; --line: #ddd6cf; background: #fdfbf6; color: var(--ink); box-sizing: border-box; max-width: 55em; margin: 0 auto; padding: 36px clamp(16px, 5vw, 52px) 40px; font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
.sheet * { box-sizing: border-box; margin: 0; }
.sheet header { border-bottom: 2px solid var(--ink); padding-bottom: 8px; margin-bottom: 18px; }
.sheet h1 { font: 600 2.2em/1.1 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; max-height: none; }
.sheet header p { color: var(--muted); overflow-wrap: anywhere; unicode-bidi: isolate; }
.sheet h2 { font: 600 1.27em/1.25 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; margin: 24px 0 8px; }
.sheet p { margin: 6px 0; }
.sheet .verdict { font-size: 1.27em; line-height: 1.4; }
.sheet .progress { color: var(--muted); font-style: italic; }
.sheet .decisions { padding: 0 0 0 20px; } .sheet .decisions li { margin: 4px 0; }
.sheet .wide { overflow-x: auto; }
.sheet table { border-collapse: collapse; width: 100%; font-size: .94em; color: var(--ink); }
.sheet th, .sheet td { text-align: right; vertical-align: top; padding: 6px 0 6px 14px; border-bottom: 1px solid var(--line); font-weight: 400; position: static; background: none; color: inherit; font-size: inherit; }
.sheet tr > :first-child { text-align: left; padding-left: 0; }
.sheet thead th { font-weight: 650; } .sheet small { display: block; font-size: .84em; line-height: 1.3; font-weight: 400; color: var(--muted); }
.sheet tbody td { white-space: nowrap; }
.sheet figure { margin: 24px 0 0; } .sheet figure svg { width: 100%; height: auto; display: block; fill: initial; }
.sheet footer { margin-top: 26px; padding-top: 8px; border-top: 1px solid var(--line); color: var(--muted); font-size: .84em; }
@page { size: A4; margin: 14mm; }
@media print {
  html, body { background: #fff !important; }
  .sheet { max-width: none; padding: 0; background: none; font-size: 10.5pt; }
  .sheet .verdict { font-size: 13pt; } .sheet h1 { font-size: 24pt; } .sheet h2 { font-size: 14pt; margin-top: 5mm; } .sheet table { font-size: 9.5pt; } .sheet small { font-size: 8pt; }
  .sheet figure svg > rect { fill: #fff; } .sheet section, .sheet figure, .sheet footer { break-inside: avoid; } .sheet figure { max-width: 165mm; margin-inline: auto; }
}
`;
