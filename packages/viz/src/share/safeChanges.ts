const MOST_CHANGES = 200;
const MOST_PATH_CHARACTERS = 200;
/** Keys through which a path could reach what is no part of a scenario. */
const UNSAFE = /(^|[.["])(__proto__|constructor|prototype)($|[.\]"[])/;

/** Why what came from outside are not the changes of so many worlds: `[{ "crisis.response[0].delay": "2h" }, {}]`. */
export function changesProblem(changes: unknown, worlds: number | undefined): string | undefined {
  if (!Array.isArray(changes)) return 'expected a list, one item a world';
  if (worlds !== undefined && changes.length > worlds) return `expected at most ${worlds} items`;
  for (const each of changes as unknown[]) {
    if (typeof each !== 'object' || each === null || Array.isArray(each))
      return 'expected objects of paths and values';
    const paths = Object.keys(each);
    if (paths.length > MOST_CHANGES) return `expected at most ${MOST_CHANGES} paths`;
    if (paths.some((path) => path.length > MOST_PATH_CHARACTERS || UNSAFE.test(path)))
      return 'a path is not one of a scenario';
  }
  return undefined;
}
