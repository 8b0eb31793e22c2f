import type { Branch } from '../fieldSpec.js';
import type { FormContext } from '../formContext.js';
import type { Path } from '../path.js';
import { listPart } from './listPart.js';
import { namedPart } from './namedPart.js';
import { objectPart } from './objectPart.js';
import { optionalPart } from './optionalPart.js';

/** A part of the form by its shape. `trail` names the parts around it. */
export function createBranch(path: Path, branch: Branch, trail: string, context: FormContext): HTMLElement {
  switch (branch.shape) {
    case 'object':
      return objectPart(path, branch, trail, context);
    case 'optional':
      return optionalPart(path, branch, trail, context);
    case 'list':
      return listPart(path, branch, trail, context);
    case 'named':
      return namedPart(path, branch, trail, context);
  }
}
