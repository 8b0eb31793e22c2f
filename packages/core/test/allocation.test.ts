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

  it.each(['product-launch', 'product-launch-crisis', 'busy'])(
    'of the pass-on model allocates less than a byte an exposure: %s',
    (workload) => {
      const script = fileURLToPath(new URL('../testkit/passOnAllocation.mjs', import.meta.url));
      const youngSpace = ['--min-semi-space-size=64', '--max-semi-space-size=64'];
      const words = ['--expose-gc', '--single-threaded', ...youngSpace, script, workload];
      const printed = execFileSync(process.execPath, words, { encoding: 'utf8' });
      const { bytes, exposures, collections } = JSON.parse(printed) as Record<string, number>;
      expect(exposures).toBeGreaterThan(20_000);
      expect({ collections, small: bytes! < exposures! }, printed).toEqual({ collections: 0, small: true });
    },
  );

  it('of the pass-on model keeps nothing: 100 runs with everything switched on leave no larger arrays, and under 100 kB', () => {
    const script = fileURLToPath(new URL('../testkit/passOnHeapGrowth.mjs', import.meta.url));
    const printed = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
    const { heap, arrays, exposures } = JSON.parse(printed) as Record<string, number>;
    expect(exposures).toBeGreaterThan(4_000_000);
    expect({ grown: arrays! > 0, small: heap! < 100_000 }, printed).toEqual({ grown: false, small: true });
  });
});
