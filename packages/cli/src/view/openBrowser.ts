import { spawn } from 'node:child_process';

/** Opens an address in the user's browser; false where there is no way to. */
export function openBrowser(address: string): Promise<boolean> {
  const [program, words] = opener(address);
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

function opener(address: string): readonly [program: string, words: string[]] {
  if (process.platform === 'darwin') return ['open', [address]];
  // the empty title keeps `start` from taking the address for one
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  return ['xdg-open', [address]];
}
