/** What a preset's name follows where a scenario is named. */
export const PRESET = 'preset:';

/** Whether the source of a scenario is a preset: `preset:NAME`. */
export function isPreset(source: string): boolean {
  return source.startsWith(PRESET);
}
