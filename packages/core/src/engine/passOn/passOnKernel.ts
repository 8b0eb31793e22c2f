import type { RngKey } from '../../random/rngKey.js';
import { NO_SLOT } from '../eventQueue.js';
import type { WorkCounters } from '../kernel.js';
import type { PassOnSetup } from '../passOnSetup.js';
import { CRISIS_SERIES, type PassOnTally, type TallyLayout } from '../passOnTally.js';
import { tickOf } from '../ticks.js';
import { createAnswer } from './answering.js';
import { contentAppeal } from './appeal.js';
import { type AttentionFeed, attentionFeed } from './attentionFeed.js';
import { createAttitudeSums } from './attitudeSums.js';
import { type Attitudes, createAttitudes } from './attitudes.js';
import { type Boycotting, createBoycotting } from './boycotting.js';
import { deriveContentKeys } from './contentKeys.js';
import { BOYCOTT_END, BROADCAST, INTERVENTION, LOOK, POLL } from './controlEvents.js';
import { createCorrect } from './correcting.js';
import { type Counting, createCounting } from './counting.js';
import { createRun } from './createRun.js';
import { createCredit } from './crediting.js';
import { startCrisis } from './crisisState.js';
import { createDirectMessages } from './directMessages.js';
import { finishTally } from './finishTally.js';
import { type CarryOut, createInterventions } from './interventions.js';
import { clearMemberState } from './memberState.js';
import { createMonitor } from './monitoring.js';
import { type OutsideExposure, outsideExposure } from './outsideExposure.js';
import { NO_OBSERVER, type PassOnObserver } from './passOnObserver.js';
import type { Muted, PassOnRun } from './passOnRun.js';
import { type AskPoll, createPolls } from './polling.js';
import { createPoster } from './posting.js';
import type { PostLog } from './postLog.js';
import { createReader, type Read } from './reading.js';
import { createStanding } from './standing.js';
import { createSchedule, type Schedule } from './timelineSchedule.js';

/** The pass-on model at work on one setup: arrays are made once and used for any number of runs, one after the other. */
export interface PassOnKernel {
  /**
   * Simulates a run, the same one for the same number, and returns its tally, which is valid until the next run.
   * O(exposures), and nothing that grows with pairs.
   */
  readonly play: (run: number, muted?: Muted) => PassOnTally;
  /** `play` in parts: begins a run, */
  readonly start: (run: number, muted?: Muted) => void;
  /** plays it up to some hours from the start, and all that happens in the tick in which these lie, */
  readonly advance: (hours: number) => void;
  /** and plays the rest. */
  readonly finish: () => PassOnTally;
  readonly work: Readonly<WorkCounters>;
  /** How the tallies are laid out. */
  readonly layout: TallyLayout;
  /** What the posts of the present run are: `observer.reached` names one. */
  readonly posts: PostLog;
  /** All that a run has come to: for checkpoints. */
  readonly run: PassOnRun;
  readonly schedule: Schedule;
  readonly feed: AttentionFeed | undefined;
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
  const parts = assemble(run, observer);
  const start = (index: number, muted: Muted = 'nothing'): void => startRun(run, index, muted, parts);
  const finish = (): PassOnTally => {
    playUntil(run, parts, run.lastTick);
    endSlices(run, parts.attitudes);
    finishTally(run, parts.attitudes);
    return run.tally;
  };
  return {
    start,
    advance: (hours) => playUntil(run, parts, Math.min(run.lastTick, tickOf(hours))),
    finish,
    play(index, muted) {
      start(index, muted);
      return finish();
    },
    work: run.work,
    layout: run.tally.layout,
    posts: run.posts,
    run,
    schedule: parts.schedule,
    feed: parts.feed,
  };
}

/** What acts in a run. */
interface Parts {
  readonly schedule: Schedule;
  readonly attitudes: Attitudes;
  readonly counting: Counting;
  readonly boycotting: Boycotting;
  readonly outside: OutsideExposure;
  readonly carryOut: CarryOut;
  readonly read: Read;
  readonly feed: AttentionFeed | undefined;
  readonly ask: AskPoll;
}

function assemble(run: PassOnRun, observer: PassOnObserver): Parts {
  const { setup } = run;
  const appeal = contentAppeal(setup);
  const schedule = createSchedule(run);
  const monitor = createMonitor(run, schedule.known);
  const post = createPoster(run, monitor);
  const attitudes = createAttitudes(run);
  const counting = createCounting(run, attitudes, createAttitudeSums(run, attitudes), schedule.watch);
  const correct = createCorrect(run, attitudes, counting);
  const standing = createStanding(run, attitudes);
  const boycotting = createBoycotting(run, attitudes, schedule.watch);
  const outside = outsideExposure(run);
  const answer = createAnswer(run, post);
  const sendDirect = createDirectMessages(run);
  const credit = createCredit(run);
  const actors = { post, outside, sendDirect, monitor, answer, credit, counting, correct, observer };
  const judges = { attitudes, counting, standing, correct, boycotting };
  return {
    schedule,
    attitudes,
    counting,
    boycotting,
    outside,
    carryOut: createInterventions(run, actors),
    read: createReader(run, appeal, post, observer, judges),
    feed: setup.rules.attentionIsLimited ? attentionFeed(run, appeal) : undefined,
    ask: createPolls(run, attitudes),
  };
}

/** Plays all that happens up to a tick. */
function playUntil(run: PassOnRun, parts: Parts, lastTick: number): void {
  const { queue, setup, upcoming } = run;
  const { read, feed, attitudes } = parts;
  const { sliceEnds } = setup;
  const lastKey = (lastTick << 1) | 1;
  const lastSlice = sliceEnds.length - 1;
  let sliceEnd = tickOf(sliceEnds[run.slice]!);
  while (queue.next(lastKey)) {
    const tick = queue.key >>> 1;
    while (tick > sliceEnd && run.slice < lastSlice) {
      endSlice(run, attitudes);
      sliceEnd = tickOf(sliceEnds[++run.slice]!);
    }
    run.tick = tick;
    const { a, b } = queue;
    if (b < 0) control(run, parts, tick, a, b);
    else {
      const slot = upcoming.slotOf(queue.slot, a, b);
      if (feed === undefined || feed.admit(tick, slot, a, b)) read(tick, slot, a, b);
    }
  }
  run.tick = lastTick;
}

/** What is in the queue beside readings. */
function control({ upcoming }: PassOnRun, parts: Parts, tick: number, entry: number, what: number): void {
  if (what === LOOK) {
    const feed = parts.feed!;
    const post = feed.look(tick, entry);
    if (post >= 0) parts.read(tick, upcoming.slotOf(NO_SLOT, feed.entry(), post), feed.entry(), post);
  } else if (what === POLL) parts.ask(entry);
  else if (what === INTERVENTION) parts.carryOut(entry, tick);
  else if (what === BROADCAST) parts.outside.broadcast(entry, tick);
  else if (what === BOYCOTT_END) parts.boycotting.end(entry);
  else parts.counting.returned(entry);
}

/** Notes how the crisis stands at the end of the present slice. */
function endSlice({ crisis, tally, slice, setup }: PassOnRun, attitudes: Attitudes): void {
  if (!crisis) return;
  const at = slice * CRISIS_SERIES.length;
  tally.crisisSeries[at] = crisis.boycotters;
  tally.crisisSeries[at + 1] = crisis.moved * attitudes.fade(tickOf(setup.sliceEnds[slice]!));
}

/** The same for the rest of the slices, in which nothing has happened. */
function endSlices(run: PassOnRun, attitudes: Attitudes): void {
  for (; run.slice < run.setup.sliceEnds.length - 1; run.slice++) endSlice(run, attitudes);
  endSlice(run, attitudes);
}

function startRun(run: PassOnRun, index: number, muted: Muted, { schedule, feed }: Parts): void {
  const { setup, state, queue, tally, keys, crisis } = run;
  clearMemberState(state);
  if (crisis) startCrisis(crisis, setup, run.key, index);
  run.run = index;
  run.muted = muted;
  run.slice = 0;
  run.tick = -1;
  run.posts.count = 0;
  run.firstPosted.fill(-1);
  run.totals.fill(0);
  run.detractors.fill(0);
  for (const column of columnsOf(tally)) column.fill(0);
  keys.forEach((contentKeys, content) => {
    deriveContentKeys(contentKeys, run.key, index, setup.contents[content]!.key, 0);
  });
  queue.clear();
  feed?.start(index);
  schedule.start();
  if (muted !== 'broadcast')
    setup.broadcasts.forEach(({ from, triggered }, i) => {
      if (!triggered && from <= setup.horizon) queue.push((tickOf(from) << 1) | 1, i, BROADCAST);
    });
  setup.polls.forEach(({ at }, i) => {
    if (at <= setup.horizon) queue.push((tickOf(at) << 1) | 1, i, POLL);
  });
}

function columnsOf(tally: PassOnTally): Float64Array[] {
  const { counts, series, stages, polls, postings, categories, crisis, crisisSeries } = tally;
  return [counts, series, stages, polls, postings, categories, crisis, crisisSeries];
}
