import { expect, test } from 'vitest';
import type { ViewState } from '../state/viewState.js';
import { ViewHistory } from './viewHistory.js';

const start: ViewState = {
  ...{ run: 0, at: 0, isPlaying: false, speed: 1, onlyDifferent: false, lang: 'en' as const },
  contents: ['launch'],
  changes: [{}],
};

test('each thing that was done is a step back, and a step forward again', () => {
  const history = new ViewHistory(start);
  const [other, light] = [
    { ...start, run: 4 },
    { ...start, run: 4, onlyDifferent: true },
  ];
  history.note(other, 0);
  history.note(light, 5000);
  expect([history.undo(), history.undo(), history.undo()]).toEqual([other, start, undefined]);
  expect([history.canUndo, history.canRedo]).toEqual([false, true]);
  expect([history.redo(), history.redo(), history.redo()]).toEqual([other, light, undefined]);
});

test('doing something else ends what could be redone', () => {
  const history = new ViewHistory(start);
  history.note({ ...start, run: 4 }, 0);
  history.undo();
  history.note({ ...start, speed: 2 }, 5000);
  expect([history.canRedo, history.undo()]).toEqual([false, start]);
});

test('a slider that is drawn is one step', () => {
  const history = new ViewHistory(start);
  for (let i = 1; i <= 20; i++)
    history.note({ ...start, changes: [{ 'crisis.response[0].delay': `${i}h` }] }, 100 * i);
  expect([history.undo(), history.canUndo]).toEqual([start, false]);
});

test('time that passes is no step, a jump is', () => {
  const history = new ViewHistory(start);
  for (let i = 1; i <= 5; i++) history.note({ ...start, at: i, isPlaying: true }, 1000 * i);
  history.note({ ...start, at: 6 }, 9000);
  expect(history.canUndo).toBe(false);
  history.note({ ...start, at: 40 }, 20_000);
  expect(history.undo()).toEqual({ ...start, at: 6 });
});

test('what is gone back to stands still, and coming there is no step of its own', () => {
  const history = new ViewHistory(start);
  history.note({ ...start, run: 1, isPlaying: true }, 0);
  history.note({ ...start, run: 2, isPlaying: true, at: 3 }, 5000);
  const back = history.undo()!;
  expect(back).toEqual({ ...start, run: 1 });
  history.note(back, 5100);
  expect(history.redo()).toMatchObject({ run: 2, isPlaying: false });
});
