import type { MakeWorker } from '@grapevine/core';

/**
 * Ways to start a classic script again as a Web Worker, the likeliest first: from where it was loaded, if that is on the
 * page's own server, as strict policies ask for; and from its text, which pages from disk and in sandboxed frames allow.
 */
export function ownWorkers(script: string, loadedFrom: string): MakeWorker[] {
  const fromText = () => {
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = new Worker(url, { name: 'grapevine' });
    URL.revokeObjectURL(url);
    return worker;
  };
  if (!loadedFrom.startsWith(`${location.origin}/`) || !location.protocol.startsWith('http'))
    return [fromText];
  return [() => new Worker(loadedFrom, { name: 'grapevine' }), fromText];
}
