import { escapeText } from '../chart/escapeText.js';
import type { Lang } from '../messages/messages.js';
import { cssColour, DARK, LIGHT } from '../paint/palette.js';
import { embedJson, embedScript } from './embedJson.js';
import type { PlayerData } from './playerData.js';

export interface PlayerPageOptions {
  /** The player as a classic script: `PLAYER_SOURCE`, which the build makes. */
  readonly playerScript: string;
  /** SHA-256 of the script, base64, for the page's security policy. Default: any inline script may run. */
  readonly playerScriptHash?: string;
  readonly data: PlayerData;
  readonly lang: Lang;
  /** What stands in the browser's tab, unless the data carry `titles`. */
  readonly title: string;
}

/**
 * One HTML file that plays a scenario without a network: player, population and scenario are inside. Its security
 * policy lets it load nothing from anywhere.
 */
export function playerPage({ playerScript, playerScriptHash, data, lang, title }: PlayerPageOptions): string {
  const scripts = playerScriptHash ? `'sha256-${playerScriptHash}'` : "'unsafe-inline'";
  const policy = `default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeText(data.titles?.[lang] ?? title)}</title>
<style>
html, body { margin: 0; height: 100%; background: ${cssColour(LIGHT.background)}; }
@media (prefers-color-scheme: dark) { html, body { background: ${cssColour(DARK.background)}; } }
grapevine-player { height: 100vh; height: 100dvh; }
@media (max-width: 860px) { grapevine-player { height: auto; min-height: 100dvh; } }
</style>
</head>
<body>
<grapevine-player autoplay whole-page lang="${lang}"><script type="application/json">${embedJson(data)}</script></grapevine-player>
<script>${embedScript(playerScript)}</script>
</body>
</html>
`;
}
