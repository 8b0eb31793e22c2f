import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@grapevine\/core$/, replacement: at('packages/core/src/index.ts') },
      { find: /^@grapevine\/viz$/, replacement: at('packages/viz/src/index.ts') },
    ],
  },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', '{bench,docs,examples}/**/*.test.ts'],
    globalSetup: ['.ci/prepareTests.ts'],
    reporters: [['default', { summary: false }], '.ci/tally.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
