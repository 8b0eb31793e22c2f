import { CASCADE_MODULE } from './cascadeModule.js';

/** What the compiled cascade offers; see packages/kernel-wasm/assembly/index.ts. */
export interface CascadeExports {
  readonly prepare: () => void;
  readonly play: (from: number, count: number, mostSteps: number) => number;
}

let compiled: WebAssembly.Module | false | undefined;

/**
 * The compiled cascade at work in a memory of at least `bytes` zeros. Undefined where it may not be had: a page's policy
 * forbids it, the platform lacks vectors of 128 bits, or there is no such memory. Compiles once a thread, in about 1 ms.
 */
export function loadCascade(
  bytes: number,
  beyond: (x: number, y: number) => number,
): { readonly exports: CascadeExports; readonly buffer: ArrayBuffer } | undefined {
  const pages = Math.ceil(bytes / PAGE_BYTES);
  if (compiled === false || pages > MOST_PAGES) return undefined;
  try {
    compiled ??= new WebAssembly.Module(bytesOf(CASCADE_MODULE));
  } catch {
    compiled = false;
    return undefined;
  }
  try {
    const memory = new WebAssembly.Memory({ initial: pages });
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory }, grapevine: { beyond } });
    return { exports: exports as unknown as CascadeExports, buffer: memory.buffer };
  } catch {
    return undefined;
  }
}

const PAGE_BYTES = 65_536;
/** Addresses have 32 bits, and the last page is not used. */
const MOST_PAGES = 65_535;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
