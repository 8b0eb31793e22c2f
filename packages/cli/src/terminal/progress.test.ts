import { expect, test } from 'vitest';
import { messagesOf } from '../messages/messagesOf.js';
import { numbersOf } from './numbers.js';
import type { ProgressReport } from './progress.js';

const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const told = (language: 'en' | 'fr', report: ProgressReport) =>
  spaces(messagesOf(language).progress.line(report, numbersOf(language)));

test('progress tells how much is done, of how much, and how long it will take', () => {
  const report: ProgressReport = { kind: 'simulate', done: 250, total: 1000, elapsedSeconds: 30 };
  expect(told('en', report)).toBe('250 of 1,000 runs, 1 min 30 s left');
  expect(told('fr', report)).toBe('250 sur 1 000 simulations, encore 1 min 30 s');
});

test('without a total, only what is done', () => {
  const report: ProgressReport = { kind: 'read', done: 2_500_000, total: undefined, elapsedSeconds: 3 };
  expect(told('en', report)).toBe('2.5 MB read');
  expect(told('fr', report)).toBe('2,5 Mo lus');
});

test('nothing is foretold before the first runs are done, and nothing at the end', () => {
  const report: ProgressReport = { kind: 'simulate', done: 0, total: 10, elapsedSeconds: 1 };
  expect(told('en', report)).toBe('0 of 10 runs');
  expect(told('en', { ...report, done: 10 })).toBe('10 of 10 runs');
  expect(told('en', { ...report, done: 1, total: 1 })).toBe('1 of 1 run');
});
