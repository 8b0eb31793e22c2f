const POWERS: Readonly<Record<string, number>> = { '': 0, k: 1, m: 2, g: 3, t: 4 };

/** Bytes of `64MB`, `1.5 GB`, `512MiB`, `64Mo` or a plain number; undefined for anything else. */
export function parseBytes(text: string): number | undefined {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*([kmgt]?)(i?)[bo]?\s*$/i.exec(text);
  if (!match) return undefined;
  const [, amount, prefix, binary] = match;
  const bytes = Number(amount!.replace(',', '.')) * (binary ? 1024 : 1000) ** POWERS[prefix!.toLowerCase()]!;
  return bytes >= 1 ? Math.floor(bytes) : undefined;
}
