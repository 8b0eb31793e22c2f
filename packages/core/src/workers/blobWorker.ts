import { WORKER_SOURCE } from './workerSource.generated.js';

/** A Web Worker from the engine's source as text. */
export function blobWorker(): Worker {
  const url = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'grapevine' });
  URL.revokeObjectURL(url);
  return worker;
}
