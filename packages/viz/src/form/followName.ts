import type { FormContext } from './formContext.js';
import { renamed } from './knownIn.js';
import type { Fields, Path } from './path.js';

/** Whether a path is that of a content's name. */
export function isContentName(path: Path): boolean {
  return path.length === 3 && path[0] === 'contents' && path[2] === 'id';
}

/**
 * What speaks of a content follows while its name is being written: to every new name that is not empty, and no other
 * content's.
 */
export function nameFollower(path: Path, { draft, known }: FormContext): (name: unknown) => void {
  let last = draft.at(path);
  const others = known.contents.filter((name) => name !== last);
  return (name) => {
    if (typeof name !== 'string' || typeof last !== 'string' || name === '' || others.includes(name)) return;
    draft.replace(renamed(draft.scenario, 'contents', last, name) as Fields);
    last = name;
  };
}
