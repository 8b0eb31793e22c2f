import { nearestName } from '../../base/nearestName.js';
import { showReceived } from '../../base/problem.js';
import type { ProblemList } from './problemList.js';

/** What a value must be, in the notation of a type, and whether it is. */
interface Rule {
  readonly text: string;
  accepts(value: unknown): boolean;
}

interface Shape {
  readonly required: readonly string[];
  readonly rules: Readonly<Record<string, Rule>>;
}

const id: Rule = {
  text: 'string | integer',
  accepts: (value) => typeof value === 'string' || Number.isSafeInteger(value),
};
const number: Rule = { text: 'number', accepts: (value) => Number.isFinite(value) };
const object: Rule = { text: '{ … }', accepts: isObject };
const list: Rule = { text: '[ … ]', accepts: Array.isArray };

const incidence = entryShape(['edge', 'node'], { direction: choice(['head', 'tail']) });
const node = entryShape(['node']);
const edge = entryShape(['edge']);
const hifDocument: Shape = {
  required: ['incidences'],
  rules: {
    incidences: list,
    nodes: list,
    edges: list,
    metadata: object,
    'network-type': choice(['undirected', 'directed', 'asc']),
  },
};

/** Adds every way in which `content` is not a document of the Hypergraph Interchange Format. O(its size). */
export function findHifProblems(content: unknown, path: string, problems: ProblemList): void {
  checkShape(content, hifDocument, path, '', problems);
  if (!isObject(content)) return;
  for (const [key, shape] of [
    ['incidences', incidence],
    ['nodes', node],
    ['edges', edge],
  ] as const) {
    const entries = content[key];
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry, i) => {
      checkShape(entry, shape, path, `${key}[${i}]`, problems);
    });
  }
}

function checkShape(value: unknown, shape: Shape, path: string, at: string, problems: ProblemList): void {
  const refuse = (key: string, rule: string, received?: unknown, suggestion?: string) => {
    const place = [at, key].filter((part) => part !== '').join('.');
    problems.add({
      code: 'valid-hif',
      path: place === '' ? path : `${path}:${place}`,
      details: { rule },
      ...(received !== undefined && { received: showReceived(received) }),
      ...(suggestion !== undefined && { suggestion }),
    });
  };
  if (!isObject(value)) {
    refuse('', describe(shape), value);
    return;
  }
  for (const key of shape.required) {
    if (!Object.hasOwn(value, key)) refuse(key, `${key}: ${shape.rules[key]!.text}`);
  }
  for (const key of Object.keys(value)) {
    const rule = Object.hasOwn(shape.rules, key) ? shape.rules[key] : undefined;
    if (!rule) refuse(key, describe(shape), value[key], nearestName(key, Object.keys(shape.rules)));
    else if (!rule.accepts(value[key])) refuse(key, `${key}: ${rule.text}`, value[key]);
  }
}

function describe({ rules, required }: Shape): string {
  return `{ ${Object.keys(rules)
    .map((key) => (required.includes(key) ? key : `${key}?`))
    .join(', ')} }`;
}

function entryShape(required: readonly string[], extra: Readonly<Record<string, Rule>> = {}): Shape {
  const ids = Object.fromEntries(required.map((key) => [key, id]));
  return { required, rules: { ...ids, weight: number, ...extra, attrs: object } };
}

function choice(values: readonly string[]): Rule {
  return {
    text: values.map((value) => `"${value}"`).join(' | '),
    accepts: (value) => values.includes(value as string),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
