import type { CompiledBoycott, CompiledCrisis, CompiledDetection } from '../../engine/crisisSetup.js';
import type { CompiledIntervention } from '../../engine/passOnSetup.js';
import { type Crisis, type Detection, WEEKDAYS } from '../crisis.js';
import type { PassOnScenario } from '../passOnScenario.js';
import { postedBy } from './compilePosts.js';
import { type CompileContext, compileTarget } from './compileTarget.js';
import { hours, hoursOrNone } from './interventionTimes.js';

const HOURS_OF_DAY = 24;

/** A crisis in numbers; the acts that belong to it are interventions: see `compileIncident` and `compileResponse`. */
export function compileCrisis(
  { crisis, contents, model }: PassOnScenario,
  platforms: readonly string[],
): CompiledCrisis | undefined {
  if (!crisis) return undefined;
  return {
    incident: contents.findIndex(({ id }) => id === crisis.incident.content),
    detection: crisis.detection && compileDetection(crisis.detection, platforms, model.startHour),
    boycott: crisis.boycott && compileBoycott(crisis.boycott),
    patience: hoursOrNone(crisis.patience, Number.POSITIVE_INFINITY),
    disclosure: crisis.disclosure,
    lostBelow: crisis.lostBelow,
  };
}

/** The first post of the incident. */
export function compileIncident(
  { incident }: Crisis,
  content: number,
  horizon: number,
  context: CompileContext,
): CompiledIntervention {
  const { at, by, target } = incident;
  const path = 'crisis.incident';
  const time = hours(at);
  return {
    content,
    times: time < horizon ? [time] : [],
    ...postedBy(by, compileTarget(target, `${path}.target`, context), target?.platforms, path, context),
    cost: 0,
  };
}

function compileBoycott({ joining, socialProof, halfLife }: NonNullable<Crisis['boycott']>): CompiledBoycott {
  return { joining, socialProof, halfLife: hours(halfLife) };
}

function compileDetection(
  detection: Detection,
  platforms: readonly string[],
  startHour: number,
): CompiledDetection {
  const { rate, threshold, firstDay } = detection;
  return {
    platforms: maskOf(detection.platforms, platforms),
    rate,
    threshold,
    shifts: shiftsOf(detection),
    startHour: WEEKDAYS.indexOf(firstDay) * HOURS_OF_DAY + startHour,
  };
}

/** [platforms] 1 for those that are named; without names for all. */
export function maskOf(names: readonly string[] | undefined, platforms: readonly string[]): Uint8Array {
  return Uint8Array.from(platforms, (name) => Number(!names || names.includes(name)));
}

/** Hours of the week in which somebody is there; undefined: always. */
function shiftsOf({ opensAt, closesAt, workingDays }: Detection): CompiledDetection['shifts'] {
  const allDay = opensAt === 0 && closesAt === 0;
  if (allDay && workingDays === WEEKDAYS.length) return undefined;
  return Array.from({ length: workingDays }, (_, day) => {
    const midnight = day * HOURS_OF_DAY;
    return [midnight + opensAt, midnight + (allDay ? HOURS_OF_DAY : closesAt)] as const;
  });
}
