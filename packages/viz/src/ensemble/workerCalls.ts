/**
 * Calls of a worker's functions by name: what the player needs of comlink, in whose place its script has this. Both ends are
 * that one script, so that nothing else has to be understood. Functions that the worker offers answer with plain data.
 */
interface CallPort {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

type Call = (...given: unknown[]) => unknown;

/** Forgets all calls that have not been answered. */
export const releaseProxy: unique symbol = Symbol('release');

const carried = new WeakMap<object, Transferable[]>();

/** An answer whose memory goes over to who asked. */
export function transfer<T extends object>(answer: T, memory: Transferable[]): T {
  carried.set(answer, memory);
  return answer;
}

/** Answers calls: in a worker those of its page. */
export function expose(api: Readonly<Record<string, Call>>, port: CallPort = globalThis as never): void {
  port.addEventListener('message', async ({ data: { id, name, given } }) => {
    try {
      const value = await api[name]!(...given);
      port.postMessage({ id, value }, carried.get(value as object) ?? []);
    } catch (error) {
      port.postMessage({ id, error: String(error) }, []);
    }
  });
}

/** The functions of a worker: each returns a promise, which never settles where the worker dies. */
export function wrap(port: CallPort): Readonly<Record<string | symbol, Call>> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let calls = 0;
  port.addEventListener('message', ({ data: { id, value, error } }) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(error));
    else call?.resolve(value);
  });
  return new Proxy({} as Readonly<Record<string | symbol, Call>>, {
    get: (_, name) =>
      name === releaseProxy
        ? () => waiting.clear()
        : (...given: unknown[]) =>
            new Promise((resolve, reject) => {
              waiting.set(++calls, { resolve, reject });
              port.postMessage({ id: calls, name, given }, []);
            }),
  });
}
