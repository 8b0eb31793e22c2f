import type { Language } from '@grapevine/core';
import picocolors from 'picocolors';
import { type Messages, messagesOf } from '../messages/messagesOf.js';
import { listenForInterruption } from './interruption.js';
import { type Numbers, numbersOf } from './numbers.js';

type Colors = ReturnType<typeof picocolors.createColors>;

/** Where a command speaks, in whose language, and how it learns that it shall stop. */
export interface Terminal {
  readonly language: Language;
  readonly messages: Messages;
  readonly numbers: Numbers;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Colours of standard output, and of standard error; plain where there shall be none. */
  readonly colors: Colors;
  readonly errorColors: Colors;
  /** Width for texts on standard output: its own, 100 at the most. */
  readonly columns: number;
  /** Writes results: a line, or several, to standard output. */
  print(text: string): void;
  /** Writes everything else: a line to standard error. */
  say(text: string): void;
  /** Does work that lets no event in; Ctrl-C ends the process at once meanwhile. */
  blocking<T>(work: () => T | Promise<T>): Promise<T>;
}

const USUAL_COLUMNS = 80;
const MOST_COLUMNS = 100;

/** The terminal of this process. Numbers are prepared when first needed. */
export function openTerminal(language: Language): Terminal {
  let numbers: Numbers | undefined;
  return {
    language,
    messages: messagesOf(language),
    get numbers() {
      numbers ??= numbersOf(language);
      return numbers;
    },
    ...listenForInterruption(),
    colors: colorsFor(process.stdout),
    errorColors: colorsFor(process.stderr),
    columns: Math.min(MOST_COLUMNS, process.stdout.columns || USUAL_COLUMNS),
    print: (text) => {
      process.stdout.write(`${text}\n`);
    },
    say: (text) => {
      process.stderr.write(`${text}\n`);
    },
  };
}

function colorsFor(stream: { readonly isTTY?: boolean }): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  return picocolors.createColors(!NO_COLOR && (forced || (stream.isTTY === true && TERM !== 'dumb')));
}
