import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command. */
export const COMMAND = fileURLToPath(new URL('../dist/grapevine.js', import.meta.url));

/** What a command did. */
export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Told of the process as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the built command, in English and without colours unless the environment says otherwise. */
export function grapevine(args: readonly string[], options: CommandOptions = {}): Promise<Finished> {
  const { cwd = process.cwd(), input = '', env = {}, onStart } = options;
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { PATH, LANG: 'C', ...env } });
  onStart?.(child);
  child.stdin.on('error', () => {}); // it may end without reading
  child.stdin.end(input);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
