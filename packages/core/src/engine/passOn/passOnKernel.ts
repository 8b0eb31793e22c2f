import type { RngKey } from '../../random/rngKey.js';
import type { WorkCounters } from '../kernel.js';
import type { PassOnSetup } from '../passOnSetup.js';
import type { PassOnTally, TallyLayout } from '../passOnTally.js';
import { tickOf } from '../ticks.js';
import { createAnswer } from './answering.js';
import { contentAppeal } from './appeal.js';
import { type AttentionFeed, attentionFeed } from './attentionFeed.js';
import { createAttitudeSums } from './attitudeSums.js';
import { createAttitudes } from './attitudes.js';
import { createBoycotting } from './boycotting.js';
import { deriveContentKeys } from './contentKeys.js';
import { BROADCAST, POLL } from './controlEvents.js';
import { createCorrect } from './correcting.js';
import { createCounting } from './counting.js';
import { createRun } from './createRun.js';
import { createCredit } from './crediting.js';
import { startCrisis } from './crisisState.js';
import { createDirectMessages } from './directMessages.js';
import { finishTally } from './finishTally.js';
import { createInterventions } from './interventions.js';
import { clearMemberState } from './memberState.js';
import { createMonitor } from './monitoring.js';
import { outsideExposure } from './outsideExposure.js';
import { NO_OBSERVER, type PassOnObserver } from './passOnObserver.js';
import type { Muted, PassOnRun } from './passOnRun.js';
import { endSlices, type Parts, playUntil } from './playUntil.js';
import { createPolls } from './polling.js';
import { createPoster } from './posting.js';
import type { PostLog } from './postLog.js';
import { createReader } from './reading.js';
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
