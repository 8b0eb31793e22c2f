import { checkMemory } from '../../base/memoryLimit.js';
import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import type { RngKey } from '../../random/rngKey.js';
import { CRISIS_COUNTS } from '../crisisSetup.js';
import { dayClock, FLAT_CLOCK } from '../dayClock.js';
import { delayTable } from '../delayLaw.js';
import { EventQueue } from '../eventQueue.js';
import type { PassOnSetup } from '../passOnSetup.js';
import {
  COUNTED,
  CRISIS_SERIES,
  type PassOnTally,
  POLLED,
  SERIES,
  SOURCES,
  STAGES,
  type TallyLayout,
} from '../passOnTally.js';
import { tickOf } from '../ticks.js';
import { cellMap } from './cellMap.js';
import { createContentKeys } from './contentKeys.js';
import { createCrisisState } from './crisisState.js';
import { createMemberState, type MemberState } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';
import { PostLog } from './postLog.js';
import { trustTable } from './trustTable.js';
import { createLookAhead } from './upcomingReadings.js';

/** What a kernel may take, and what it takes for each member and content. */
const MOST_BYTES = 8e9;
const BYTES_PER_PAIR = 12;

/** What the parts of a kernel share, for a setup: all arrays, and nothing that has happened yet. */
export function createRun(setup: PassOnSetup, key: RngKey): PassOnRun {
  const { contents, rules, horizon } = setup;
  const cells = cellMap(setup);
  const lastTick = tickOf(horizon);
  const layout = {
    contents: contents.length,
    cells: cells.cells,
    segmentClasses: setup.segmentClassCount,
    slices: setup.sliceEnds.length,
  };
  checkMemory(bytesNeeded(setup, cells.cells.length), MOST_BYTES, 'contents');
  const posts = new PostLog();
  const state = createState(setup);
  return {
    setup,
    cells,
    trusts: trustTable(setup),
    clock: rules.dayRhythm ? dayClock(rules.dayRhythm, rules.startHour) : FLAT_CLOCK,
    pace: columnOf(setup, TRAIT.activity).map((activity) => 1 / activity),
    delays: setup.platforms.map(({ delayLaw, delayMedian, delaySigma }) =>
      delayTable({ law: delayLaw, median: delayMedian, sigma: delaySigma }),
    ),
    order: Uint8Array.from(contents, ({ counters }) => (counters >= 0 ? 0 : 1)),
    lastTick,
    queue: new EventQueue((lastTick << 1) | 1),
    lookAhead: createLookAhead(setup, state, posts),
    posts,
    state,
    keys: createContentKeys(contents.length),
    tally: createTally(setup, layout),
    work: { streams: 0, draws: 0, exposures: 0 },
    firstPosted: new Int32Array(contents.length),
    totals: new Int32Array(contents.length * COUNTED.length),
    detractors: new Int32Array(contents.length),
    crisis: createCrisisState(setup),
    key,
    run: 0,
    tick: 0,
    muted: 'nothing',
    slice: 0,
    sliceEnd: 0,
  };
}

function createState(setup: PassOnSetup): MemberState {
  const { population, contents, rules } = setup;
  return createMemberState({
    memberCount: population.memberCount,
    membershipCount: population.membershipCount,
    contents: contents.length,
    fixedAppeal: rules.appeal !== undefined,
    countersExist: contents.some(({ counters }) => counters >= 0),
    reinforced: rules.reinforcement > 0,
    attentionIsLimited: rules.attentionIsLimited,
    attitudesReturn: rules.attitudeHalfLife < Number.POSITIVE_INFINITY,
    firstAttitudes: columnOf(setup, TRAIT.attitude),
  });
}

function createTally(setup: PassOnSetup, layout: TallyLayout): PassOnTally {
  const { contents, polls, interventions, segmentClassCount, crisis } = setup;
  const { cells, slices } = layout;
  const counts = contents.length * cells.length * SOURCES.length * segmentClassCount * COUNTED.length;
  return {
    layout,
    counts: new Float64Array(counts),
    series: new Float64Array(slices * contents.length * SERIES.length),
    stages: new Float64Array(contents.length * STAGES.length),
    polls: new Float64Array(polls.length * (POLLED + 2 * contents.length)),
    postings: new Float64Array(interventions.length),
    categories: new Float64Array(contents.length * 5 * 2),
    crisis: new Float64Array(crisis ? CRISIS_COUNTS.length : 0),
    crisisSeries: new Float64Array(crisis ? slices * CRISIS_SERIES.length : 0),
  };
}

/** Of what grows with contents: their members' states, and the counts. */
function bytesNeeded({ population, contents, segmentClassCount }: PassOnSetup, cells: number): number {
  const counts = cells * SOURCES.length * segmentClassCount * COUNTED.length * 8;
  return contents.length * (population.memberCount * BYTES_PER_PAIR + counts);
}

/** [memberCount] one trait of the members. */
function columnOf({ population, traits }: PassOnSetup, trait: number): Float32Array {
  const column = new Float32Array(population.memberCount);
  for (let member = 0; member < column.length; member++)
    column[member] = traits.rows[member * TRAIT_STRIDE + trait]!;
  return column;
}
