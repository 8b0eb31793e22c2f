import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../../vitest.config.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { broken } = (await import(pathToFileURL(process.env.GRAPEVINE_BROKEN!).href)) as {
  broken: { file: string; find: string; replace: string };
};

/** The tests as they are, of a program in which one rule is wrong: see breakRules.mjs. */
export default mergeConfig(
  base,
  defineConfig({
    root,
    plugins: [
      {
        name: 'broken-rule',
        enforce: 'pre',
        transform(code, id) {
          if (!id.split('?')[0]!.endsWith(`/${broken.file}`)) return undefined;
          const parts = code.split(broken.find);
          if (parts.length !== 2) throw new Error(`${broken.file} has not once: ${broken.find}`);
          return { code: parts.join(broken.replace), map: null };
        },
      },
    ],
    test: { reporters: ['json'] },
  }),
);
