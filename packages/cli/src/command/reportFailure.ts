import type { Problem } from '@grapevine/core';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';
import { EXIT } from './exitCodes.js';

const EXIT_OF_CODE: Readonly<Record<string, number>> = {
  'wrong-usage': EXIT.wrongUsage,
  failed: EXIT.failed,
  'invalid-input': EXIT.invalidInput,
  'not-found': EXIT.invalidInput,
  'out-of-memory': EXIT.invalidInput,
  'worker-lost': EXIT.failed,
  aborted: EXIT.interrupted,
};

interface Failure {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly path?: unknown;
  readonly problems?: readonly Problem[];
  readonly stack?: unknown;
  readonly exitCode?: number;
}

/** Tells on standard error why a command did not do its work, and returns the exit code. Stacks only when debugging. */
export async function reportFailure(error: unknown, terminal: Terminal): Promise<number> {
  const { messages, say, errorColors, signal } = terminal;
  const failure = (typeof error === 'object' && error !== null ? error : { message: error }) as Failure;
  const code = String(failure.code ?? '');
  if (code.startsWith('commander.')) return failure.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (signal.aborted || code === 'aborted') {
    say(messages.interrupted);
    return EXIT.interrupted;
  }
  const tell = (text: string) => say(`${errorColors.red(messages.error)} ${visible(text)}`);
  if (process.env.GRAPEVINE_DEBUG) say(String(failure.stack ?? failure.message));
  const known = EXIT_OF_CODE[code];
  if (known !== undefined) {
    for (const line of await linesOf(failure, terminal)) tell(line);
    return known;
  }
  if (isAllocationFailure(failure)) {
    tell(messages.errors.noMemory);
    return EXIT.invalidInput;
  }
  if (/^E[A-Z]+$/.test(code)) {
    tell(messages.errors.file(String(failure.path ?? ''), code));
    return EXIT.failed;
  }
  tell(messages.errors.unexpected(String(failure.message)));
  if (!process.env.GRAPEVINE_DEBUG) say(messages.errors.debug);
  return EXIT.failed;
}

async function linesOf({ problems, message }: Failure, { language }: Terminal): Promise<string[]> {
  if (!problems || problems.length === 0) return [String(message)];
  const { formatProblem } = await import('@grapevine/core');
  return problems.map((problem) => formatProblem(problem, language));
}

function isAllocationFailure({ message }: Failure): boolean {
  return /allocation failed|Invalid (typed )?array (buffer )?length/i.test(String(message));
}
