/** sznajd with its rule wrong by 3 %: one of the tests must notice. */
export const broken = {
  kind: 'sznajd',
  file: 'packages/core/src/models/opinion/sznajdRule.ts',
  find: 'meet(member: number, picked: number): void {\n    const other = whoIs(picked);',
  replace:
    'meet(member, picked, stream) {\n    const other = stream.uniform() < 0.03 ? member : whoIs(picked);',
  tests: ['packages/core/test/models/sznajd.test.ts'],
};
