import type { ByteSource } from './byteSource.js';
import type { FieldSink } from './fieldScanner.js';
import { finishPopulation } from './finishPopulation.js';
import type { LabelTable } from './labelTable.js';
import { MembershipQueue } from './membershipQueue.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { type LabelTables, labelledParts, openLabelTables, scanText } from './textFile.js';

/** One file of circles. */
export interface CircleFile {
  /** File name, shown in problems. */
  readonly name: string;
  readonly source: ByteSource;
  /**
   * What its groups' labels start with, before a slash; `''` for nothing. Default: the file name without folder and
   * endings (`0` for `ego/0.circles.gz`).
   */
  readonly prefix?: string | undefined;
}

/**
 * Reads files of circles (as in the SNAP ego networks) into one population: a circle's name and its members a line,
 * separated by tabs or spaces, since the SNAP files themselves have both after a name. A circle is a group, labelled
 * `prefix/name`; of the same label on several lines, one group is made. O(bytes).
 *
 * @throws GrapevineError `invalid-input` with all problems of the first file that has any; `out-of-memory`; `aborted`.
 */
export async function readCircleFiles(
  files: readonly CircleFile[],
  options: ReadOptions,
): Promise<ReadResult> {
  const tables = openLabelTables(options);
  const memberships = new MembershipQueue(tables.members, tables.meter);
  let lines = 0;
  let bytesBefore = 0;
  for (const { name, source, prefix = stem(name) } of files) {
    let bytesRead = 0;
    const onProgress = (bytes: number) => {
      bytesRead = bytes;
      options.onProgress?.(bytesBefore + bytes);
    };
    const own = { ...options, path: name, onProgress };
    const sink = new CircleSink(tables, memberships, prefix);
    await scanText(source, own, {}, () => sink, tables);
    lines += sink.lines;
    bytesBefore += bytesRead;
  }
  memberships.settle();
  const { pairs } = memberships;
  const united = lines - tables.groups.count;
  return finishPopulation(
    { ...labelledParts(tables), memberships: { members: pairs.firsts, groups: pairs.seconds } },
    options,
    united > 0 ? [{ code: 'merged-groups', path: options.path, count: united }] : [],
  );
}

class CircleSink implements FieldSink {
  /** Lines so far. */
  lines = 0;
  private readonly groups: LabelTable;
  private readonly memberships: MembershipQueue;
  /** What labels of groups start with. */
  private readonly start: Uint8Array;
  private group = 0;

  constructor({ groups }: LabelTables, memberships: MembershipQueue, prefix: string) {
    this.groups = groups;
    this.memberships = memberships;
    this.start = new TextEncoder().encode(prefix === '' ? '' : `${prefix}/`);
  }

  field(bytes: Uint8Array, from: number, to: number, column: number, value: number): void {
    if (column > 0) {
      this.memberships.push(bytes, from, to, value, this.group);
      return;
    }
    const { start } = this;
    const name = bytes.subarray(from, to);
    const label = new Uint8Array(start.length + name.length);
    label.set(start);
    label.set(name, start.length);
    this.group = this.groups.intern(label, 0, label.length);
    this.lines++;
  }

  endLine(): void {}
}

/** A file's name without its folder and endings. */
function stem(name: string): string {
  return name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
    .replace(/(?<=.)\.[^.]+(\.gz)?$/, '');
}
