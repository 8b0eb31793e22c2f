import type { Note } from '../../base/note.js';
import { type Problem, showReceived } from '../../base/problem.js';
import type { Population } from '../population.js';
import type { ByteSource } from './byteSource.js';
import { type Cells, cutCells, emptyCells, separatorOf } from './cutCells.js';
import { LONGEST_LABEL, LONGEST_LINE } from './fieldScanner.js';
import { finiteNumber } from './finiteNumber.js';
import { type FindMember, memberFinder } from './memberFinder.js';
import { MemoryMeter } from './memoryMeter.js';
import { ProblemList } from './problemList.js';
import type { ReadOptions } from './readOptions.js';
import { forEachLine } from './textLines.js';

/** Traits of a population's members, read from a file. */
export interface TraitTable {
  /** [memberCount] by name, in the order of the file; NaN where the file gives none. */
  readonly columns: Readonly<Record<string, Float32Array>>;
  readonly notes: readonly Note[];
}

const MOST_COLUMNS = 1000;
const HASH = 35;
const PERCENT = 37;

/**
 * Reads a table of traits, CSV or TSV, compressed by gzip or not: a header, then a member a line, his name in the first
 * column and a number, or nothing, in the others. Cells are separated by tabs, else by semicolons, else by commas, as in
 * the header, and may be in quotes. Lines that start with `#` or `%` are comments. O(bytes + members x columns).
 *
 * @throws GrapevineError `invalid-input` with all problems, each with file and line: no header, unknown members or
 * members given twice, cells that are no numbers; `out-of-memory`; `aborted`.
 */
export async function readTraits(
  source: ByteSource,
  population: Population,
  options: ReadOptions,
): Promise<TraitTable> {
  const problems = new ProblemList(options.path);
  const reader = new TraitReader(population, options, problems);
  await forEachLine(source, options, problems, (bytes, start, end, line) => {
    reader.take(bytes, start, end, line);
  });
  return reader.finish();
}

class TraitReader {
  private readonly population: Population;
  private readonly path: string;
  private readonly problems: ProblemList;
  private readonly meter: MemoryMeter;
  private readonly find: FindMember;
  private readonly cells: Cells = emptyCells(LONGEST_LINE);
  private readonly listed: Uint8Array;
  private separator = 0;
  private line = 0;
  private names: string[] | undefined;
  private columns: Float32Array[] = [];

  constructor(population: Population, { path, maxBytes }: ReadOptions, problems: ProblemList) {
    this.population = population;
    this.path = path;
    this.problems = problems;
    this.meter = new MemoryMeter(path, maxBytes);
    this.find = memberFinder(population, this.meter);
    this.meter.take(population.memberCount);
    this.listed = new Uint8Array(population.memberCount);
  }

  /** Takes one more line. */
  take(bytes: Uint8Array, start: number, end: number, line: number): void {
    this.line = line;
    if (isEmpty(bytes, start, end) || bytes[start] === HASH || bytes[start] === PERCENT) return;
    if (this.names === undefined) this.separator = separatorOf(bytes.subarray(start, end));
    if (!cutCells(bytes, start, end, this.separator, this.cells)) this.refuse('closing-quote');
    else if (this.names === undefined) this.takeHeader();
    else this.takeMember(this.names);
  }

  /** The table, once all lines are taken. */
  finish(): TraitTable {
    const { path, listed, names = [] } = this;
    if (this.names === undefined) this.problems.add({ code: 'trait-header', path });
    this.problems.throwIfAny();
    const count = listed.length - listed.reduce((sum, bit) => sum + bit, 0);
    return {
      columns: Object.fromEntries(names.map((name, i) => [name, this.columns[i]!])),
      notes: count > 0 ? [{ code: 'unlisted-members', path, count }] : [],
    };
  }

  private takeHeader(): void {
    const path = `${this.path}:${this.line}`;
    const names = Array.from({ length: this.cells.starts.length - 2 }, (_, i) => this.textOf(i + 1));
    this.names = names;
    if (names.length === 0) this.problems.stop({ code: 'trait-header', path });
    if (names.length > MOST_COLUMNS)
      this.problems.stop({ code: 'at-most-entries', path, details: { max: MOST_COLUMNS } });
    names.forEach((name, i) => {
      if (name === '') this.refuse('non-empty-text', '""');
      else if (name.includes('\ufffd')) this.refuse('utf8-text', showReceived(name));
      else if (names.indexOf(name) < i) this.refuse('distinct-names', showReceived(name));
    });
    const { memberCount } = this.population;
    this.columns = names.map(() => this.meter.grow(new Float32Array(0), memberCount).fill(Number.NaN));
  }

  private takeMember(names: readonly string[]): void {
    const { bytes, starts } = this.cells;
    if (starts.length - 1 !== names.length + 1) {
      this.refuse('entries', String(starts.length - 1), { count: names.length + 1 });
      return;
    }
    if (starts[1]! > LONGEST_LABEL) {
      this.refuse('label-at-most', undefined, { max: LONGEST_LABEL });
      return;
    }
    const member = this.find(bytes, 0, starts[1]!);
    if (member < 0) {
      this.refuse('known-member', showReceived(this.textOf(0)));
      return;
    }
    if (this.listed[member] === 1) this.refuse('distinct-names', showReceived(this.textOf(0)));
    this.listed[member] = 1;
    for (let cell = 1; cell < starts.length - 1; cell++) this.takeValue(member, cell);
  }

  private takeValue(member: number, cell: number): void {
    const { bytes, starts } = this.cells;
    const start = starts[cell]!;
    const end = starts[cell + 1]!;
    if (start === end) return;
    const value = Math.fround(finiteNumber(bytes, start, end));
    if (Number.isFinite(value)) this.columns[cell - 1]![member] = value;
    else this.refuse('a-finite-number', showReceived(this.textOf(cell)));
  }

  private textOf(cell: number): string {
    const { bytes, starts } = this.cells;
    return new TextDecoder().decode(bytes.subarray(starts[cell], starts[cell + 1]));
  }

  private refuse(code: Problem['code'], received?: string, details?: Problem['details']): void {
    const path = `${this.path}:${this.line}`;
    this.problems.add({ code, path, ...(received && { received }), ...(details && { details }) });
  }
}

function isEmpty(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 32 && bytes[at] !== 9) return false;
  return true;
}
