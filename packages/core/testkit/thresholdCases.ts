import { GeometricWaits } from '../src/engine/geometricWaits.js';
import type { Kernel } from '../src/engine/kernel.js';
import { memberValues } from '../src/engine/memberValues.js';
import { happensTo, memberUniform } from '../src/engine/threshold/memberChance.js';
import { complexContagionModel } from '../src/models/complexContagion.js';
import { generalisedThresholdModel } from '../src/models/generalisedThreshold.js';
import { kerteszThresholdModel } from '../src/models/kerteszThreshold.js';
import { linearThresholdModel } from '../src/models/linearThreshold.js';
import { profileModel } from '../src/models/profile.js';
import { profileThresholdModel } from '../src/models/profileThreshold.js';
import { wattsThresholdModel } from '../src/models/wattsThreshold.js';
import type { Population } from '../src/population/population.js';
import { portableLog } from '../src/random/portableMath.js';
import { rngKey, runKey } from '../src/random/rngKey.js';
import { streamX, word } from '../src/random/stream.js';
import type { SlowThreshold } from './slowThreshold.js';

const KEY = rngKey('family');

/** A model of the threshold family with parameters at work, and the plainest form of the same. */
interface ThresholdCase {
  readonly name: string;
  readonly kernel: (population: Population) => Kernel;
  readonly slow: (population: Population, run: number) => SlowThreshold;
}

const theta = (run: number, member: number): number => {
  const key = runKey(KEY, run, 'state');
  return ((word(streamX(key[0]!, key[1]!, member), key[2]!) >>> 0) + 1) / 0x100000000;
};
const memberValue = (
  population: Population,
  name: string,
  range: readonly [number, number],
  value: never,
) => {
  const values = memberValues(value, { name, range }, population, KEY);
  return (member: number): number => (typeof values === 'number' ? values : values[member]!);
};
const uniform = { uniform: { min: 0, max: 1 } } as const;
const tables = new Map<number, GeometricWaits>();
const waitOf = (run: number, purpose: 'timing' | 'arrival', member: number, chance: number): number => {
  if (!tables.has(chance))
    tables.set(chance, new GeometricWaits({ values: Float64Array.of(chance), mask: 0 }));
  return tables.get(chance)!.wait(runKey(KEY, run, purpose), member, 0);
};
const decision = (run: number, profile: (member: number) => number, blocked: number, own = false) => {
  const end = (member: number) => 1 - profile(member) * (1 - blocked);
  // chances of each member's own are drawn by logarithms, not by tables
  const waits =
    own && new GeometricWaits({ values: Float64Array.from({ length: 300 }, (_, m) => end(m)), mask: -1 });
  const key = runKey(KEY, run, 'timing');
  return {
    decided: (member: number, step: number) =>
      step + (waits ? waits.wait(key, member, 0) : waitOf(run, 'timing', member, end(member))),
    adopts: (member: number) => happensTo(key, member, 1, (1 - profile(member)) / end(member)),
  };
};
const byHimself = (run: number, rate: number) => (member: number) => 1 + waitOf(run, 'arrival', member, rate);

/** Each model of the family, some in several forms. */
export const THRESHOLD_CASES: readonly ThresholdCase[] = [
  {
    name: 'linear-threshold',
    kernel: (people) => linearThresholdModel.createKernel({}, people, KEY),
    slow: (_, run) => ({
      enough: (member, weight, total) => weight > 0 && weight >= theta(run, member) * total,
    }),
  },
  {
    name: 'linear-threshold by tie weights',
    kernel: (people) => linearThresholdModel.createKernel({ contactWeights: 'tie-weight' }, people, KEY),
    slow: (people, run) => ({
      tieWeight: (tie) => people.tieWeights[tie]!,
      // weights are multiples of 1/8, thresholds of 2^-32: no rounding in either
      enough: (member, weight, total) => weight > 0 && weight >= theta(run, member) * Math.max(1, total),
    }),
  },
  ...(['members', 'groups'] as const).flatMap((countBy): ThresholdCase[] => [
    {
      name: `complex-contagion, a count of ${countBy}`,
      kernel: (people) =>
        complexContagionModel.createKernel(
          { threshold: { uniform: { min: 0.5, max: 5 } }, countBy },
          people,
          KEY,
        ),
      slow: (people) => {
        const k = memberValue(people, 'threshold', [0, 1e9], { uniform: { min: 0.5, max: 5 } } as never);
        return { countBy, enough: (member, weight) => weight >= k(member) };
      },
    },
    {
      name: `complex-contagion, a share of ${countBy}`,
      kernel: (people) =>
        complexContagionModel.createKernel({ threshold: 0.3, thresholdIs: 'share', countBy }, people, KEY),
      slow: () => ({ countBy, enough: (_, weight, total) => total > 0 && weight / total >= 0.3 }),
    },
  ]),
  {
    name: 'watts-threshold',
    kernel: (people) =>
      wattsThresholdModel.createKernel({ threshold: { uniform: { min: -0.05, max: 0.6 } } }, people, KEY),
    slow: (people) => {
      const phi = memberValue(people, 'threshold', [0, 1], { uniform: { min: -0.05, max: 0.6 } } as never);
      return { enough: (member, weight, total) => (total > 0 ? weight / total : 0) >= phi(member) };
    },
  },
  {
    name: 'generalised-threshold',
    kernel: (people) =>
      generalisedThresholdModel.createKernel({ threshold: 0.25, tau: 2.5, mu: 0.02 }, people, KEY),
    slow: (_, run) => ({
      enough: (_member, weight, total) => total > 0 && weight / total >= 0.25,
      ...decision(run, () => 1 - 1 / 2.5, 0),
      adopts: () => true,
      byHimself: (member) => {
        const u = memberUniform(runKey(KEY, run, 'arrival'), member);
        return Math.floor(Math.sqrt((-2 * 2.5 * portableLog(u)) / 0.02)) + 1;
      },
    }),
  },
  {
    name: 'kertesz-threshold',
    kernel: (people) =>
      kerteszThresholdModel.createKernel({ threshold: 0.3, adopterRate: 0.02, blocked: 0.2 }, people, KEY),
    slow: (_, run) => ({
      enough: (_member, weight, total) => total > 0 && weight / total >= 0.3,
      byHimself: byHimself(run, 0.02),
      blocked: (member) => happensTo(runKey(KEY, run, 'initial-state'), member, 0, 0.2),
    }),
  },
  {
    name: 'profile',
    kernel: (people) =>
      profileModel.createKernel({ profile: uniform, blocked: 0.4, adopterRate: 0.03 }, people, KEY),
    slow: (people, run) => ({
      enough: (_member, weight) => weight > 0,
      ...decision(run, memberValue(people, 'profile', [0, 1], uniform as never), 0.4, true),
      byHimself: byHimself(run, 0.03),
    }),
  },
  {
    name: 'profile-threshold',
    kernel: (people) =>
      profileThresholdModel.createKernel(
        { threshold: 0.3, profile: uniform, blocked: 0.3, adopterRate: 0.02 },
        people,
        KEY,
      ),
    slow: (people, run) => ({
      enough: (_member, weight, total) => total > 0 && weight / total >= 0.3,
      ...decision(run, memberValue(people, 'profile', [0, 1], uniform as never), 0.3, true),
      byHimself: byHimself(run, 0.02),
    }),
  },
];
