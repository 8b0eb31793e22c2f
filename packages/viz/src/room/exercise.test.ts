import { simulate, withoutAnswer } from '@grapevine/core';
import { describe, expect, test } from 'vitest';
import { roomExperiment } from '../../testkit/roomExperiment.js';
import type { PassOnExperiment } from '../run/passOnExperiment.js';
import { type Answer, ownAnswer, withDecisions } from './decision.js';
import { Exercise } from './exercise.js';

const experiment = roomExperiment();
const rngSeed = 'room';
const plan = {
  world: 'A',
  moments: [{ at: '10h' }, { at: '16h' }, { at: '30h' }],
  strategies: ['rebuild', 'deny'],
  channels: ['account', 'television'],
  briefed: ['bridges'],
} as const;
const answer: Answer = { strategy: 'rebuild', channel: 'account' };

/** [members] 1 for those who hear of the complaint in a whole run. */
function heardIn(passOn: PassOnExperiment['passOn'], run: number): Uint8Array {
  const heard = new Uint8Array(experiment.population.memberCount);
  for (const { members, contents } of simulate({ ...experiment, passOn }, { rngSeed, run }))
    contents.forEach((content, i) => {
      if (content === 1) heard[members[i]!] = 1;
    });
  return heard;
}

function play(answers: readonly (Answer | undefined)[], run: number) {
  const exercise = new Exercise(experiment, { plan, rngSeed, run });
  const situations = [exercise.playOn()];
  for (const given of answers) {
    exercise.decide(given);
    situations.push(exercise.playOn());
  }
  return { exercise, situations };
}

describe('a run that a room decides on', () => {
  test.each([
    ['an answer at once', [answer, undefined, undefined]],
    ['an answer later', [undefined, answer, undefined]],
    [
      'two answers, the second on television',
      [answer, undefined, { strategy: 'rebuild', channel: 'television' }],
    ],
    ['those who link groups told first', [undefined, { ...answer, brief: 'bridges' }, undefined]],
    ['a denial', [{ strategy: 'deny', channel: 'television' }, undefined, undefined]],
  ] as const)(
    '%s: forked at each decision, it is the world that had these answers all along',
    (_, answers) => {
      for (const run of [0, 1, 2]) {
        const { exercise } = play(answers, run);
        expect(exercise.decisions.map(({ at }) => at)).toEqual([10, 16, 30]);
        expect(exercise.heard).toEqual(heardIn(exercise.scenario, run));
      }
    },
  );

  test('whoever waits to the end has the world without an answer', () => {
    const { exercise, situations } = play([undefined, undefined, undefined], 0);
    expect(exercise.heard).toEqual(heardIn(withoutAnswer(experiment.passOn), 0));
    expect(situations.map(({ at }) => at)).toEqual([10, 16, 30, 72]);
  });

  test('what the room knows at a moment is what has happened by then, whatever is decided later', () => {
    const waited = play([undefined, undefined, undefined], 0).situations;
    const answered = play([undefined, answer, undefined], 0).situations;
    expect(answered.slice(0, 2)).toEqual(waited.slice(0, 2));
    expect(waited[2]!.heard).toBeGreaterThan(60);
    expect(answered[2]!.heard).toBeLessThan(waited[2]!.heard);
    expect(answered[3]!.heard).toBe(
      heardIn(withDecisions(experiment.passOn, [{ at: 16, answer }]), 0).filter(Boolean).length,
    );
  });

  test('after the last moment there is nothing to decide', () => {
    const { exercise } = play([undefined, undefined, undefined], 0);
    exercise.decide(answer);
    expect(exercise.decisions).toHaveLength(3);
    expect(exercise.next).toBeUndefined();
  });
});

describe('a decision', () => {
  const waves = (given: Answer) =>
    withDecisions(experiment.passOn, [{ at: 10, answer: given }]).crisis!.response;

  test('takes its contents and followers from the answer of the scenario', () => {
    expect(ownAnswer(experiment.passOn)).toEqual({
      strategy: 'rebuild',
      channel: 'account',
      brief: 'bridges',
    });
    expect(waves(answer)).toEqual([
      { at: '600min', strategy: 'rebuild', channel: 'account', content: 'apology', followers: 0.4 },
    ]);
  });

  test('to tell some first is to tell all others an hour later', () => {
    expect(waves({ ...answer, brief: 'bridges' })).toEqual([
      {
        ...{ at: '660min', strategy: 'rebuild', channel: 'account', content: 'apology', followers: 0.4 },
        brief: { who: 'bridges', count: 10, before: '1h' },
      },
    ]);
  });

  test('on another channel, what only the account has is left out', () => {
    expect(waves({ strategy: 'deny', channel: 'press' })[0]).not.toHaveProperty('followers');
  });
});
