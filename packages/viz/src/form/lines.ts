import { isFields } from './path.js';

/** A list of names, one a line. */
export function linesOf(names: unknown): string {
  return Array.isArray(names) ? names.map(String).join('\n') : '';
}

/** The names of lines. */
export function namesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}

/** Conditions or shares by name, one a line: `topic.sport > 0.6`, `2: 0.3`. */
export function pairLines(pairs: unknown, between: string): string {
  if (!isFields(pairs)) return '';
  return Object.entries(pairs)
    .map(([name, value]) => `${name}${between}${String(value)}`)
    .join('\n');
}

/** Conditions by name; a line without a condition keeps an empty one, for the engine to refuse. */
export function conditionsOf(text: string): Record<string, string> | undefined {
  const entries = namesOf(text).map((line) => {
    const [, name, condition] = /^(.*?)\s*([<>=].*)?$/.exec(line)!;
    return [name!, condition ?? ''] as const;
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Shares by value; what is no number stays as it is written, for the engine to refuse. */
export function sharesOf(text: string, read: (text: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(
    namesOf(text).map((line) => {
      const at = line.search(/[:\t]/);
      const key = (at < 0 ? line : line.slice(0, at)).trim();
      return [key, at < 0 ? '' : (read(line.slice(at + 1)) ?? '')];
    }),
  );
}
