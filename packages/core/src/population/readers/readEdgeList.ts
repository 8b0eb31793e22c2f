import type { Note } from '../../base/note.js';
import { showReceived } from '../../base/problem.js';
import type { ByteSource } from './byteSource.js';
import type { FieldSink } from './fieldScanner.js';
import { LONGEST_LINE } from './fieldScanner.js';
import { finishPopulation } from './finishPopulation.js';
import { finiteNumber } from './finiteNumber.js';
import { LabelQueue } from './labelQueue.js';
import { PairList } from './pairList.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { scanText, type TextFile } from './textFile.js';

/**
 * Reads ties, `u v [weight]` a line: the followers of u include v. Unless `directed`, each line is a tie in both
 * directions. Where only some lines have a weight, the others count 1. O(bytes).
 *
 * @throws GrapevineError `invalid-input` with all problems, each with file and line; `out-of-memory`; `aborted`.
 */
export async function readEdgeList(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { path, directed = false } = options;
  let edges: EdgeSink | undefined;
  const file = await scanText(source, options, { longestLine: LONGEST_LINE }, (text) => {
    edges = new EdgeSink(text);
    return edges;
  });
  edges!.settle();
  const { pairs, weights, unweighted } = edges!;
  const notes: Note[] =
    weights && unweighted > 0 ? [{ code: 'assumed-weights', path, count: unweighted }] : [];
  return finishPopulation(
    {
      memberCount: file.members.count,
      memberLabels: file.members.column(),
      ...(pairs.length > 0 && {
        ties: {
          sources: pairs.firsts,
          targets: pairs.seconds,
          weights: weights?.subarray(0, pairs.length),
          mutual: !directed,
        },
      }),
    },
    { ...options, directed },
    notes,
  );
}

class EdgeSink implements FieldSink {
  readonly pairs: PairList;
  /** [at least pairs.length] weight of each tie, from the first weight on. */
  weights: Float32Array | undefined;
  /** Lines without a weight. */
  unweighted = 0;
  private readonly file: TextFile;
  /** The labels of each line, two by two. */
  private readonly members: LabelQueue;
  /** Ties so far, those in the queue included. */
  private count = 0;
  private weight = 1;

  constructor(file: TextFile) {
    this.file = file;
    this.pairs = new PairList(file.meter);
    this.members = new LabelQueue(file.members);
  }

  field(bytes: Uint8Array, start: number, end: number, column: number, value: number): void {
    if (column < 2) this.members.push(bytes, start, end, value);
    else if (column === 2) this.readWeight(bytes, start, end);
  }

  endLine(columns: number): void {
    const { members } = this;
    if (columns < 2 || columns > 3) {
      this.refuseColumns(columns);
      return;
    }
    if (columns === 2) this.unweighted++;
    this.count++;
    this.keepWeight(columns);
    if (members.isFull) this.settle();
  }

  /** Moves the lines in the queue into the pairs. */
  settle(): void {
    const { members, pairs } = this;
    members.settle();
    const { indices } = members;
    for (let k = 0; pairs.length < this.count; k += 2) pairs.push(indices[k]!, indices[k + 1]!);
    members.clear();
  }

  private refuseColumns(columns: number): void {
    const { file, members, count, pairs } = this;
    const first = 2 * (count - pairs.length);
    this.settle();
    const labels = [first, first + 1].map((k) => file.members.label(members.indices[k]!));
    file.refuseColumns('u v [weight]', columns, labels);
  }

  private keepWeight(columns: number): void {
    const at = this.count - 1;
    if (this.weights === undefined) {
      if (columns === 2) return;
      this.weights = this.file.meter.grow(new Float32Array(0), at + 1025).fill(1);
    }
    if (at === this.weights.length) this.weights = this.file.meter.grow(this.weights);
    this.weights[at] = columns === 2 ? 1 : this.weight;
  }

  private readWeight(bytes: Uint8Array, start: number, end: number): void {
    this.weight = finiteNumber(bytes, start, end);
    if (Number.isFinite(Math.fround(this.weight))) return;
    const received = showReceived(this.file.decode(bytes.subarray(start, end)));
    this.file.refuse('a-finite-number', received);
  }
}
