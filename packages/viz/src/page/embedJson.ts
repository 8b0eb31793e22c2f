/** JSON as it may stand in a script element: no `<` is left that could end the element or open a comment. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** JavaScript as it may stand in a script element. Sound for code in which these occur in strings and patterns only. */
export function embedScript(script: string): string {
  return script.replace(/<(\/script|!--)/gi, '\\x3c$1');
}
