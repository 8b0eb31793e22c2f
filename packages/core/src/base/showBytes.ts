import type { Language } from './language.js';

/**
 * Bytes for people: `512 B`, `64 MB`, `1.5 GB`, in French `64 Mo` (powers of 1000). With two digits where one stands
 * before the point, or with as many as `digits` asks for.
 */
export function showBytes(bytes: number, language: Language = 'en', digits = 0): string {
  const letter = language === 'fr' ? 'o' : 'B';
  const units = [letter, `k${letter}`, `M${letter}`, `G${letter}`, `T${letter}`];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const least = value >= 10 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1);
  const shown = digits > 0 ? String(Number(value.toPrecision(digits))) : String(least);
  return language === 'fr' ? `${shown.replace('.', ',')}\u00a0${units[unit]}` : `${shown} ${units[unit]}`;
}

/** As `showBytes`, with so many digits that the two amounts look different where they are. */
export function showBytesBeside(bytes: number, other: number, language: Language): string {
  let digits = 0;
  const same = () => showBytes(bytes, language, digits) === showBytes(other, language, digits);
  while (bytes !== other && same() && digits < 15) digits = Math.max(4, digits + 1);
  return showBytes(bytes, language, digits);
}
