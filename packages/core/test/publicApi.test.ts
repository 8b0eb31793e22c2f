import { independentCascade, overlappingGroups, runEnsemble } from '@grapevine/core';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles } from '../testkit/sourceFiles.js';

const entry = sourceFiles('core').find(({ path }) => path === 'core/src/index.ts')!;

interface ExportedName {
  readonly name: string;
  readonly isType: boolean;
}

/** The names that the entry lists, in order. */
const names: readonly ExportedName[] = entry.tree.statements
  .filter(ts.isExportDeclaration)
  .flatMap(({ exportClause, isTypeOnly }) =>
    exportClause && ts.isNamedExports(exportClause)
      ? exportClause.elements.map((element) => ({
          name: element.name.text,
          isType: isTypeOnly || element.isTypeOnly,
        }))
      : [],
  )
  .sort((a, b) => (a.name < b.name ? -1 : 1));

test('the values and types that the package exports are these', () => {
  const shown = names.map(({ name, isType }) => `${isType ? 'type ' : ''}${name}`);
  expect(shown).toMatchSnapshot();
});

test('what the entry lists as a value is one', async () => {
  const values = names.filter(({ isType }) => !isType).map(({ name }) => name);
  expect(Object.keys(await import('@grapevine/core')).sort()).toEqual(values);
});

test('the ten-line example says how many of 10,000 people hear of something', async () => {
  const result = await runEnsemble(
    {
      population: overlappingGroups({ members: 10_000, groupsPerMember: 3, groupSize: 20 }),
      model: independentCascade({ activationProbability: 0.03 }),
      seedSet: { kind: 'random', count: 5 },
    },
    { runs: 50, rngSeed: 'paris' },
  );
  const { mean, ci95 } = result.contents.content!.cascadeSize;
  expect(ci95[0]).toBeLessThan(mean);
  expect(mean).toBeGreaterThan(5);
  expect(ci95[1]).toBeLessThan(10_000);
});
