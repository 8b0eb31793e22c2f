import { showReceived } from '../../base/problem.js';
import type { PopulationParts } from '../populationParts.js';
import type { ByteSource } from './byteSource.js';
import { type FieldSink, LONGEST_LINE } from './fieldScanner.js';
import { finishPopulation } from './finishPopulation.js';
import { finiteNumber } from './finiteNumber.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { scanText, type TextFile } from './textFile.js';
import { phasesOf, TimedPairs } from './timedPairs.js';

/**
 * Reads a sequence of contacts, `time u v` a line, further columns being left out: each is a tie during the step that
 * its time falls into, steps being `timeStep` long (in the unit of the file) from the earliest contact on. Unless
 * `directed`, it is a tie in both directions. The population has all ties, the phases those of their time.
 * O(bytes + phases x members).
 *
 * @throws GrapevineError `invalid-input` with all problems, each with file and line; `out-of-memory`; `aborted`.
 */
export async function readContactSequence(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { directed = false, timeStep = 1, maxBytes } = options;
  let contacts: TimedPairs | undefined;
  const file = await scanText(source, options, { longestLine: LONGEST_LINE }, (text) => {
    contacts = new TimedPairs(text.meter);
    return contactSink(text, contacts, directed);
  });
  const partsOf = (sources: Uint32Array, targets: Uint32Array): PopulationParts => ({
    memberCount: file.members.count,
    ...(sources.length > 0 && { ties: { sources, targets } }),
  });
  const { pairs } = contacts!;
  const whole = { ...partsOf(pairs.firsts, pairs.seconds), memberLabels: file.members.column() };
  const { population, notes } = finishPopulation(whole, { ...options, directed });
  const phases = phasesOf(contacts!, timeStep, file.members.count, partsOf, maxBytes);
  return { population, phases, notes: notes.filter(({ code }) => code !== 'merged-ties') };
}

function contactSink(file: TextFile, contacts: TimedPairs, directed: boolean): FieldSink {
  let time = 0;
  let source = 0;
  let target = 0;
  return {
    field(bytes, start, end, column) {
      if (column === 0) {
        time = finiteNumber(bytes, start, end);
        if (!Number.isFinite(time))
          file.refuse('a-finite-number', showReceived(file.decode(bytes.subarray(start, end))));
      } else if (column === 1) source = file.members.intern(bytes, start, end);
      else if (column === 2) target = file.members.intern(bytes, start, end);
    },
    endLine(columns) {
      if (columns < 3) {
        file.refuseColumns('time u v', columns, []);
        return;
      }
      contacts.push(source, target, time, time);
      if (!directed) contacts.push(target, source, time, time);
    },
  };
}
