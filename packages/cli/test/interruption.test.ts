import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMAND, grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';

const folder = scratchFolder();

describe('interruption', () => {
  test('Ctrl-C in the middle of the runs exits with 130 and leaves nothing', async () => {
    let interrupted = 0;
    const args = ['run', 'preset:launch', '--runs', '100000000', '--out', 'out', '--progress', 'json'];
    const { code, stdout, stderr } = await grapevine(args, {
      cwd: folder.path,
      onStart: (child) => {
        child.stderr?.on('data', (text: string) => {
          if (interrupted > 0 || !text.includes('simulate')) return;
          interrupted = performance.now();
          child.kill('SIGINT');
        });
      },
    });
    expect(performance.now() - interrupted).toBeLessThan(2000);
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toMatch(/Interrupted; nothing was written\.\n$/);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('Ctrl-C while standard input is awaited', async () => {
    const child = spawn(process.execPath, [COMMAND, 'run', '-'], { cwd: folder.path });
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    setTimeout(() => child.kill('SIGINT'), 500);
    expect(await closed).toBe(130);
  });

  test('a reader that leaves early (| head) is no error', async () => {
    const child = spawn('sh', [
      '-c',
      `"$0" "$1" schema | head -c 1; "$0" "$1" generate everyday-life --members 50000 --out - --to memberships | head -n 1`,
      process.execPath,
      COMMAND,
    ]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => {
      stdout += String(data);
    });
    child.stderr.on('data', (data) => {
      stderr += String(data);
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\{\d+ \S+\n$/);
  });
});
