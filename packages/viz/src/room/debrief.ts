import { type Estimate, hoursOf } from '@grapevine/core';
import type { SampleBand } from '../ensemble/runSample.js';
import type { DebriefFigure } from '../messages/roomMessages.js';
import { recordRuns } from '../run/recordRun.js';
import type { Decision } from './decision.js';
import { DEBRIEF_WORLDS, type DebriefWorld, type ExerciseSession, LATER_HOURS } from './exerciseSession.js';

/** What a debrief tells; figures that are not there yet are undefined. */
export interface Debrief {
  readonly decisions: readonly Decision[];
  /** Hours from the start of the incident. */
  readonly from: number;
  /** The same for worlds that are the same: only the first of them stands here. */
  readonly worlds: readonly DebriefWorld[];
  /** By figure; one a world. */
  readonly rows: readonly {
    readonly figure: DebriefFigure;
    readonly values: readonly (Estimate | undefined)[];
  }[];
  /** One a world. */
  readonly courses: readonly (SampleBand | undefined)[];
  /** Silence less the room: members who hear of it. */
  readonly spared: Estimate | undefined;
  /** The room less the same answer at the first moment. */
  readonly missed: Estimate | undefined;
  /** Against the first moment. */
  readonly later: readonly {
    readonly hours: number;
    readonly reach: Estimate | undefined;
    readonly cost: Estimate | undefined;
  }[];
  readonly seen: SeenRun;
  readonly currency: string | undefined;
  /** Worlds whose runs are all there, and worlds. */
  readonly done: number;
  readonly all: number;
}

/** The run that the room has seen: how many heard of it there, in silence, and in only one of both. */
export interface SeenRun {
  readonly run: number;
  readonly heard: number;
  readonly silent: number;
  readonly spared: number;
  readonly only: number;
}

const FIGURES: readonly DebriefFigure[] = ['reach', 'convinced', 'lost', 'boycotters', 'lostSales', 'cost'];
const OF_CONTENT: readonly DebriefFigure[] = ['reach', 'convinced'];

/** Puts a debrief together from what is there of the worlds' runs. */
export function debriefOf(session: ExerciseSession): Debrief {
  const { exercise, figures } = session;
  const { contents, crisis } = exercise.given;
  const incident = crisis!.incident.content;
  const path = (figure: DebriefFigure) =>
    OF_CONTENT.includes(figure) ? `contents.${incident}.${figure}` : `crisis.${figure}`;
  const worlds = withoutRepeats(session);
  const place = contents.findIndex(({ id }) => id === incident);
  const asked = [...worlds, ...LATER_HOURS.map((hours) => `after${hours}`)];
  const missed = worlds.includes('once') ? 'once' : 'room';
  return {
    ...{ decisions: exercise.decisions, worlds, from: hoursOf(crisis!.incident.at)! },
    rows: FIGURES.map((figure) => ({
      figure,
      values: worlds.map((world) => figures.get(`${world}.${path(figure)}`)),
    })).filter(({ values }) => values.some((value) => value !== undefined)),
    courses: worlds.map((world) => {
      const sample = figures.world(world);
      return sample?.isWhole ? sample.band(place) : undefined;
    }),
    spared: figures.get(`silence-room.${path('reach')}`),
    missed: missed === 'once' ? figures.get(`room-once.${path('reach')}`) : undefined,
    later: LATER_HOURS.map((hours) => ({
      hours,
      reach: figures.get(`after${hours}-once.${path('reach')}`),
      cost: figures.get(`after${hours}-once.${path('cost')}`),
    })),
    seen: seenRun(session, place),
    currency: figures.world('silence')?.currency,
    done: asked.filter((name) => figures.world(name)?.isWhole).length,
    all: asked.length,
  };
}

/** The room's own world stands for those that are the same. */
function withoutRepeats(session: ExerciseSession): DebriefWorld[] {
  const answers = DEBRIEF_WORLDS.map((world) => JSON.stringify(session.scenarioOf(world).crisis?.response));
  return DEBRIEF_WORLDS.filter((_, i) => answers.indexOf(answers[i]!) === i);
}

const seenRuns = new WeakMap<ExerciseSession, SeenRun>();

function seenRun(session: ExerciseSession, content: number): SeenRun {
  const known = seenRuns.get(session);
  if (known) return known;
  const { experiment, rngSeed, run } = session.options;
  const silence = { ...experiment, passOn: session.scenarioOf('silence') };
  const { stepOf } = recordRuns(silence, { rngSeed, run })[content]!;
  const { heard } = session.exercise;
  const count = (fits: (here: boolean, silent: boolean) => boolean) =>
    heard.reduce((sum, here, member) => sum + Number(fits(here > 0, stepOf[member]! >= 0)), 0);
  const seen = {
    run,
    heard: count((here) => here),
    silent: count((_, silent) => silent),
    spared: count((here, silent) => silent && !here),
    only: count((here, silent) => here && !silent),
  };
  seenRuns.set(session, seen);
  return seen;
}
