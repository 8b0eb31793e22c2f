import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../../docs/define-model.md', import.meta.url), 'utf8');
const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const built = existsSync(entry);
const programs = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, program]) => program!);

describe('the page on models of one’s own', () => {
  it.skipIf(!built).each(programs)(
    built
      ? 'has programs that print what they say'
      : 'has programs; not run: packages/core is not built (npm run setup)',
    (program) => {
      const told = [...program.matchAll(/console\.log\(.*\/\/ (.*)/g)].map(([, printed]) => printed);
      const text = program.replace("'@grapevine/core'", JSON.stringify(`file://${entry}`));
      const options = { input: text, encoding: 'utf8' } as const;
      const printed = execFileSync(process.execPath, ['--input-type=module'], options);
      expect(printed.trim().split('\n')).toEqual(told);
    },
  );

  it('defines its model in at most thirty lines', () => {
    const definition = /export const earworm[\s\S]*?\n}\);/.exec(programs[0]!)![0];
    expect(definition.split('\n').length).toBeLessThanOrEqual(30);
  });
});
