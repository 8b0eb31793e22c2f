import { expect, it } from 'vitest';
import type { Problem } from '../problem.js';
import { formatProblem } from './formatProblem.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const french = (problem: Problem) => plain(formatProblem(problem, 'fr'));

it('tells reasons in French, and leaves those out that it cannot', () => {
  const yaml = (reason: string): Problem => ({ code: 'valid-yaml', path: 'x.yaml:3:1', details: { reason } });
  expect(french(yaml('Map keys must be unique'))).toBe(
    'x.yaml:3:1 : attendu : du YAML valide (une clé est donnée deux fois)',
  );
  expect(french(yaml('Something rare'))).toBe('x.yaml:3:1 : attendu : du YAML valide');
  expect(formatProblem(yaml('Something rare'), 'en')).toBe(
    'x.yaml:3:1: expected valid YAML (Something rare)',
  );
  const json: Problem = { code: 'valid-json', path: 'x', details: { reason: "Unexpected token '}'" } };
  expect(french(json)).toBe("x : attendu : du JSON valide ('}' n’a pas sa place ici)");
});

it('names the columns of a line in French', () => {
  const problem: Problem = { code: 'columns', path: 'x:2', details: { columns: 'u v [weight]' } };
  expect(french(problem)).toBe('x:2 : attendu : u v [poids]');
});
