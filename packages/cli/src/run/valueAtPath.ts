/** The value at a path of keys joined by dots, where a key may itself hold dots (`quantiles.0.05`). */
export function valueAtPath(value: unknown, path: string): unknown {
  if (path === '') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, entry] of Object.entries(value)) {
    if (path === key) return entry;
    if (!path.startsWith(`${key}.`)) continue;
    const found = valueAtPath(entry, path.slice(key.length + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}
