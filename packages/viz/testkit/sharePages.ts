import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { bundlePlayer, bundlePlayerPart } from '../build.mjs';
import type { CompareElement } from '../src/compare/defineCompare.js';
import type { CompareData } from '../src/page/compareData.js';
import { comparePage } from '../src/page/comparePage.js';
import { crisisExperiment } from './crisisExperiment.js';
import { passOnExperiment } from './passOnExperiment.js';
import { compareData, somePopulation } from './smallExperiment.js';

/** The two scripts of a page that shares. */
export interface PageScripts {
  readonly player: string;
  readonly share: string;
}

/** Bundles both from their sources. */
export async function bundleScripts(): Promise<PageScripts> {
  return { player: await bundlePlayer(), share: await bundlePlayerPart('share') };
}

const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');

/** A comparison's page with both scripts, without autoplay. */
export function sharePage(
  { player, share }: PageScripts,
  data: CompareData,
  lang: 'en' | 'fr' = 'en',
): string {
  const html = comparePage({
    playerScript: player,
    playerScriptHash: hashOf(player),
    scripts: [{ script: share, hash: hashOf(share) }],
    ...{ data, lang },
  });
  return html.replace(' autoplay', '');
}

/** A launch, and the same launch with a crisis, among 200 members. */
export function launchAndCrisis(): CompareData {
  const population = somePopulation();
  const crisis = crisisExperiment(population);
  const launch = passOnExperiment(population, {
    horizon: '3d',
    contents: crisis.passOn.contents.slice(0, 1),
    broadcast: [],
    timeline: [{ at: '0h', post: 'launch', by: { kind: 'random', count: 2 } }],
  });
  return compareData([
    ['Launch', launch],
    ['Crisis', crisis],
  ]);
}

/** What a server of one origin answers, by path: pages unless `type` says otherwise, with a security policy if they have one. */
export type Site = Readonly<
  Record<string, { readonly body: string; readonly type?: string; readonly policy?: string }>
>;

/** A server on this computer, at a port of its own: an origin. */
export async function serveSite(site: Site): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer(({ url = '' }, response) => {
    if (url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const found = site[url.replace(/[?#].*/, '')];
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    if (found.policy) response.setHeader('Content-Security-Policy', found.policy);
    response
      .writeHead(200, { 'Content-Type': `${found.type ?? 'text/html'}; charset=utf-8` })
      .end(found.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, server };
}

/** What the viewer of the comparison on a page has set. */
export const stateOf = (page: Page) =>
  page.evaluate(() => document.querySelector<CompareElement>('grapevine-compare')!.state!);
