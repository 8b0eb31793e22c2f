import { PARAMETER_TABLES } from '@grapevine/core';
import type { FieldTable, KindTable } from './fieldSpec.js';

/** The engine's tables of a path, several where they are told apart by `kind`. */
export function tablesAt(path: string): readonly KindTable[] {
  const tables = PARAMETER_TABLES.filter((table) => table.path === path);
  if (tables.length === 0) throw new Error(`no parameter table at ${path}`);
  return tables;
}

/** A table of the form's own. */
export function only(parameters: FieldTable): readonly KindTable[] {
  return [{ parameters }];
}
