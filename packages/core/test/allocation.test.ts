import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('the kernel', () => {
  it('allocates nothing in its loops: 20,000 runs of 3,000 exposures leave under 10 bytes a run, and nothing is collected', () => {
    const script = fileURLToPath(new URL('../testkit/heapGrowth.mjs', import.meta.url));
    const printed = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
    const { grown, collections, exposures } = JSON.parse(printed) as Record<string, number>;
    expect(exposures).toBeGreaterThan(1_000_000);
    expect({ collections, small: grown! < 200_000 }, printed).toEqual({ collections: 0, small: true });
  });

  it('of the pass-on model keeps nothing: 100 runs with everything switched on leave no larger arrays, and under 100 kB', () => {
    const script = fileURLToPath(new URL('../testkit/passOnHeapGrowth.mjs', import.meta.url));
    const printed = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
    const { heap, arrays, exposures } = JSON.parse(printed) as Record<string, number>;
    expect(exposures).toBeGreaterThan(4_000_000);
    expect({ grown: arrays! > 0, small: heap! < 100_000 }, printed).toEqual({ grown: false, small: true });
  });
});
