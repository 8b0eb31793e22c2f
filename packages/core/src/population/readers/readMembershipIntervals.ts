import { showReceived } from '../../base/problem.js';
import type { PopulationParts } from '../populationParts.js';
import type { ByteSource } from './byteSource.js';
import { type FieldSink, LONGEST_LINE } from './fieldScanner.js';
import { finishPopulation } from './finishPopulation.js';
import { finiteNumber } from './finiteNumber.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { labelledParts, openLabelTables, scanText, type TextFile } from './textFile.js';
import { phasesOf, TimedPairs } from './timedPairs.js';

/**
 * Reads memberships that begin and end, `member group from [to]` a line: members and groups appear with their first
 * membership and leave with their last; without `to` a membership lasts. Steps are `timeStep` long (in the unit of the
 * file) from the earliest begin on. The population has all memberships, the phases those of their time.
 * O(bytes + phases x (members + memberships)).
 *
 * @throws GrapevineError `invalid-input` with all problems, each with file and line; `out-of-memory`; `aborted`.
 */
export async function readMembershipIntervals(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { timeStep = 1, maxBytes } = options;
  const tables = openLabelTables(options);
  const timed = new TimedPairs(tables.meter);
  await scanText(source, options, { longestLine: LONGEST_LINE }, (file) => intervalSink(file, timed), tables);
  const { memberCount, groupCount, ...labels } = labelledParts(tables);
  const partsOf = (members: Uint32Array, groups: Uint32Array): PopulationParts => ({
    ...{ memberCount, groupCount },
    memberships: { members, groups },
  });
  const whole = { ...partsOf(timed.pairs.firsts, timed.pairs.seconds), ...labels };
  const { population, notes } = finishPopulation(whole, options);
  const phases = phasesOf(timed, timeStep, memberCount, partsOf, maxBytes);
  return { population, phases, notes: notes.filter(({ code }) => code !== 'merged-memberships') };
}

function intervalSink(file: TextFile, timed: TimedPairs): FieldSink {
  let member = 0;
  let group = 0;
  const times = [0, 0];
  return {
    field(bytes, start, end, column) {
      if (column === 0) member = file.members.intern(bytes, start, end);
      else if (column === 1) group = file.groups.intern(bytes, start, end);
      else if (column < 4) {
        const time = finiteNumber(bytes, start, end);
        times[column - 2] = time;
        if (!Number.isFinite(time))
          file.refuse('a-finite-number', showReceived(file.decode(bytes.subarray(start, end))));
      }
    },
    endLine(columns) {
      const [from, to] = [times[0]!, columns === 4 ? times[1]! : Number.POSITIVE_INFINITY];
      if (columns < 3 || columns > 4)
        file.refuseColumns('member group from [to]', columns, [
          file.members.label(member),
          file.groups.label(group),
        ]);
      else if (to < from) file.refuse('time-after', String(to), { start: String(from) });
      else timed.push(member, group, from, to);
    },
  };
}
