import { escapeText } from '../chart/escapeText.js';
import type { Lang } from '../messages/messages.js';
import { cssColour, DARK, LIGHT } from '../paint/palette.js';
import { embedJson, embedScript } from './embedJson.js';

/** A page of one of the elements. */
export interface HtmlPage {
  readonly element: 'grapevine-player' | 'grapevine-compare' | 'grapevine-scenario';
  readonly script: string;
  /** SHA-256 of the script, base64. Default: any inline script may run. */
  readonly scriptHash?: string | undefined;
  readonly data: unknown;
  readonly lang: Lang;
  readonly title: string;
  /** A permalink, without `#`: the page opens where it says, and does not start by itself. */
  readonly view?: string | undefined;
  /** Further scripts, which come before the player. */
  readonly scripts?: readonly PageScript[] | undefined;
  /** Origins of pages around a frame that may speak with the element. Default: none. */
  readonly allowOrigins?: readonly string[] | undefined;
}

/** A script of a page, and its SHA-256, base64. Where one has none, any inline script may run. */
export interface PageScript {
  readonly script: string;
  readonly hash?: string | undefined;
}

/**
 * What a page of the player may do, as a security policy: run the scripts of these hashes, and workers made of their own
 * text; nothing is loaded from anywhere.
 */
export function pagePolicy(scriptHashes: readonly string[]): string {
  const scripts = scriptHashes.map((hash) => `'sha256-${hash}'`).join(' ') || "'unsafe-inline'";
  return `default-src 'none'; script-src ${scripts}; worker-src blob:; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
}

/** One HTML file with an element, its data and its script inside. Its security policy lets it load nothing from anywhere. */
export function htmlPage(page: HtmlPage): string {
  const { element, script, scriptHash, data, lang, title, view, scripts = [], allowOrigins = [] } = page;
  const all = [...scripts, { script, hash: scriptHash }];
  const hashes = all.map(({ hash }) => hash).filter((hash) => hash !== undefined);
  const policy = pagePolicy(hashes.length === all.length ? hashes : []);
  const start = view === undefined ? 'autoplay' : `view="${escapeText(view)}"`;
  const origins = allowOrigins.length > 0 ? ` allow-origins="${escapeText(allowOrigins.join(' '))}"` : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeText(title)}</title>
<style>
html, body { margin: 0; height: 100%; background: ${cssColour(LIGHT.background)}; }
@media (prefers-color-scheme: dark) { html, body { background: ${cssColour(DARK.background)}; } }
${element} { height: 100vh; height: 100dvh; }
@media (max-width: 860px) { ${element} { height: auto; min-height: 100dvh; } }
@media print { html, body { background: #fff; } }
</style>
</head>
<body>
<${element} ${start} whole-page lang="${lang}"${origins}><script type="application/json">${embedJson(data)}</script></${element}>
${all.map((each) => `<script>${embedScript(each.script)}</script>`).join('\n')}
</body>
</html>
`;
}
