import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Tells at the very end which tests did not run and why (their names say it), then `N passed, N failed[, N skipped]`. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    const notRun = new Map<string, string[]>();
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      if (tests.length === 0 && module.state() === 'failed') count.failed++;
      for (const test of tests) {
        const { state } = test.result();
        if (state === 'pending') continue;
        count[state]++;
        if (state !== 'skipped') continue;
        const names = notRun.get(module.relativeModuleId) ?? [];
        notRun.set(module.relativeModuleId, [...names, test.fullName]);
      }
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    const closing = `${report(notRun)}\n${count.passed} passed, ${count.failed} failed${skipped}\n`;
    process.once('exit', () => writeSync(1, closing));
  }
}

function report(notRun: ReadonlyMap<string, readonly string[]>): string {
  if (notRun.size === 0) return '';
  const files = [...notRun].map(([file, names]) => [file, ...names.map((name) => `  - ${name}`)].join('\n'));
  return `\nNot run:\n${files.join('\n')}\n`;
}
