import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ViewState } from '../state/viewState.js';
import { StateTeller } from './stateTeller.js';

const state = (at: number): ViewState => ({
  ...{ run: 0, at, isPlaying: false, speed: 1, onlyDifferent: false },
  ...{ contents: ['launch'], changes: [{}], lang: 'en' },
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what changes is told at most four times a second, and the last change always', () => {
  let at = 0;
  const told: number[] = [];
  const teller = new StateTeller(
    () => state(at),
    (now) => told.push(now.at),
  );
  for (let i = 0; i < 100; i++) {
    at = i;
    teller.note();
    vi.advanceTimersByTime(10);
  }
  expect(told.length).toBeLessThanOrEqual(5);
  vi.advanceTimersByTime(300);
  expect(told.at(-1)).toBe(99);
});

test('what has not changed is not told, and nothing after closing', () => {
  const told: ViewState[] = [];
  let at = 0;
  const teller = new StateTeller(
    () => state(at),
    (now) => told.push(now),
  );
  teller.note();
  vi.advanceTimersByTime(1000);
  at = 1;
  teller.note();
  teller.close();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});
