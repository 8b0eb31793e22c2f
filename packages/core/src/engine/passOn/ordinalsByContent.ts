/** The how-manieth of its content each entry is, from 0: draws are keyed by it, so that other contents leave them alone. */
export function ordinalsByContent(entries: readonly { readonly content: number }[]): number[] {
  const next = new Map<number, number>();
  return entries.map(({ content }) => {
    const ordinal = next.get(content) ?? 0;
    next.set(content, ordinal + 1);
    return ordinal;
  });
}
