import { isFields } from './path.js';

/** What a law is: a number, a word, or a distribution by its key. */
export type LawKind =
  | 'number'
  | 'poisson'
  | 'powerLaw'
  | 'logNormal'
  | 'uniform'
  | 'normal'
  | 'frequencies'
  | 'word';

const TRAIT_LAWS = ['number', 'uniform', 'normal', 'logNormal', 'frequencies'] as const;

/** The distributions of whole numbers, and of any numbers. */
export const LAW_KINDS: Readonly<
  Record<'law' | 'trait-law' | 'member-value' | 'group-value', readonly LawKind[]>
> = {
  law: ['number', 'poisson', 'logNormal', 'powerLaw', 'frequencies'],
  'trait-law': TRAIT_LAWS,
  'member-value': TRAIT_LAWS,
  'group-value': TRAIT_LAWS,
};

/** The figures of each distribution, in the order in which they are asked for. */
export const LAW_FIGURES: Readonly<Partial<Record<LawKind, readonly string[]>>> = {
  powerLaw: ['exponent', 'min', 'max'],
  logNormal: ['median', 'sigma'],
  uniform: ['min', 'max'],
  normal: ['mean', 'deviation'],
};

/** The kind of a law of any shape; what is none counts as a number. */
export function lawKind(law: unknown, words: readonly string[] = []): LawKind {
  if (typeof law === 'string' && words.includes(law)) return 'word';
  const key = isFields(law) ? Object.keys(law)[0] : undefined;
  return LAW_KINDS.law.concat(LAW_KINDS['trait-law']).find((kind) => kind === key) ?? 'number';
}

/** A law of another kind that is about as large as the one before. */
export function lawOfKind(
  kind: LawKind,
  before: unknown,
  range: readonly [number, number],
  word = '',
): unknown {
  const middle = tidy(Math.min(range[1], Math.max(range[0], middleOf(before))));
  switch (kind) {
    case 'word':
      return word;
    case 'number':
      return middle;
    case 'poisson':
      return { poisson: middle };
    case 'powerLaw':
      return { powerLaw: { exponent: 2, min: 1, max: Math.max(2, Math.round(10 * middle)) } };
    case 'logNormal':
      return { logNormal: { median: Math.max(middle, 0.01), sigma: 0.5 } };
    case 'uniform': {
      const half = Math.max(Math.abs(middle) / 2, 0.1);
      return {
        uniform: {
          min: tidy(Math.max(range[0], middle - half)),
          max: tidy(Math.min(range[1], middle + half)),
        },
      };
    }
    case 'normal':
      return { normal: { mean: middle, deviation: tidy(Math.max(Math.abs(middle) / 4, 0.1)) } };
    case 'frequencies':
      return { frequencies: { [Math.round(middle)]: 1 } };
  }
}

function middleOf(law: unknown): number {
  if (typeof law === 'number') return law;
  const [key, figures] = isFields(law) ? (Object.entries(law)[0] ?? []) : [];
  if (typeof figures === 'number') return figures;
  if (!isFields(figures)) return 1;
  const figure = (name: string) => (typeof figures[name] === 'number' ? figures[name] : undefined);
  if (key === 'uniform') return ((figure('min') ?? 0) + (figure('max') ?? 0)) / 2;
  return figure('median') ?? figure('mean') ?? figure('min') ?? 1;
}

function tidy(value: number): number {
  return Number(value.toPrecision(3));
}
