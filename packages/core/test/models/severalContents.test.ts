import { describe, expect, it } from 'vitest';
import { GrapevineError } from '../../src/base/grapevineError.js';
import { defineModel } from '../../src/models/defineModel.js';
import { severalContents } from '../../src/models/severalContents.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const { states, transitions, statesWith } = severalContents(
  { rumour: ['unaware', 'believing', 'over'], truth: ['unaware', 'knowing'] },
  [
    {
      content: 'rumour',
      from: 'unaware',
      to: 'believing',
      contact: { with: 'believing', rate: 0.3 },
      while: { truth: 'unaware' },
    },
    {
      content: 'rumour',
      from: 'believing',
      to: 'over',
      contact: { with: 'knowing', rate: 0.4 },
      by: 'truth',
    },
    { content: 'truth', from: 'unaware', to: 'knowing', contact: { with: 'knowing', rate: 0.1 } },
  ],
);

const model = defineModel<Record<string, never>>({
  name: 'rumour-and-correction',
  parameters: {},
  states,
  transitions,
  firstMembers: 'believing-unaware',
});

/** How many runs of one step of two tied members come to which names of states. */
function oneStep(first: string, second: string, runs: number): Map<string, number> {
  const kernel = model.createKernel({}, groupsPopulation(2, [[0, 1]]), rngKey(`${first} ${second}`));
  const names = states.map(({ name }) => name);
  const found = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    kernel.start(run, [], 0);
    kernel.place!(names.indexOf(first), [0], 1);
    kernel.place!(names.indexOf(second), [1], 1);
    kernel.step();
    const name = Array.from(kernel.stateOf!, (state) => names[state]).join(' ');
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
}

describe('several contents', () => {
  it('has a state for each combination, active where one of its states is', () => {
    expect(states.map(({ name, active }) => [name, active ?? false])).toEqual([
      ['unaware-unaware', false],
      ['unaware-knowing', true],
      ['believing-unaware', true],
      ['believing-knowing', true],
      ['over-unaware', true],
      ['over-knowing', true],
    ]);
    expect(states[3]!.label).toEqual({
      en: 'Rumour: believing; truth: knowing',
      fr: 'Rumour\u00a0: believing\u00a0; truth\u00a0: knowing',
    });
    expect(statesWith('rumour', ['believing', 'over'])).toEqual([
      'believing-unaware',
      'believing-knowing',
      'over-unaware',
      'over-knowing',
    ]);
  });

  it('has a way for each combination of the other contents that is allowed', () => {
    expect(transitions.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'unaware-unaware believing-unaware',
      'believing-unaware over-unaware',
      'believing-knowing over-knowing',
      'unaware-unaware unaware-knowing',
      'believing-unaware believing-knowing',
      'over-unaware over-knowing',
    ]);
    expect(transitions[0]).toMatchObject({ contact: { with: ['believing-unaware', 'believing-knowing'] } });
    expect(transitions[1]).toMatchObject({
      contact: { with: ['unaware-knowing', 'believing-knowing', 'over-knowing'] },
    });
  });

  it('takes effect by each content with its own probability (means of 40,000 runs, 5 sigma)', () => {
    const runs = 40_000;
    const believers = oneStep('believing-unaware', 'unaware-unaware', runs);
    expectMean(
      shareOf(believers, ([, second]) => second === 'believing-unaware', runs),
      0.3,
    );
    const met = oneStep('believing-unaware', 'unaware-knowing', runs);
    // of two ways at once the first counts: he gives up the rumour, or else he may learn the truth
    expectMean(
      shareOf(met, ([first]) => first === 'over-unaware', runs),
      0.4,
    );
    expectMean(
      shareOf(met, ([first]) => first === 'believing-knowing', runs),
      0.6 * 0.1,
    );
    // who knows does not take up the rumour
    expect(
      shareOf(met, ([, second]) => second === 'unaware-knowing', runs).every((value) => value === 1),
    ).toBe(true);
  });

  it('tells all names that it does not know, and combinations of one name', () => {
    expect(() =>
      severalContents({ rumour: ['unaware', 'believing'], truth: ['unaware', 'knowing'] }, [
        { content: 'rumor', from: 'unaware', to: 'believing', rate: 0.1 },
        {
          content: 'rumour',
          from: 'aware',
          to: 'believing',
          rate: 0.1,
          while: { truth: 'known', rumour: [] },
        },
        {
          content: 'truth',
          from: 'unaware',
          to: 'knowing',
          contact: { with: 'believing', rate: 0.1 },
          by: 'lie',
        },
        { content: 'truth', from: 'unaware', to: 'knowing', threshold: { of: 'believing', count: 2 } },
      ]),
    ).toThrowError(
      expect.toSatisfy(
        (error) =>
          error instanceof GrapevineError &&
          error.problems.map(({ path }) => path).join() ===
            'transitions[0].content,transitions[1].from,transitions[1].while.truth,transitions[1].while,transitions[2].by,transitions[3].threshold.of',
      ),
    );
    expect(() => severalContents({ a: ['x', 'x-y'], b: ['z', 'y-z'] }, [])).toThrowError(GrapevineError);
  });
});

/** 1 for each run that came to such states of the two, 0 for the others. */
function shareOf(found: Map<string, number>, wanted: (names: string[]) => boolean, runs: number): number[] {
  let count = 0;
  for (const [names, times] of found) if (wanted(names.split(' '))) count += times;
  return Array.from({ length: runs }, (_, i) => (i < count ? 1 : 0));
}
