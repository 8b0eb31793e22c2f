import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as it is sent. */
export interface ServedPage {
  readonly html: string;
  /** 200, or 500 for a page that says what is wrong. */
  readonly status: 200 | 500;
  /** Content-Security-Policy. */
  readonly policy: string;
}

/** A page that this computer alone can open. */
export interface PageServer {
  readonly address: string;
  close(): Promise<void>;
}

const HERE = '127.0.0.1';

/**
 * Serves one page, made anew for every request, at the root of a port of this computer; any other path is not found, and
 * no file is ever read. Requests that name another host are refused, so that no page from elsewhere can ask through a name
 * that it has pointed here.
 *
 * @throws the system's error (`EADDRINUSE`, `EACCES`) where the port cannot be had.
 */
export async function servePage(port: number, makePage: () => Promise<ServedPage>): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(request, response, makePage).catch(() => response.destroy());
  });
  await listen(server, port);
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://${HERE}:${own}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HERE, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(
  { method = '', headers, url = '', socket }: IncomingMessage,
  response: ServerResponse,
  makePage: () => Promise<ServedPage>,
): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  const { localPort } = socket;
  if (headers.host !== `${HERE}:${localPort}` && headers.host !== `localhost:${localPort}`)
    refuse(response, 403);
  else if (method !== 'GET' && method !== 'HEAD') refuse(response.setHeader('Allow', 'GET, HEAD'), 405);
  else if (url.replace(/\?.*$/s, '') !== '/') refuse(response, 404);
  else {
    const { html, status, policy } = await makePage();
    response.writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(html),
      'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(method === 'HEAD' ? undefined : html);
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
