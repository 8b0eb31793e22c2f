/** A text from a file, fit for a terminal: control characters are shown as in JSON, not obeyed. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => {
    const short = JSON.stringify(control).slice(1, -1);
    return short.length > 1 ? short : `\\u00${control.charCodeAt(0).toString(16)}`;
  });
}
