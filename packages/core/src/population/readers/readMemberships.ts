import type { ByteSource } from './byteSource.js';
import { type FieldSink, LONGEST_LINE } from './fieldScanner.js';
import { finishPopulation } from './finishPopulation.js';
import { PairList } from './pairList.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { labelledParts, openLabelTables, scanText, type TextFile } from './textFile.js';

/**
 * Reads memberships, `member group` a line. O(bytes).
 *
 * @throws GrapevineError `invalid-input` with all problems, each with file and line; `out-of-memory`; `aborted`.
 */
export async function readMemberships(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tables = openLabelTables(options);
  const pairs = new PairList(tables.meter);
  const syntax = { longestLine: LONGEST_LINE };
  await scanText(source, options, syntax, (file) => membershipSink(file, pairs), tables);
  return finishPopulation(
    { ...labelledParts(tables), memberships: { members: pairs.firsts, groups: pairs.seconds } },
    options,
  );
}

function membershipSink(file: TextFile, pairs: PairList): FieldSink {
  let member = 0;
  let group = 0;
  return {
    field(bytes, start, end, column, value) {
      if (column === 0) member = file.members.intern(bytes, start, end, value);
      else if (column === 1) group = file.groups.intern(bytes, start, end, value);
    },
    endLine(columns) {
      if (columns === 2) pairs.push(member, group);
      else
        file.refuseColumns('member group', columns, [file.members.label(member), file.groups.label(group)]);
    },
  };
}
