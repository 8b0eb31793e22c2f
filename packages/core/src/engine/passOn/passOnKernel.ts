import { checkMemory } from '../../base/memoryLimit.js';
import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import type { RngKey } from '../../random/rngKey.js';
import { dayClock, FLAT_CLOCK } from '../dayClock.js';
import { delayTable } from '../delayLaw.js';
import { EventQueue } from '../eventQueue.js';
import type { WorkCounters } from '../kernel.js';
import type { PassOnSetup } from '../passOnSetup.js';
import {
  COUNTED,
  type PassOnTally,
  POLLED,
  SERIES,
  SOURCES,
  STAGES,
  type TallyLayout,
} from '../passOnTally.js';
import { tickOf } from '../ticks.js';
import { contentAppeal } from './appeal.js';
import { type AttentionFeed, attentionFeed } from './attentionFeed.js';
import { cellMap } from './cellMap.js';
import { createContentKeys, deriveContentKeys } from './contentKeys.js';
import { BROADCAST, INTERVENTION, LOOK, POLL } from './controlEvents.js';
import { createCorrect } from './correcting.js';
import { createCounting } from './counting.js';
import { fetchAhead } from './fetchAhead.js';
import { finishTally } from './finishTally.js';
import { type CarryOut, createInterventions } from './interventions.js';
import { clearMemberState, createMemberState } from './memberState.js';
import { type OutsideExposure, outsideExposure } from './outsideExposure.js';
import { NO_OBSERVER, type PassOnObserver } from './passOnObserver.js';
import type { Muted, PassOnRun } from './passOnRun.js';
import { type AskPoll, createPolls } from './polling.js';
import { createPoster } from './posting.js';
import { PostLog } from './postLog.js';
import { createReader, type Read } from './reading.js';
import { createSchedule, type Schedule } from './timelineSchedule.js';
import { trustTable } from './trustTable.js';

/** What a kernel may take, and what it takes for each member and content. */
const MOST_BYTES = 8e9;
const BYTES_PER_PAIR = 12;

/** The pass-on model at work on one setup: arrays are made once and used for any number of runs, one after the other. */
export interface PassOnKernel {
  /**
   * Simulates a run, the same one for the same number, and returns its tally, which is valid until the next run.
   * O(exposures), and nothing that grows with pairs.
   */
  readonly play: (run: number, muted?: Muted) => PassOnTally;
  readonly work: Readonly<WorkCounters>;
  /** How the tallies are laid out. */
  readonly layout: TallyLayout;
  /** What the posts of the present run are: `observer.reached` names one. */
  readonly posts: PostLog;
}

/**
 * A kernel for a setup; `observer` is told of what happens.
 *
 * @throws GrapevineError `invalid-input` where first members do not fit the population.
 */
export function createPassOnKernel(
  setup: PassOnSetup,
  key: RngKey,
  observer: PassOnObserver = NO_OBSERVER,
): PassOnKernel {
  const run = createRun(setup, key);
  const { queue } = run;
  const parts = assemble(run, observer);
  const { read, feed } = parts;

  return {
    work: run.work,
    layout: run.tally.layout,
    posts: run.posts,
    play(index, muted = 'nothing') {
      startRun(run, index, muted, parts);
      const { sliceEnds } = setup;
      let sliceEnd = tickOf(sliceEnds[0]!);
      while (queue.next()) {
        const tick = queue.key >>> 1;
        while (tick > sliceEnd && run.slice < sliceEnds.length - 1)
          sliceEnd = tickOf(sliceEnds[++run.slice]!);
        if (queue.b < 0) control(parts, tick, queue.a, queue.b);
        else if (feed === undefined || feed.admit(tick, queue.a, queue.b)) read(tick, queue.a, queue.b);
      }
      finishTally(run);
      return run.tally;
    },
  };
}

/** What acts in a run. */
interface Parts {
  readonly schedule: Schedule;
  readonly outside: OutsideExposure;
  readonly carryOut: CarryOut;
  readonly read: Read;
  readonly feed: AttentionFeed | undefined;
  readonly ask: AskPoll;
}

function assemble(run: PassOnRun, observer: PassOnObserver): Parts {
  const { setup } = run;
  const appeal = contentAppeal(setup);
  const post = createPoster(run);
  const schedule = createSchedule(run);
  const counting = createCounting(run, schedule.watch);
  const correct = createCorrect(run, counting);
  const outside = outsideExposure(run);
  return {
    schedule,
    outside,
    carryOut: createInterventions(run, {
      post,
      brandPost: outside.brandPost,
      counting,
      correct,
      observer,
    }),
    read: createReader(run, appeal, post, observer, counting, correct),
    feed: setup.rules.attentionIsLimited ? attentionFeed(run, appeal) : undefined,
    ask: createPolls(run),
  };
}

/** What is in the queue beside readings. */
function control(
  { outside, carryOut, read, feed, ask }: Parts,
  tick: number,
  entry: number,
  what: number,
): void {
  if (what === LOOK) {
    const post = feed!.look(tick, entry);
    if (post >= 0) read(tick, feed!.entry(), post);
  } else if (what === POLL) ask(entry);
  else if (what === INTERVENTION) carryOut(entry, tick);
  else outside.broadcast(entry, tick);
}

function createRun(setup: PassOnSetup, key: RngKey): PassOnRun {
  const { population, contents, rules, horizon } = setup;
  const { memberCount, membershipCount } = population;
  const cells = cellMap(setup);
  const lastTick = tickOf(horizon);
  const slices = setup.sliceEnds.length;
  const layout = {
    contents: contents.length,
    cells: cells.cells,
    segmentClasses: setup.segmentClassCount,
    slices,
  };
  checkMemory(bytesNeeded(setup, cells.cells.length), MOST_BYTES, 'contents');
  const posts = new PostLog();
  const state = createMemberState({
    memberCount,
    membershipCount,
    contents: contents.length,
    fixedAppeal: rules.appeal !== undefined,
    countersExist: contents.some(({ counters }) => counters >= 0),
    reinforced: rules.reinforcement > 0,
    firstAttitudes: columnOf(setup, TRAIT.attitude),
  });
  const countLength = contents.length * cells.cells.length * SOURCES.length * setup.segmentClassCount;
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
    queue: new EventQueue((lastTick << 1) | 1, fetchAhead(setup, state, posts)),
    posts,
    state,
    keys: createContentKeys(contents.length),
    tally: {
      layout,
      counts: new Float64Array(countLength * COUNTED.length),
      series: new Float64Array(slices * contents.length * SERIES.length),
      stages: new Float64Array(contents.length * STAGES.length),
      polls: new Float64Array(setup.polls.length * (POLLED + 2 * contents.length)),
      postings: new Float64Array(setup.interventions.length),
      categories: new Float64Array(contents.length * 5 * 2),
    },
    work: { streams: 0, draws: 0, exposures: 0 },
    firstPosted: new Int32Array(contents.length),
    totals: new Int32Array(contents.length * COUNTED.length),
    key,
    run: 0,
    muted: 'nothing',
    slice: 0,
  };
}

/** Of what grows with contents: their members' states, and the counts. */
function bytesNeeded({ population, contents, segmentClassCount }: PassOnSetup, cells: number): number {
  const counts = cells * SOURCES.length * segmentClassCount * COUNTED.length * 8;
  return contents.length * (population.memberCount * BYTES_PER_PAIR + counts);
}

function startRun(run: PassOnRun, index: number, muted: Muted, { schedule, feed }: Parts): void {
  const { setup, state, queue, tally, keys } = run;
  clearMemberState(state);
  run.run = index;
  run.muted = muted;
  run.slice = 0;
  run.posts.count = 0;
  run.firstPosted.fill(-1);
  run.totals.fill(0);
  const { counts, series, stages, polls, postings, categories } = tally;
  for (const column of [counts, series, stages, polls, postings, categories]) column.fill(0);
  keys.forEach((contentKeys, content) => {
    deriveContentKeys(contentKeys, run.key, index, setup.contents[content]!.key, 0);
  });
  queue.clear();
  feed?.start(index);
  schedule.start();
  if (muted !== 'broadcast')
    setup.broadcasts.forEach(({ from }, i) => {
      if (from <= setup.horizon) queue.push((tickOf(from) << 1) | 1, i, BROADCAST);
    });
  setup.polls.forEach(({ at }, i) => {
    if (at <= setup.horizon) queue.push((tickOf(at) << 1) | 1, i, POLL);
  });
}

/** [memberCount] one trait of the members. */
function columnOf({ population, traits }: PassOnSetup, trait: number): Float32Array {
  const column = new Float32Array(population.memberCount);
  for (let member = 0; member < column.length; member++)
    column[member] = traits.rows[member * TRAIT_STRIDE + trait]!;
  return column;
}
