import { writeWorkerSource } from '../packages/core/build.mjs';

/** Before tests run from sources: the worker that the engine carries as text is made from the same sources. */
export async function setup(): Promise<void> {
  await writeWorkerSource();
}
