import { escapeText } from '../chart/escapeText.js';
import type { Lang } from '../messages/messages.js';
import { cssColour, DARK, LIGHT } from '../paint/palette.js';
import { embedJson, embedScript } from './embedJson.js';

/** A page of one of the elements. */
export interface HtmlPage {
  readonly element: 'grapevine-player' | 'grapevine-compare';
  readonly script: string;
  /** SHA-256 of the script, base64. Default: any inline script may run. */
  readonly scriptHash?: string | undefined;
  readonly data: unknown;
  readonly lang: Lang;
  readonly title: string;
}

/** One HTML file with an element, its data and its script inside. Its security policy lets it load nothing from anywhere. */
export function htmlPage({ element, script, scriptHash, data, lang, title }: HtmlPage): string {
  const scripts = scriptHash ? `'sha256-${scriptHash}'` : "'unsafe-inline'";
  const policy = `default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
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
</style>
</head>
<body>
<${element} autoplay whole-page lang="${lang}"><script type="application/json">${embedJson(data)}</script></${element}>
<script>${embedScript(script)}</script>
</body>
</html>
`;
}
