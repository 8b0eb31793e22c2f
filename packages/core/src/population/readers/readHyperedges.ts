import type { ByteSource } from './byteSource.js';
import type { FieldSink } from './fieldScanner.js';
import { finishPopulation } from './finishPopulation.js';
import { PairList } from './pairList.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { openLabelTables, scanText, type TextFile } from './textFile.js';

/**
 * Reads groups, one a line: its members, separated by spaces, tabs or commas. The groups have no names. O(bytes).
 *
 * @throws GrapevineError `invalid-input` with all problems, each with file and line; `out-of-memory`; `aborted`.
 */
export async function readHyperedges(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tables = openLabelTables(options);
  const pairs = new PairList(tables.meter);
  const groups = { count: 0 };
  await scanText(source, options, { commas: true }, (file) => hyperedgeSink(file, pairs, groups), tables);
  return finishPopulation(
    {
      memberCount: tables.members.count,
      memberLabels: tables.members.column(),
      groupCount: groups.count,
      memberships: { members: pairs.firsts, groups: pairs.seconds },
    },
    options,
  );
}

function hyperedgeSink(file: TextFile, pairs: PairList, groups: { count: number }): FieldSink {
  return {
    field(bytes, start, end, _column, value) {
      pairs.push(file.members.intern(bytes, start, end, value), groups.count);
    },
    endLine() {
      groups.count++;
    },
  };
}
