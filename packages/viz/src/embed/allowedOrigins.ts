/**
 * Origins out of the attribute `allow-origins`, which names them with spaces or commas between: `https://learn.example`.
 * What is none is left out, and so is `null`, the origin of everything that has none.
 */
export function allowedOrigins(attribute: string | null): readonly string[] {
  const origins = (attribute ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(originOf);
  return [...new Set(origins.filter((origin) => origin !== undefined))];
}

function originOf(address: string): string | undefined {
  try {
    const { origin } = new URL(address);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}
