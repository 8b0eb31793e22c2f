import type { ByteSource } from './byteSource.js';
import { type FieldSink, LONGEST_LINE } from './fieldScanner.js';
import { finishPopulation } from './finishPopulation.js';
import { LabelQueue } from './labelQueue.js';
import { PairList } from './pairList.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { labelledParts, scanText, type TextFile } from './textFile.js';

/**
 * Reads memberships, `member group` a line. O(bytes).
 *
 * @throws GrapevineError `invalid-input` with all problems, each with file and line; `out-of-memory`; `aborted`.
 */
export async function readMemberships(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  let sink: MembershipSink | undefined;
  const tables = await scanText(source, options, { longestLine: LONGEST_LINE }, (file) => {
    sink = new MembershipSink(file);
    return sink;
  });
  sink!.settle();
  const { pairs } = sink!;
  return finishPopulation(
    { ...labelledParts(tables), memberships: { members: pairs.firsts, groups: pairs.seconds } },
    options,
  );
}

class MembershipSink implements FieldSink {
  readonly pairs: PairList;
  private readonly file: TextFile;
  private readonly members: LabelQueue;
  private readonly groups: LabelQueue;
  /** Lines in the queues. */
  private lines = 0;

  constructor(file: TextFile) {
    this.file = file;
    this.pairs = new PairList(file.meter);
    this.members = new LabelQueue(file.members);
    this.groups = new LabelQueue(file.groups);
  }

  field(bytes: Uint8Array, start: number, end: number, column: number, value: number): void {
    if (column === 0) this.members.push(bytes, start, end, value);
    else if (column === 1) this.groups.push(bytes, start, end, value);
  }

  endLine(columns: number): void {
    const { file, members, groups } = this;
    if (columns === 2) {
      this.lines++;
      if (members.isFull || groups.isFull) this.settle();
      return;
    }
    const { lines } = this;
    this.settle();
    file.refuseColumns('member group', columns, [
      file.members.label(members.indices[lines]!),
      file.groups.label(groups.indices[lines]!),
    ]);
  }

  /** Moves the lines in the queues into the pairs. */
  settle(): void {
    const { members, groups, pairs, lines } = this;
    members.settle();
    groups.settle();
    for (let k = 0; k < lines; k++) pairs.push(members.indices[k]!, groups.indices[k]!);
    this.lines = 0;
    members.clear();
    groups.clear();
  }
}
