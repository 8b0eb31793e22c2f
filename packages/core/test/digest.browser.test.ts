import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, NO_BROWSER } from '../../viz/testkit/findBrowser.js';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import { PRESETS } from '../src/scenario/presets.js';
import { browserExperiment, browserOptions } from '../testkit/browserExperiment.js';
import { presetDigest } from '../testkit/presetDigest.js';
import { stoppedRun, wholeDigest } from '../testkit/restDigest.js';

const found = await findBrowser();

interface Told {
  readonly kind: string;
  readonly shared: boolean;
  readonly digest: string;
}

declare const digestIn: (workers: number) => Promise<Told>;
declare const restDigest: (stopped: string) => Promise<string>;
declare const presetDigestIn: (name: string, workers: number) => Promise<string>;

/** A page with the engine in it, served on loopback: plain, isolated (shared memory), and without leave for workers. */
const HEADERS: Record<string, Record<string, string>> = {
  '/plain': {},
  '/isolated': {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
  '/strict': {
    'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; worker-src 'none'",
  },
};

describe.skipIf(!found)(
  `in Chromium an ensemble has the digest that it has in Node (else ${NO_BROWSER})`,
  () => {
    let server: Server;
    let browser: Browser;
    let expected: string;

    beforeAll(async () => {
      const script = await bundle();
      server = createServer((request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', ...HEADERS[request.url ?? ''] });
        response.end(`<!doctype html><meta charset="utf-8"><title>Digest</title><script>${script}</script>`);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      browser = await chromium.launch({ executablePath: found!.executablePath, args: found!.args });
      expected = (await runEnsemble(browserExperiment(overlappingGroups), browserOptions)).digest;
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    async function open(path: string): Promise<Page> {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
      return page;
    }

    for (const workers of [1, 2, 4]) {
      it(`on ${workers} Web Workers, each with a copy of the population`, async () => {
        const page = await open('/plain');
        expect(await page.evaluate((count) => digestIn(count), workers)).toEqual({
          kind: 'workers',
          shared: false,
          digest: expected,
        });
        await page.close();
      });
    }

    for (const { name } of PRESETS) {
      it(`for the preset ${name}, on 2 Web Workers`, async () => {
        const page = await open('/plain');
        const told = await page.evaluate((preset) => presetDigestIn(preset, 2), name);
        expect(told).toBe(await presetDigest(name));
        await page.close();
      });
    }

    it('for a run that was stopped in Node and goes on there', async () => {
      const page = await open('/plain');
      expect(await page.evaluate((stopped) => restDigest(stopped), await stoppedRun())).toBe(
        await wholeDigest(),
      );
      await page.close();
    });

    it('on Web Workers that share the population, where the page is isolated', async () => {
      const page = await open('/isolated');
      expect(await page.evaluate(() => digestIn(2))).toEqual({
        kind: 'workers',
        shared: true,
        digest: expected,
      });
      await page.close();
    });

    it('on the page’s own thread, where its policy forbids workers', async () => {
      const page = await open('/strict');
      expect(await page.evaluate(() => digestIn(2))).toEqual({
        kind: 'this-thread',
        shared: false,
        digest: expected,
      });
      await page.close();
    });
  },
);

async function bundle(): Promise<string> {
  const input = fileURLToPath(new URL('../testkit/browserDigest.ts', import.meta.url));
  const built = await rolldown({ input, platform: 'browser' });
  const { output } = await built.generate({ format: 'iife', minify: true, codeSplitting: false });
  return output[0].code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
