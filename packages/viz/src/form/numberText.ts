import type { Lang } from '../messages/messages.js';

/** A number as a field shows it. */
export function numberText(value: number, lang: Lang): string {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: 12,
    useGrouping: Math.abs(value) >= 10_000,
  }).format(value);
}

/** What somebody has written: a number if it is one, `undefined` for nothing, otherwise the text, for the engine to refuse. */
export function readNumber(text: string, lang: Lang): number | string | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  if (bare === '') return undefined;
  const grouped = lang === 'en' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare);
  const plain = grouped ? bare.replace(/,/g, '') : bare.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : text.trim();
}
