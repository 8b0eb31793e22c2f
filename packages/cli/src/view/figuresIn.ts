import { withFigures } from '@grapevine/core';

/** A figure that a script asks for, and where: `beats[2].question.number.figure`, or in a text `beats[0].text.en {B.reach}`. */
export interface FigurePlace {
  readonly figure: string;
  readonly path: string;
}

/** All figures of the beats of a script that has been parsed. */
export function figuresIn(value: unknown, path = 'beats'): FigurePlace[] {
  if (typeof value === 'string') return figuresOf(value, path);
  if (Array.isArray(value)) return value.flatMap((entry, i) => figuresIn(entry, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'changes' ? [] : figuresIn(entry, `${path}.${key}`),
  );
}

function figuresOf(text: string, path: string): FigurePlace[] {
  if (path.endsWith('.figure')) return [{ figure: text, path }];
  const found: FigurePlace[] = [];
  if (/\.(en|fr)$/.test(path))
    withFigures(text, (figure) => {
      found.push({ figure, path: `${path} {${figure}}` });
      return '';
    });
  return found;
}
