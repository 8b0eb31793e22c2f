import type { FieldSpec, FieldTable, KindTable, Known } from './fieldSpec.js';
import { namesFor } from './knownIn.js';
import type { Fields, Path } from './path.js';

const USUAL_COUNT = 10;

/** An object of another kind: what it has in common with the one before, and something for what it needs besides. */
export function ofKind({ kind, parameters }: KindTable, before: Fields, path: Path, known: Known): Fields {
  const kept = Object.entries(before).filter(([key]) => key !== 'kind' && Object.hasOwn(parameters, key));
  return { kind, ...needed(parameters, path, known), ...Object.fromEntries(kept) };
}

function needed(parameters: FieldTable, path: Path, known: Known): Fields {
  const required = Object.entries(parameters).filter(
    ([, spec]) => spec.default === undefined && !spec.optional,
  );
  return Object.fromEntries(required.map(([key, spec]) => [key, startValue(spec, [...path, key], known)]));
}

function startValue(spec: FieldSpec, path: Path, known: Known): unknown {
  switch (spec.kind) {
    case 'number': {
      const [min, max] = spec.range;
      if (spec.whole || max > 1) return Math.min(max, Math.max(min, USUAL_COUNT));
      return (min + max) / 2;
    }
    case 'choice':
      return spec.values[0];
    case 'names':
      return [];
    case 'law':
    case 'trait-law':
    case 'member-value':
    case 'group-value':
      return spec.range[0];
    case 'duration':
      return '6h';
    default:
      return namesFor(path, known)?.[0] ?? '';
  }
}
