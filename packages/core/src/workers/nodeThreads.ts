import type { Endpoint } from 'comlink';

/** The members of Node's `worker_threads` that are used here; described by hand, so that browsers need no Node types. */
export interface NodePort {
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
  on(event: string, listener: (data: never) => void): void;
  off(event: string, listener: (data: never) => void): void;
  unref?(): void;
}

export interface NodeThreads {
  readonly parentPort: NodePort | null;
  readonly Worker: new (
    source: string | URL,
    options?: { readonly eval?: boolean; readonly name?: string },
  ) => NodePort & { terminate(): Promise<number> };
}

interface NodeProcess {
  readonly versions?: { readonly node?: string };
  getBuiltinModule?(id: string): unknown;
}

/** A module of Node's own where there is Node, undefined in browsers. No import: bundlers never see it. */
function nodeModule<T>(id: string): T | undefined {
  const host = (globalThis as { process?: NodeProcess }).process;
  return host?.versions?.node ? (host.getBuiltinModule?.(id) as T | undefined) : undefined;
}

/** Node's threads; undefined in browsers. */
export function nodeThreads(): NodeThreads | undefined {
  return nodeModule<NodeThreads>('node:worker_threads');
}

/** Number of cores that may be used; 1 where the platform does not tell. */
export function coreCount(): number {
  const os = nodeModule<{ availableParallelism(): number }>('node:os');
  const browser = (globalThis as { navigator?: { hardwareConcurrency?: number } }).navigator;
  return os?.availableParallelism() ?? browser?.hardwareConcurrency ?? 1;
}

/** A Node port as the endpoint that comlink speaks to. */
export function nodeEndpoint(port: NodePort): Endpoint {
  const listeners = new WeakMap<object, (data: never) => void>();
  return {
    postMessage: (message: unknown, transfer?: readonly unknown[]) => port.postMessage(message, transfer),
    addEventListener: (_type: string, handler: EventListenerOrEventListenerObject) => {
      const listener = (data: unknown) => {
        const event = { data } as MessageEvent;
        if ('handleEvent' in handler) handler.handleEvent(event);
        else handler(event);
      };
      port.on('message', listener);
      listeners.set(handler, listener);
    },
    removeEventListener: (_type: string, handler: EventListenerOrEventListenerObject) => {
      const listener = listeners.get(handler);
      if (listener) port.off('message', listener);
    },
  };
}
