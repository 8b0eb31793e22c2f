import { PRESETS, parseScenario, presetOfName } from '@grapevine/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { Draft } from './draft.js';
import { withoutShortForms } from './normal.js';

const preset = presetOfName('product-launch-crisis').scenario;
const coolness = ['contents', 0, 'coolness'];
let draft: Draft;
beforeEach(() => {
  draft = new Draft(preset);
});

test('a draft of a preset differs from it in nothing', () => {
  for (const { scenario } of PRESETS) expect(new Draft(scenario).changes).toEqual({});
});

test('short forms that are written out mean the same', () => {
  for (const { scenario } of PRESETS)
    expect(parseScenario(withoutShortForms(scenario))).toEqual(parseScenario(scenario));
  const short = {
    ...preset,
    platforms: { facebook: { fit: 0.5 } },
    crisis: { ...(preset.crisis as object), prepared: false },
  };
  expect(parseScenario(withoutShortForms(short))).toEqual(parseScenario(short));
});

test('a value is told from that of the preset, and goes back to it', () => {
  draft.set(coolness, 0.8);
  expect([draft.isChanged(coolness), draft.original(coolness)]).toEqual([true, 0.6]);
  expect(draft.changes).toEqual({ 'contents[0].coolness': 0.8 });
  draft.reset(coolness);
  expect([draft.isChanged(coolness), draft.changes]).toEqual([false, {}]);
});

test('what is usual and was not said is not said', () => {
  const path = ['model', 'temperature'];
  draft.set(path, 0.2, 0.1);
  draft.set(path, 0.1, 0.1);
  expect([draft.at(path), draft.isChanged(path, 0.1), draft.changes]).toEqual([undefined, false, {}]);
});

test('a value that the preset says and that is taken away comes back', () => {
  draft.set(['horizon'], undefined, '7d');
  expect(draft.isChanged(['horizon'], '7d')).toBe(true);
  draft.reset(['horizon']);
  expect(draft.changes).toEqual({});
});

describe('entries of lists', () => {
  const contents = ['contents'];

  test('keep their origin when one before them goes', () => {
    draft.set(['contents', 1, 'coolness'], 0.9);
    draft.remove(contents, 0);
    expect(draft.original(['contents', 0, 'id'])).toBe('review');
    expect(draft.isChanged(['contents', 0, 'coolness'])).toBe(true);
    expect(draft.isChanged(['contents', 0, 'usefulness'])).toBe(false);
    draft.reset(['contents', 0, 'coolness']);
    expect(draft.at(['contents', 0, 'coolness'])).toBe(0.4);
    expect(draft.isListChanged(contents)).toBe(true);
  });

  test('that are new have nothing to go back to', () => {
    draft.add(contents, { id: 'new' }, 1);
    expect([draft.isNew(['contents', 1]), draft.isNew(['contents', 2])]).toEqual([true, false]);
    expect(draft.isChanged(['contents', 1, 'coolness'], 0.3)).toBe(false);
    draft.reset(['contents', 1, 'coolness']);
    expect(draft.at(['contents', 1])).toEqual({ id: 'new' });
    expect(draft.original(['contents', 2, 'id'])).toBe('review');
  });

  test('come back as a whole', () => {
    draft.add(contents, { id: 'new' }, 0);
    draft.remove(contents, 2);
    draft.reset(contents);
    expect([draft.changes, draft.isListChanged(contents)]).toEqual([{}, false]);
    draft.set(coolness, 0.8);
    expect(draft.changes).toEqual({ 'contents[0].coolness': 0.8 });
  });
});

test('changes from elsewhere are brought back, also those that take away', () => {
  draft.changes = { 'crisis.response[0].delay': '2h', counterfactuals: null, crisis: null };
  expect(draft.at(['crisis'])).toBeUndefined();
  draft.changes = { 'crisis.response[0].delay': '2h' };
  expect(draft.changes).toEqual({ 'crisis.response[0].delay': '2h' });
  expect(draft.isChanged(['crisis', 'response', 0, 'delay'])).toBe(true);
});
