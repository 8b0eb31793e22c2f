import { existsSync, readFileSync } from 'node:fs';

const shared = new URL('../../../../shared/', import.meta.url);

/** Whether the exact reference values, which are not part of the repository, are there. */
export const referenceIsThere: boolean = existsSync(new URL('reference/oracles.json', shared));

/** Reads one of the reference files. */
export function readReference(name: 'oracles' | 'group-oracles'): unknown {
  return JSON.parse(readFileSync(new URL(`reference/${name}.json`, shared), 'utf8'));
}

/** What a test that needs them is called where they are absent. */
export const ABSENT = 'not run: the reference values (../shared/reference) are absent';
