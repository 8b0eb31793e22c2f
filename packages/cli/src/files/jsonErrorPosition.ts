const BLANK = /[ \t\n\r]*/y;
const TOKEN =
  /([{}[\],:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/uy;

/** What may come next. */
type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after-value';

/**
 * Where a text stops being JSON: the index of the first token that cannot stand there, or the text's length where it
 * ends too early. (Engines tell the position in some of their messages only.) O(length).
 */
export function jsonErrorPosition(text: string): number {
  /** The brackets that will close what is open. */
  const closing: string[] = [];
  let state: State = 'value';
  for (let at = 0; ; at = TOKEN.lastIndex) {
    BLANK.lastIndex = at;
    BLANK.test(text);
    TOKEN.lastIndex = BLANK.lastIndex;
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const next: State | undefined | null =
      match && follow(state, match[1] ?? (match[2] ? 'string' : 'scalar'), closing);
    if (!next) return start;
    state = next;
  }
}

function follow(state: State, token: string, closing: string[]): State | undefined {
  if (token === '}' || token === ']') {
    const mayClose = state === 'after-value' || state === (token === '}' ? 'first-key' : 'first-value');
    return mayClose && closing.pop() === token ? 'after-value' : undefined;
  }
  switch (state) {
    case 'after-value':
      if (token !== ',' || closing.length === 0) return undefined;
      return closing.at(-1) === '}' ? 'key' : 'value';
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'key':
    case 'first-key':
      return token === 'string' ? 'colon' : undefined;
    case 'value':
    case 'first-value':
      if (token === '{' || token === '[') {
        closing.push(token === '{' ? '}' : ']');
        return token === '{' ? 'first-key' : 'first-value';
      }
      return token === 'string' || token === 'scalar' ? 'after-value' : undefined;
  }
}
