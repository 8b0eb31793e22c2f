import { GrapevineError } from '@grapevine/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { messagesOf } from '../messages/messagesOf.js';
import type { Terminal } from '../terminal/terminal.js';
import { CommandError } from './commandError.js';
import { reportFailure } from './reportFailure.js';

afterEach(() => vi.unstubAllEnvs());

async function report(error: unknown, signal = new AbortController().signal) {
  const lines: string[] = [];
  const plain = { red: (text: string) => text };
  const terminal = {
    language: 'en',
    messages: messagesOf('en'),
    errorColors: plain,
    signal,
    say: (line: string) => lines.push(line),
  } as unknown as Terminal;
  return { code: await reportFailure(error, terminal), lines };
}

describe('reportFailure', () => {
  test.each([
    ['invalid-input', 3],
    ['not-found', 3],
    ['out-of-memory', 3],
    ['worker-lost', 1],
    ['aborted', 130],
  ] as const)('%s exits with %i', async (code, exitCode) => {
    expect((await report(new GrapevineError(code, [{ code: 'a-number', path: 'x' }]))).code).toBe(exitCode);
  });

  test('tells every problem on a line of its own', async () => {
    const error = new GrapevineError('invalid-input', [
      { code: 'a-number', path: 'a', received: '"x"' },
      { code: 'text', path: 'b' },
    ]);
    const { lines } = await report(error);
    expect(lines).toEqual(['error: a: expected a number, received "x"', 'error: b: expected text']);
  });

  test('tells errors apart by their code, so a copy of the class will do', async () => {
    const copy = { code: 'not-found', problems: [{ code: 'an-existing-file', path: 'x' }], message: '' };
    expect(await report(copy)).toEqual({
      code: 3,
      lines: ['error: x: expected a file that exists and can be read'],
    });
  });

  test('wrong usage exits with 2, a failed command with 1', async () => {
    expect(await report(new CommandError('wrong-usage', 'no'))).toEqual({ code: 2, lines: ['error: no'] });
    expect(await report(new CommandError('failed', 'no'))).toEqual({ code: 1, lines: ['error: no'] });
  });

  test('once interrupted, whatever happens is the interruption', async () => {
    expect(await report(new Error('x'), AbortSignal.abort())).toEqual({
      code: 130,
      lines: ['Interrupted; nothing was written.'],
    });
  });

  test('a full disk and a lack of memory are told in words', async () => {
    const full = Object.assign(new Error('ENOSPC: …'), { code: 'ENOSPC', path: '/x' });
    expect(await report(full)).toEqual({ code: 1, lines: ['error: /x: no space left on the disk'] });
    const { code, lines } = await report(new RangeError('Array buffer allocation failed'));
    expect({ code, line: lines[0] }).toEqual({ code: 3, line: expect.stringMatching(/not enough memory/) });
  });

  test('a defect is one line and how to learn more, with the stack only when debugging', async () => {
    expect(await report(new TypeError('x is not a function'))).toEqual({
      code: 1,
      lines: ['error: unexpected: x is not a function', 'Run with GRAPEVINE_DEBUG=1 for details.'],
    });
    vi.stubEnv('GRAPEVINE_DEBUG', '1');
    expect((await report(new TypeError('x'))).lines[0]).toMatch(/^TypeError: x\n +at /);
  });
});
