import { wrapText } from './wrapText.js';

const INDENT = '  ';
const GAP = 3;
const MOST_TERM = 28;

/** Terms with what they mean, one below the other: meanings in a column of their own, wrapped to `width`. */
export function renderTerms(
  terms: readonly (readonly [term: string, meaning: string])[],
  width: number,
  emphasize: (term: string) => string,
): string {
  const longest = Math.max(0, ...terms.map(([term]) => term.length).filter((length) => length <= MOST_TERM));
  const column = INDENT.length + longest + GAP;
  const margin = ' '.repeat(column);
  return terms
    .flatMap(([term, meaning]) => {
      const lines = wrapText(meaning, width - column).split('\n');
      const first = `${INDENT}${emphasize(term)}`;
      if (term.length > longest) return [first, ...lines.map((line) => margin + line)];
      const [start, ...others] = lines;
      return [
        `${first}${' '.repeat(longest - term.length + GAP)}${start}`,
        ...others.map((line) => margin + line),
      ];
    })
    .join('\n');
}
