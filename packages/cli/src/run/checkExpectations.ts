import { GrapevineError, meets, parseCondition, type ScenarioResult } from '@grapevine/core';
import { valueAtPath } from './valueAtPath.js';

/** What a scenario expects of its result: conditions by path. */
export type Expectations = Readonly<Record<string, string>>;

/** One expectation and what came of it. */
export interface Check {
  /** Where the figure is in the result, for example `contents.content.reach.mean`. */
  readonly path: string;
  /** `<`, `<=`, `>`, `>=`, `=`. */
  readonly comparison: string;
  readonly bound: number;
  readonly value: number;
  readonly met: boolean;
}

/** Compares a result with what is expected of it. */
export function checkExpectations(expect: Expectations, result: ScenarioResult): Check[] {
  return Object.entries(expect).map(([path, condition]) => {
    const parsed = parseCondition(condition);
    const value = valueAtPath(result, path) as number;
    return { path, ...parsed, value, met: meets(value, parsed) };
  });
}

/**
 * Throws `invalid-input` for every path that leads to no number of this result, so that a slip is told after the first
 * run and not after the last. `path` is where the expectations stand.
 */
export function requireKnownFigures(expect: Expectations, result: ScenarioResult, path: string): void {
  const ledger = 'ledger' in result ? Object.keys(result.ledger) : [];
  const figures = [
    ...Object.entries(result.contents).flatMap(([id, content]) =>
      Object.entries<object>({ ...content, ...inside(content, 'states'), ...inside(content, 'figures') })
        .filter(([, figure]) => 'mean' in figure)
        .map(([name]) => `contents.${id}.${name}.mean`),
    ),
    ...ledger.map((figure) => `ledger.${figure}.total.mean`),
  ];
  const problems = Object.keys(expect)
    .filter((figure) => typeof valueAtPath(result, figure) !== 'number')
    .map((figure) => ({
      code: 'one-of' as const,
      path,
      received: JSON.stringify(figure),
      details: { values: `${figures.join(', ')}…` },
    }));
  if (problems.length > 0) throw new GrapevineError('invalid-input', problems);
}

/** The figures of a classical model's own, by their paths in its content. */
function inside(content: object, kind: 'states' | 'figures'): Readonly<Record<string, object>> {
  const figures = (content as Partial<Record<string, Readonly<Record<string, object>>>>)[kind] ?? {};
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [`${kind}.${name}`, figure]));
}
