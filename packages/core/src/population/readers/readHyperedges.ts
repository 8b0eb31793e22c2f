import type { ByteSource } from './byteSource.js';
import type { FieldSink } from './fieldScanner.js';
import { finishPopulation } from './finishPopulation.js';
import { MembershipQueue } from './membershipQueue.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { type LabelTables, openLabelTables, scanText } from './textFile.js';

/**
 * Reads groups, one a line: its members, separated by spaces, tabs or commas. The groups have no names. O(bytes).
 *
 * @throws GrapevineError `invalid-input` with all problems, each with file and line; `out-of-memory`; `aborted`.
 */
export async function readHyperedges(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tables = openLabelTables(options);
  const sink = new HyperedgeSink(tables);
  await scanText(source, options, { commas: true }, () => sink, tables);
  sink.memberships.settle();
  const { pairs } = sink.memberships;
  return finishPopulation(
    {
      memberCount: tables.members.count,
      memberLabels: tables.members.column(),
      groupCount: sink.groupCount,
      memberships: { members: pairs.firsts, groups: pairs.seconds },
    },
    options,
  );
}

class HyperedgeSink implements FieldSink {
  /** Groups so far. */
  groupCount = 0;
  readonly memberships: MembershipQueue;

  constructor({ members, meter }: LabelTables) {
    this.memberships = new MembershipQueue(members, meter);
  }

  field(bytes: Uint8Array, start: number, end: number, _column: number, value: number): void {
    this.memberships.push(bytes, start, end, value, this.groupCount);
  }

  endLine(): void {
    this.groupCount++;
  }
}
