// What the pictures of the models' agreement take: small populations, and the points that ensembles give.

/** One group of n. */
export function group(core, n) {
  const members = Array.from({ length: n }, (_, i) => i);
  return core.buildPopulation({
    memberCount: n,
    groupCount: 1,
    memberships: { members, groups: members.map(() => 0) },
  }).population;
}

/** Groups of so many that nobody shares: the first members, the next ones and so on. */
export function separateGroups(core, memberCount, size) {
  const members = Array.from({ length: memberCount }, (_, i) => i);
  const memberships = { members, groups: members.map((i) => Math.floor(i / size)) };
  return core.buildPopulation({ memberCount, groupCount: memberCount / size, memberships }).population;
}

/** Ties between members, one way. */
export function tied(core, memberCount, pairs) {
  const ties = { sources: pairs.map(([u]) => u), targets: pairs.map(([, v]) => v) };
  return core.buildPopulation({ memberCount, ties }).population;
}

/** Ties both ways along a path of n. */
export function tiedPath(core, n) {
  const pairs = Array.from({ length: n - 1 }, (_, u) => [u, u + 1]);
  return tied(core, n, [...pairs, ...pairs.map(([u, v]) => [v, u])]);
}

/** Two groups of two that share member 1. */
export function twoPairs(core) {
  const memberships = { members: [0, 1, 1, 2], groups: [0, 0, 1, 1] };
  return core.buildPopulation({ memberCount: 3, groupCount: 2, memberships }).population;
}

/**
 * A point: mean and standard error of a figure of runs, as shares of `of`, from member 0 or from those whom `seedSet` says. Points of
 * one picture differ in `seed`.
 */
export async function point(
  core,
  x,
  { runs = 4000, figure = 'cascadeSize', of = 1, seed = x, seedSet = FIRST, ...experiment },
) {
  const { contents } = await core.runEnsemble(
    { ...experiment, seedSet },
    { runs, rngSeed: `agreement ${seed}` },
  );
  const { mean, standardError } = contents.content[figure];
  return [x, mean / of, standardError / of];
}

const FIRST = { kind: 'members', members: ['0'] };

/** Points one after the other. */
export async function pointsAt(xs, pointAt) {
  const points = [];
  for (const x of xs) points.push(await pointAt(x));
  return points;
}

/** Whole numbers from … to. */
export function wholeNumbers(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
