import { invalidInput, throwIfAny } from '../base/grapevineError.js';
import type { Problem } from '../base/problem.js';
import type { Population } from './population.js';
import { readPopulationBuffer } from './populationBuffer.js';
import { findBrokenInvariants } from './populationInvariants.js';

/** How a Grapevine file is opened. */
export interface OpenPopulationOptions {
  /** File name that problems show. Default: `population`. */
  readonly path?: string | undefined;
  /** Check every invariant, in linear time; leave it out only for files that this program just wrote. Default: true. */
  readonly check?: boolean | undefined;
}

/**
 * Opens the bytes of a Grapevine population file. They are copied into shared memory where there is any, unless they
 * already fill a shared buffer. Allocates little beyond the file's own size, whatever the file says.
 *
 * @throws GrapevineError `invalid-input` when the bytes are no population, or break an invariant of one.
 */
export function openPopulation(bytes: Uint8Array, options: OpenPopulationOptions = {}): Population {
  return openBuffer(shareableBuffer(bytes), bytes.length, options);
}

/** As `openPopulation`, of the first `length` bytes of a buffer, which is kept. */
export function openBuffer(
  buffer: ArrayBufferLike,
  length: number,
  { path = 'population', check = true }: OpenPopulationOptions,
): Population {
  const population = viewBuffer(buffer, length, path);
  if (!check) return population;
  const problems: Problem[] = findBrokenInvariants(population).map((problem) => ({
    ...problem,
    path: `${path}:${problem.path}`,
  }));
  throwIfAny(problems);
  return population;
}

/** As `readPopulationBuffer`; a header that is JSON but makes no sense is the file's fault as well. */
function viewBuffer(buffer: ArrayBufferLike, length: number, path: string): Population {
  try {
    return readPopulationBuffer(buffer, path, length);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'invalid-input') throw error;
    throw invalidInput({ code: 'a-population-file', path, details: { reason: 'its header cannot be read' } });
  }
}

function shareableBuffer(bytes: Uint8Array): ArrayBufferLike {
  const { buffer, byteLength } = bytes;
  const hasShared = typeof SharedArrayBuffer !== 'undefined';
  if (hasShared && buffer instanceof SharedArrayBuffer && buffer.byteLength === byteLength) return buffer;
  const copy = hasShared ? new SharedArrayBuffer(byteLength) : new ArrayBuffer(byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
