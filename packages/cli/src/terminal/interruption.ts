import { EXIT } from '../command/exitCodes.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PATIENCE_MILLISECONDS = 2000;

/** How a command learns that it shall stop. */
export interface Interruption {
  readonly signal: AbortSignal;
  blocking<T>(work: () => T | Promise<T>): Promise<T>;
}

/** Turns the first Ctrl-C (or a request to terminate) into an abort; the second, or two seconds, end the process. */
export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    setTimeout(() => process.exit(EXIT.interrupted), PATIENCE_MILLISECONDS).unref();
  };
  const listen = () => {
    for (const name of SIGNALS) process.on(name, interrupt);
  };
  listen();
  return {
    signal: controller.signal,
    async blocking(work) {
      for (const name of SIGNALS) process.off(name, interrupt);
      try {
        return await work();
      } finally {
        listen();
      }
    },
  };
}
