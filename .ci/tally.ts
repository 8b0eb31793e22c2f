import { writeSync } from 'node:fs';
import type { Reporter, TestModule, TestSuite } from 'vitest/node';

/** Tells at the very end which tests did not run and why (their names say it), then `N passed, N failed[, N skipped]`. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    const notRun = new Map<string, string[]>();
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      if (tests.length === 0 && module.state() === 'failed') count.failed++;
      const skipped = [...module.children.allSuites()]
        .filter(isSkippedAndEmpty)
        .map((suite) => suite.fullName);
      count.skipped += skipped.length;
      for (const test of tests) {
        const { state } = test.result();
        if (state !== 'pending') count[state]++;
        if (state === 'skipped') skipped.push(test.fullName);
      }
      if (skipped.length > 0) notRun.set(module.relativeModuleId, skipped);
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    const closing = `${report(notRun)}\n${count.passed} passed, ${count.failed} failed${skipped}\n`;
    process.once('exit', () => writeSync(1, closing));
  }
}

/** A suite whose tests are made from data that is absent has none; it counts as one that did not run. */
function isSkippedAndEmpty(suite: TestSuite): boolean {
  return suite.options.mode === 'skip' && [...suite.children.allTests()].length === 0;
}

function report(notRun: ReadonlyMap<string, readonly string[]>): string {
  if (notRun.size === 0) return '';
  const files = [...notRun].map(([file, names]) => [file, ...names.map((name) => `  - ${name}`)].join('\n'));
  return `\nNot run:\n${files.join('\n')}\n`;
}
