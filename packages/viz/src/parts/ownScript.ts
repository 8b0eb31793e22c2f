let own: string | undefined;

/** Says what the player's script is, as a classic script, where it knows its own text. */
export function rememberScript(script: string): void {
  own = script;
}

/** The player's script; undefined where it does not know itself: pages cannot be exported from there. */
export function ownScript(): string | undefined {
  return own;
}
