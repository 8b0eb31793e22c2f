import type { ProblemCode } from '../../base/messages/en.js';
import { showReceived } from '../../base/problem.js';
import type { ByteSource } from './byteSource.js';
import { FieldScanner, type FieldSink, type FieldSyntax } from './fieldScanner.js';
import { LabelTable } from './labelTable.js';
import { MemoryMeter } from './memoryMeter.js';
import { plainText } from './plainBytes.js';
import { ProblemList } from './problemList.js';
import type { ReadOptions } from './readOptions.js';

/** What the lines of a text file are read into, and where their problems go. */
export interface TextFile {
  readonly meter: MemoryMeter;
  readonly members: LabelTable;
  readonly groups: LabelTable;
  /** Adds a problem of the line at hand. */
  refuse(code: ProblemCode, received: string, details?: Readonly<Record<string, string | number>>): void;
  /** Adds the problem that the line at hand has `columns` fields; `first` are those of them that are known. */
  refuseColumns(expected: string, columns: number, first: readonly Uint8Array[]): void;
  decode(bytes: Uint8Array): string;
}

/** Tables of labels that several files fill together. */
export interface LabelTables {
  readonly meter: MemoryMeter;
  readonly members: LabelTable;
  readonly groups: LabelTable;
  /** Told of a new label that is not UTF-8. */
  onMalformed: (label: Uint8Array) => void;
}

/** Empty tables of labels. */
export function openLabelTables({ path, maxBytes }: ReadOptions): LabelTables {
  const meter = new MemoryMeter(path, maxBytes);
  const onMalformed = (label: Uint8Array) => tables.onMalformed(label);
  const tables: LabelTables = {
    meter,
    members: new LabelTable(meter, onMalformed),
    groups: new LabelTable(meter, onMalformed),
    onMalformed: () => {},
  };
  return tables;
}

/** The members and groups that tables hold, as parts of a population. */
export function labelledParts({ members, groups }: LabelTables) {
  return {
    memberCount: members.count,
    memberLabels: members.column(),
    groupCount: groups.count,
    groupLabels: groups.column(),
  };
}

/**
 * Reads a text file into a sink. Throws `invalid-input` with all its problems.
 */
export async function scanText(
  source: ByteSource,
  options: ReadOptions,
  syntax: FieldSyntax,
  makeSink: (file: TextFile) => FieldSink,
  tables: LabelTables = openLabelTables(options),
): Promise<LabelTables> {
  const { path } = options;
  const problems = new ProblemList(path);
  const decoder = new TextDecoder();
  const file: TextFile = {
    ...tables,
    refuse: (code, received, details = {}) =>
      problems.add({ code, path: `${path}:${scanner.line}`, received, details }),
    refuseColumns: (expected, columns, first) => {
      const shown = first.slice(0, columns).map((label) => file.decode(label));
      const received = showReceived([...shown, ...(columns > shown.length ? ['…'] : [])].join(' '));
      file.refuse('columns', received, { columns: expected });
    },
    decode: (bytes) => decoder.decode(bytes),
  };
  const scanner = new FieldScanner(makeSink(file), syntax, path, problems);
  tables.onMalformed = (label) => file.refuse('utf8-text', showReceived(file.decode(label)));
  for await (const piece of plainText(source, options)) scanner.push(piece);
  scanner.end();
  problems.throwIfAny();
  return tables;
}
