import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassOnSetup } from '../src/engine/passOnSetup.js';
import { tracesOf } from '../testkit/passOnTrace.js';
import { PLAIN_CONTENT, PLAIN_PLATFORM, plainSetup } from '../testkit/plainSetup.js';
import { randomSetup, setupSeeds } from '../testkit/randomSetup.js';
import { groupsPopulation } from '../testkit/smallPopulations.js';

/** A rumour starts at one end of a path of `length` ties at 0h, its correction at the other end `delay` hours later. */
function pathWithCorrection(length: number, delay: number): PassOnSetup {
  const ties = Array.from({ length }, (_, i) => [
    [i, i + 1],
    [i + 1, i],
  ]).flat() as [number, number][];
  const population = groupsPopulation(length + 1, [], ties);
  const start = (content: number, member: number, at: number) => ({
    content,
    times: [at],
    by: { kind: 'members', seedSet: { kind: 'members', members: [String(member)] } } as const,
    target: {},
    cost: 0,
  });
  return plainSetup(population, {
    setup: {
      contents: [
        { ...PLAIN_CONTENT, key: 1 },
        { ...PLAIN_CONTENT, key: 2, credibility: 1, counters: 0, inoculation: 1 },
      ],
      platforms: [{ ...PLAIN_PLATFORM, delayMedian: 1, fit: [1, 1] }],
      interventions: [start(0, 0, 0), start(1, length, delay)],
    },
  });
}

describe('a correction', () => {
  let read = 0;

  it('that starts r hours later at the other end of a path of L ties leaves ceil((L + r) / 2) who pass the rumour on', () => {
    for (let length = 1; length <= 12; length++) {
      for (let delay = 1; delay <= length + 4; delay++) {
        const rumour = tracesOf(pathWithCorrection(length, delay), 1)[0]![0]!;
        const expected = Math.min(length + 1, Math.ceil((length + delay) / 2));
        expect(rumour.passedOn.length + 1, `L ${length}, r ${delay}`).toBe(expected);
      }
    }
  });

  it('that comes when nobody reads the rumour any more changes nothing about it, bit for bit', () => {
    fc.assert(
      fc.property(setupSeeds, (seed) => {
        const alone = randomSetup(seed, 2);
        const late = countered(alone, 199);
        expect(tracesOf(late, seed)[0]![0]).toEqual(tracesOf(alone, seed)[0]![0]);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('that the brand publishes and nobody believes changes nothing about the rumour, bit for bit', () => {
    fc.assert(
      fc.property(setupSeeds, (seed) => {
        const alone = randomSetup(seed, 2);
        const contents = alone.contents.map((content, i) =>
          i === 1 ? { ...content, credibility: 0 } : content,
        );
        const late = countered({ ...alone, contents }, 0);
        const by = { kind: 'brand', platforms: [0, 1], followers: 1 } as const;
        const interventions = late.interventions.map((entry) =>
          entry.content === 1 ? { ...entry, by } : entry,
        );
        const answered = { ...late, interventions, kindCohesion: [1] };
        expect(tracesOf(answered, seed)[0]![0]).toEqual(tracesOf(alone, seed)[0]![0]);
        read += tracesOf(answered, seed)[0]![1]!.reached.length;
      }),
      { seed: 8, numRuns: 100 },
    );
    expect(read, 'the correction is read').toBeGreaterThan(1000);
  });

  it('at once keeps at least as many from passing the rumour on as one that comes later, on average', () => {
    let sooner = 0;
    let later = 0;
    for (let seed = 0; seed < 300; seed++) {
      const setup = randomSetup(seed, 2);
      sooner += tracesOf(countered(setup, 0), seed)[0]![0]!.passedOn.length;
      later += tracesOf(countered(setup, 100), seed)[0]![0]!.passedOn.length;
    }
    expect(sooner).toBeLessThan(0.95 * later);
  });
});

/** The second content corrects the first, from an hour on. */
function countered(setup: PassOnSetup, at: number): PassOnSetup {
  return {
    ...setup,
    contents: setup.contents.map((content, i) => (i === 1 ? { ...content, counters: 0 } : content)),
    interventions: setup.interventions.map((intervention) =>
      intervention.content === 1 ? { ...intervention, times: [at] } : intervention,
    ),
  };
}
