import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { COMMAND, grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';
import { smallScenario } from './smallScenario.js';

const folder = scratchFolder();

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(
  address: string,
  options: { method?: string; path?: string; host?: string } = {},
): Promise<Answer> {
  const { method = 'GET', path = '/', host } = options;
  const { port, host: own } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { host: host ?? own } },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => {
          body += text;
        });
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** Serves scenarios while `use` asks, then ends the command as Ctrl-C does. */
async function serving(args: readonly string[], use: (address: string) => Promise<void>) {
  const child = spawn(process.execPath, [COMMAND, 'view', ...args], {
    cwd: folder.path,
    env: { PATH: process.env.PATH ?? '', LANG: 'C' },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    child.on('close', () => reject(new Error(stderr)));
  });
  try {
    await use(address);
  } finally {
    child.kill('SIGINT');
  }
  return { code: await closed, stderr };
}

const write = (name: string, change: object = {}) =>
  writeFileSync(join(folder.path, name), JSON.stringify({ ...smallScenario, ...change }));
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];

/** SHA-256 of the scripts that a page runs, and of those that it may run. */
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) =>
    createHash('sha256').update(script!).digest('base64'),
  );
const hashesOf = (html: string) =>
  [...html.matchAll(/'sha256-([^']+)'/g)].slice(0, scriptsOf(html).length).map(([, hash]) => hash);

describe('view', () => {
  test('serves the page on this computer alone, and reads the scenario anew each time', async () => {
    write('one.json', { name: 'First <b>' });
    const { code, stderr } = await serving(['one.json'], async (address) => {
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      const { status, headers, body } = await ask(address);
      expect([status, titleOf(body)]).toEqual([200, 'First &lt;b&gt;']);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none'; script-src( 'sha256-[^']+')+; worker-src blob:;/);
      // what the header allows is what the page itself allows
      expect(body).toContain(`content="${policy.replace(/; frame-ancestors.*/, '')}"`);
      expect(policy).toMatch(/frame-ancestors 'none'$/);
      write('one.json', { name: 'Second' });
      expect(titleOf((await ask(address)).body)).toBe('Second');
    });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'Open this address in your browser. Reload the page to read the scenarios anew; Ctrl-C ends it.\n',
    );
  });

  test('answers nothing but its page: no files, no other host, no other method', async () => {
    write('one.json');
    await serving(['one.json', '--quiet'], async (address) => {
      for (const path of ['/one.json', '/../one.json', '/%2e%2e/one.json', '//', '/.', '/index.html'])
        expect((await ask(address, { path })).status).toBe(404);
      expect((await ask(address, { path: '/?a=b' })).status).toBe(200);
      expect((await ask(address, { host: 'evil.example' })).status).toBe(403);
      expect((await ask(address, { method: 'POST' })).status).toBe(405);
      expect(await ask(address, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    });
  });

  test('a scenario that breaks meanwhile is told on the page and in the terminal, until it is mended', async () => {
    write('one.json');
    const { stderr } = await serving(['one.json', '--quiet'], async (address) => {
      write('one.json', { runs: '<script>' });
      const broken = await ask(address);
      expect(broken.status).toBe(500);
      expect(broken.body).toContain('one.json: runs');
      expect(broken.body).not.toContain('<script>');
      write('one.json');
      expect((await ask(address)).status).toBe(200);
    });
    expect(stderr).toMatch(/^error: one\.json: runs: /);
  });

  test('a script is read anew too, and is told on the page where it breaks', async () => {
    const text = (words: string) => ({ en: words, fr: words });
    const writeBeats = (words: string) =>
      writeFileSync(
        join(folder.path, 'beats.json'),
        JSON.stringify({
          ...{ format: 'grapevine-script/1', title: text('Beats') },
          beats: [{ title: text('One'), text: text(words) }],
        }),
      );
    write('one.json');
    writeBeats('First {A.reach}');
    await serving(['one.json', 'one.json', '--script', 'beats.json', '--quiet'], async (address) => {
      expect((await ask(address)).body).toContain('First {A.reach}');
      writeBeats('Second {E.reach}');
      const broken = await ask(address);
      expect(broken.status).toBe(500);
      expect(broken.body).toContain('beats.json: beats[0].text.en: expected one of A, B, C, D');
      writeBeats('Third');
      expect((await ask(address)).body).toContain('Third');
    });
  });

  test('--port is kept to; a port that is taken is told', async () => {
    write('one.json');
    await serving(['one.json'], async (address) => {
      const { port } = new URL(address);
      const other = await grapevine(['view', 'one.json', '--port', port], { cwd: folder.path });
      expect(other).toMatchObject({ code: 1, stdout: '' });
      expect(other.stderr).toMatch(new RegExp(`^error: --port: ${port} is taken`));
    });
  });

  test('--export writes one page of two worlds on the same people, without a server', async () => {
    write('a.json', { name: 'A' });
    write('b.json', { name: 'B', seedSet: { kind: 'random', count: 9 } });
    const args = ['view', 'a.json', 'b.json', '--export', 'out/demo.html', '--lang', 'fr'];
    const { code, stdout, stderr } = await grapevine(args, { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('out/demo.html');
    const html = readFileSync(join(folder.path, 'out/demo.html'), 'utf8');
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<grapevine-compare autoplay whole-page lang="fr">');
    expect(scriptsOf(html)).toEqual(hashesOf(html));
    expect(Buffer.byteLength(html)).toBeLessThan(1_500_000);
  });

  test('--scorm writes a package with manifest and page, the same for the same scenario', async () => {
    write('a.json', { name: 'A & <b>' });
    const run = async (file: string) => {
      const { code } = await grapevine(['view', 'a.json', '--scorm', file], { cwd: folder.path });
      expect(code).toBe(0);
      return readFileSync(join(folder.path, file));
    };
    const zip = await run('course.zip');
    expect(await run('again.zip')).toEqual(zip);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html']);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    expect(text('imsmanifest.xml')).toContain('<schemaversion>1.2</schemaversion>');
    expect(text('imsmanifest.xml')).toContain('<title>A &amp; &lt;b&gt;</title>');
    expect(text('imsmanifest.xml')).toMatch(/adlcp:scormtype="sco" href="index\.html"/);
    expect(text('index.html')).toContain('LMSInitialize');
    expect(scriptsOf(text('index.html'))).toEqual(hashesOf(text('index.html')));
  });

  test('--data writes what stands in the page as data', async () => {
    write('a.json', { name: 'A </script>' });
    const args = ['view', 'a.json', 'a.json', '--data', 'data.json', '--export', 'page.html', '--quiet'];
    expect(await grapevine(args, { cwd: folder.path })).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const html = readFileSync(join(folder.path, 'page.html'), 'utf8');
    const inPage = JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(html)![1]!);
    expect(inPage.worlds).toHaveLength(2);
    expect(JSON.parse(readFileSync(join(folder.path, 'data.json'), 'utf8'))).toEqual(inPage);
  });

  test('--allow-origins stands in the page, and takes nothing but origins', async () => {
    write('a.json');
    const run = (...args: readonly string[]) =>
      grapevine(['view', 'a.json', '--quiet', ...args], { cwd: folder.path });
    const origins = 'https://learn.example/course, http://127.0.0.1:8080';
    expect((await run('--export', 'page.html', '--allow-origins', origins)).code).toBe(0);
    expect(readFileSync(join(folder.path, 'page.html'), 'utf8')).toContain(
      ' allow-origins="https://learn.example http://127.0.0.1:8080">',
    );
    expect(await run('--export', 'page.html', '--allow-origins', 'learn.example,null')).toMatchObject({
      code: 2,
      stderr:
        'error: --allow-origins: expected origins such as https://learn.example, with commas between; received learn.example, null\n',
    });
    expect(await run('--allow-origins', 'https://learn.example')).toMatchObject({ code: 2 });
  });

  test('what cannot be shown is told at once', async () => {
    write('a.json');
    write('b.json', {
      population: {
        ...smallScenario.population,
        generate: { ...smallScenario.population.generate, members: 41 },
      },
    });
    const at = { cwd: folder.path };
    const other = await grapevine(['view', 'a.json', 'b.json'], at);
    expect(other).toMatchObject({ code: 1, stdout: '' });
    expect(other.stderr).toContain('b.json: its population is not that of a.json');
    const many = await grapevine(['view', ...Array.from({ length: 5 }, () => 'a.json')], at);
    expect(many).toMatchObject({ code: 2, stdout: '' });
    expect(many.stderr).toContain('at most 4 scenarios');
    expect((await grapevine(['view', 'missing.json'], at)).code).toBe(3);
    expect((await grapevine(['view', 'a.json', '--port', '0'], at)).code).toBe(2);
    expect((await grapevine(['view', 'a.json', '--export', ''], at)).code).toBe(2);
    expect(await grapevine(['view', 'a.json', '--data', '-'], at)).toMatchObject({
      code: 2,
      stderr: 'error: --data: expected the name of a file; it is not written to standard output\n',
    });
  });
});
