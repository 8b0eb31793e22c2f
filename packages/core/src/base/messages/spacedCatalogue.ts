/** A catalogue whose texts are spaced so. */
export function spacedCatalogue<C extends Readonly<Record<string, string>>>(catalogue: C): C {
  return Object.fromEntries(
    Object.entries(catalogue).map(([code, text]) => [code, frenchSpacing(text)]),
  ) as C;
}

/** A French text with no-break spaces before `;`, `:`, `!`, `?` and `»` and after `«`, as its typography asks. */
function frenchSpacing(text: string): string {
  return text.replace(/ (?=[;:!?»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
