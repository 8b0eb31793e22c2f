import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { SCORM_SCRIPT } from './scormScript.js';

/** A page within a platform that remembers `values`, with an element whose attributes can be seen. */
function page(values: Record<string, string>, hash = '') {
  const listeners: Record<string, () => void> = {};
  const calls: string[] = [];
  const attributes: Record<string, string> = { autoplay: '' };
  const API = {
    LMSInitialize: () => 'true',
    LMSGetValue: (key: string) => values[key] ?? '',
    LMSSetValue: (key: string, value: string) => {
      values[key] = value;
      return 'true';
    },
    LMSCommit: () => calls.push('commit'),
    LMSFinish: () => calls.push('finish'),
  };
  const platform: Record<string, unknown> = { API };
  platform.parent = platform;
  const listen = (name: string, act: () => void) => {
    listeners[name] = act;
  };
  const element = {
    setAttribute: (name: string, value: string) => {
      attributes[name] = value;
    },
    removeAttribute: (name: string) => {
      delete attributes[name];
    },
    addEventListener: listen,
  };
  const own = { parent: { parent: platform }, document: { querySelector: () => element } };
  runInContext(
    SCORM_SCRIPT,
    createContext({ ...own, window: own, location: { hash }, addEventListener: listen }),
  );
  return { values, calls, attributes, tell: (name: string) => listeners[name]?.() };
}

test('a module that is opened for the first time is incomplete until a run has been played to its end', () => {
  const { values, calls, tell, attributes } = page({}, '#v=1&w=a');
  expect(values['cmi.core.lesson_status']).toBe('incomplete');
  expect(attributes).toEqual({ autoplay: '' });
  tell('grapevine-end');
  expect([values['cmi.core.lesson_status'], calls]).toEqual(['completed', ['commit']]);
  tell('pagehide');
  expect(values).toMatchObject({
    'cmi.suspend_data': 'v=1&w=a',
    'cmi.core.session_time': '00:00:00',
    'cmi.core.exit': 'suspend',
  });
  expect(calls).toEqual(['commit', 'finish']);
});

test('a learner comes back to where he was, and stays where he had come to', () => {
  const { values, attributes, tell } = page({
    'cmi.suspend_data': 'v=1&w=a&at=30',
    'cmi.core.lesson_status': 'passed',
  });
  expect(attributes).toEqual({ view: 'v=1&w=a&at=30' });
  tell('grapevine-end');
  expect(values['cmi.core.lesson_status']).toBe('passed');
});

test('a page without a platform does without', () => {
  const own: Record<string, unknown> = { document: { querySelector: () => ({}) }, opener: null };
  own.parent = own;
  expect(() => runInContext(SCORM_SCRIPT, createContext({ ...own, window: own }))).not.toThrow();
});
