import type { ByteSource } from './byteSource.js';
import type { FieldSink } from './fieldScanner.js';
import { finishPopulation } from './finishPopulation.js';
import { PairList } from './pairList.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { labelledParts, openLabelTables, scanText, type TextFile } from './textFile.js';

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
  const pairs = new PairList(tables.meter);
  const circles = { lines: 0 };
  let bytesBefore = 0;
  for (const { name, source, prefix = stem(name) } of files) {
    let bytesRead = 0;
    const onProgress = (bytes: number) => {
      bytesRead = bytes;
      options.onProgress?.(bytesBefore + bytes);
    };
    const own = { ...options, path: name, onProgress };
    const makeSink = (file: TextFile) => circleSink(file, pairs, circles, prefix);
    await scanText(source, own, {}, makeSink, tables);
    bytesBefore += bytesRead;
  }
  const united = circles.lines - tables.groups.count;
  return finishPopulation(
    { ...labelledParts(tables), memberships: { members: pairs.firsts, groups: pairs.seconds } },
    options,
    united > 0 ? [{ code: 'merged-groups', path: options.path, count: united }] : [],
  );
}

function circleSink(file: TextFile, pairs: PairList, circles: { lines: number }, prefix: string): FieldSink {
  const start = new TextEncoder().encode(prefix === '' ? '' : `${prefix}/`);
  let group = 0;
  return {
    field(bytes, from, to, column, value) {
      if (column > 0) {
        pairs.push(file.members.intern(bytes, from, to, value), group);
        return;
      }
      const name = bytes.subarray(from, to);
      const label = new Uint8Array(start.length + name.length);
      label.set(start);
      label.set(name, start.length);
      group = file.groups.intern(label, 0, label.length);
      circles.lines++;
    },
    endLine() {},
  };
}

/** A file's name without its folder and endings. */
function stem(name: string): string {
  return name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
    .replace(/(?<=.)\.[^.]+(\.gz)?$/, '');
}
