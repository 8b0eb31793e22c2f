import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPassOnKernel, type PassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { PassOnTally } from '../src/engine/passOnTally.js';
import { openCheckpoint } from '../src/ensemble/checkpointBytes.js';
import { digestOfBytes } from '../src/ensemble/digest.js';
import { savePassOn, stoppedPassOn } from '../src/ensemble/passOnCheckpoint.js';
import { simulate } from '../src/ensemble/simulate.js';
import type { PassOnStep } from '../src/ensemble/simulatePassOn.js';
import { everydayLife } from '../src/population/generators/everydayLife.js';
import { rngKey } from '../src/random/rngKey.js';
import { type CompiledPassOn, compilePassOn } from '../src/scenario/compilePassOn.js';
import type { PassOnExperiment } from '../src/scenario/experiment.js';
import { type CrisisChanges, crisisExperiment } from '../testkit/crisisScenario.js';
import { problemsIn } from '../testkit/problemsIn.js';
import { restDigest, stoppedRun, wholeDigest } from '../testkit/restDigest.js';

const key = rngKey('crisis');
const VARIANTS: Readonly<Record<string, CrisisChanges>> = {
  'with everything': {},
  'without limits of attention, delays or reinforcement': {
    model: { attention: 'unlimited', reinforcement: 0, delay: 'none', appeal: 0.3 },
  },
  'with the most appealing first, attitudes to the brand, and triggers': {
    model: { feed: 'appealing', ambassadorScope: 'brand', attention: 3 },
    timeline: [
      {
        when: { metric: 'boycotters', content: 'complaint', above: 20 },
        after: '3h',
        post: 'launch',
        by: { kind: 'random', count: 5 },
      },
    ],
  },
  'answered before it happens, and to each who complains': {
    crisis: {
      recovery: 'none',
      response: [
        { at: '5h', strategy: 'explain', content: 'apology', channel: 'press' },
        { delay: '9h', strategy: 'explain', content: 'apology', channel: 'direct' },
      ],
    },
  },
};

function made({ population, passOn }: PassOnExperiment): { kernel: PassOnKernel; compiled: CompiledPassOn } {
  const compiled = compilePassOn(passOn, population, key);
  return { kernel: createPassOnKernel(compiled.setup, key), compiled };
}

function digestOf({ layout, ...columns }: PassOnTally): string {
  const bytes = Object.values(columns).map((column) => new Uint8Array(column.buffer.slice(0)));
  return digestOfBytes(...bytes);
}

/** The run that is stopped at each of these hours, and goes on in a kernel of its own each time. */
function playSplit(experiment: PassOnExperiment, run: number, stops: readonly number[]): string {
  let { kernel, compiled } = made(experiment);
  kernel.start(run);
  for (const hours of stops) {
    kernel.advance(hours);
    const bytes = savePassOn(kernel, compiled, key);
    ({ kernel, compiled } = made(experiment));
    stoppedPassOn(openCheckpoint(bytes))!.restore(kernel, compiled);
  }
  return digestOf(kernel.finish());
}

/** All steps as one list of what happened: member, content, time, teller, group. */
function happenings(steps: Iterable<PassOnStep>): number[][] {
  return [...steps].flatMap(({ members, contents, times, informedBy, informedIn, passedOn }) => [
    ...[...members].map((member, i) => [member, contents[i]!, times[i]!, informedBy[i]!, informedIn[i]!]),
    ...[...passedOn.members].map((member, i) => [member, passedOn.contents[i]!]),
  ]);
}

describe.each(Object.entries(VARIANTS))('a run %s', (_, changes) => {
  let experiment: PassOnExperiment;
  beforeAll(async () => {
    experiment = await crisisExperiment(changes);
  });

  it('that is stopped and goes on is the same bit for bit, wherever and however often', () => {
    const { kernel } = made(experiment);
    for (let run = 0; run < 6; run++) {
      const whole = digestOf(kernel.play(run));
      // before anything, at acts, in between, after the last
      for (const stops of [[0], [10], [16.3], [29.99, 30], [5, 5, 11.7, 40, 77.7], [119.9], [120]])
        expect([run, stops, playSplit(experiment, run, stops)]).toEqual([run, stops, whole]);
    }
  });

  it('goes on after its state was saved as if it had not been', () => {
    const { kernel, compiled } = made(experiment);
    const whole = digestOf(kernel.play(1));
    kernel.start(1);
    for (let hours = 1; hours < 120; hours += 7.3) {
      kernel.advance(hours);
      savePassOn(kernel, compiled, key);
    }
    expect(digestOf(kernel.finish())).toBe(whole);
  });
});

describe('simulate', () => {
  let experiment: PassOnExperiment;
  beforeAll(async () => {
    experiment = await crisisExperiment();
  });

  it('stops at any time and goes on from bytes', () => {
    const whole = happenings(simulate(experiment, { rngSeed: 'crisis', run: 3 }));
    const first = simulate(experiment, { rngSeed: 'crisis', run: 3, until: '21.4h' });
    const before = happenings(first);
    const after = happenings(simulate(experiment, { from: first.checkpoint() }));
    expect(before.length).toBeGreaterThan(100);
    expect(after.length).toBeGreaterThan(100);
    const inOrder = (list: number[][]) => list.map(String).sort();
    expect(inOrder([...before, ...after])).toEqual(inOrder(whole));
  });

  it('goes on under several policies with the same luck: what was done before the fork stays, what differs comes after', async () => {
    const stopped = simulate(experiment, { rngSeed: 'crisis', run: 2, until: '12h' });
    const before = happenings(stopped);
    const bytes = stopped.checkpoint();
    const policy = (delay: string) =>
      crisisExperiment({ crisis: { response: [{ delay, strategy: 'rebuild', content: 'apology' }] } });
    for (const delay of ['2.1h', '24h']) {
      const other = await policy(delay);
      // a world that had this policy all along is the same from the start: before the fork no policy had done anything
      const whole = happenings(simulate(other, { rngSeed: 'crisis', run: 2 }));
      const after = happenings(simulate(other, { from: bytes }));
      expect([...before, ...after].map(String).sort()).toEqual(whole.map(String).sort());
    }
    const ends = await Promise.all(
      ['2.1h', '24h'].map(async (delay) => happenings(simulate(await policy(delay), { from: bytes })).length),
    );
    expect(ends[0]).not.toBe(ends[1]);
  });

  it('answers now, at the very moment at which it was stopped', async () => {
    const silent = await crisisExperiment({ crisis: { response: [] } });
    const stopped = simulate(silent, { rngSeed: 'crisis', run: 2, until: '20h' });
    happenings(stopped);
    const answer = { at: '20h', strategy: 'rebuild', content: 'apology', followers: 0.5 };
    const now = await crisisExperiment({ crisis: { response: [answer] } });
    const read = happenings(simulate(now, { from: stopped.checkpoint() })).filter(
      ([, content, , teller]) => content === 2 && teller !== undefined,
    );
    expect(read.length).toBeGreaterThan(100);
    expect(Math.min(...read.map(([, , hours]) => hours!))).toBeGreaterThanOrEqual(20);
    // the launch's own post at 20 h would have been done before: what both worlds have is not done again
    const repeated = simulate(silent, { rngSeed: 'crisis', run: 2, until: '30h' });
    happenings(repeated);
    const whole = happenings(simulate(silent, { rngSeed: 'crisis', run: 2 })).length;
    const first = happenings(simulate(silent, { rngSeed: 'crisis', run: 2, until: '30h' })).length;
    expect(first + happenings(simulate(silent, { from: repeated.checkpoint() })).length).toBe(whole);
  });

  it('goes on in another process', async () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module'], {
      input: `${await bundled()}\nconsole.log(await restDigest(${JSON.stringify(await stoppedRun())}));`,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe(await wholeDigest());
    expect(await restDigest(await stoppedRun())).toBe(await wholeDigest());
  });

  it('stops and goes on with a classical model too', () => {
    const classical = {
      population: everydayLife({ members: 800 }, { rngSeed: 1 }),
      model: { kind: 'independent-cascade', activationProbability: 0.01 } as const,
      seedSet: { kind: 'random', count: 5 } as const,
    };
    const plain = (steps: Iterable<object>) =>
      JSON.stringify([...steps].map((step) => Object.values(step).map(String)));
    const whole = [...simulate(classical, { rngSeed: 4, run: 7 })];
    expect(whole.length).toBeGreaterThan(3);
    for (let stop = 1; stop <= whole.length; stop++) {
      const first = simulate(classical, { rngSeed: 4, run: 7 });
      const before = Array.from({ length: stop }, () => first.next().value as object);
      const after = [...simulate(classical, { from: first.checkpoint() })];
      expect(plain([...before, ...after])).toBe(plain(whole));
    }
  });

  it('refuses bytes that are damaged, and worlds that are not the same', async () => {
    const first = simulate(experiment, { rngSeed: 'crisis', until: '12h' });
    happenings(first);
    const bytes = first.checkpoint();
    const problems = (other: PassOnExperiment, from: Uint8Array) =>
      problemsIn(() => simulate(other, { from }));
    const damaged = bytes.slice();
    damaged[damaged.length - 9]! ^= 1;
    expect(await problems(experiment, damaged)).toMatchInlineSnapshot(`
      [
        "from a-checkpoint",
      ]
    `);
    const header = bytes.slice();
    const tick = new TextDecoder('latin1').decode(header).indexOf('"tick":') + 7;
    header[tick]! ^= 1;
    expect(await problems(experiment, header)).toEqual(['from a-checkpoint']);
    expect(await problems(experiment, bytes.slice(0, 40))).toMatchInlineSnapshot(`
      [
        "from a-checkpoint",
      ]
    `);
    expect(await problems(experiment, new Uint8Array(3))).toMatchInlineSnapshot(`
      [
        "from a-checkpoint",
      ]
    `);
    expect(
      await problems(
        await crisisExperiment({
          members: 1400,
          horizon: '6d',
          model: { transfer: 0.4 },
          crisis: { recovery: 'none' },
        }),
        bytes,
      ),
    ).toMatchInlineSnapshot(`
      [
        "population same-as-stopped",
        "members same-as-stopped",
        "model same-as-stopped",
        "groupKinds same-as-stopped",
        "segments same-as-stopped",
        "horizon same-as-stopped",
        "polls same-as-stopped",
      ]
    `);
    expect(await problemsIn(() => simulate(experiment, { from: bytes, rngSeed: 1 }))).toMatchInlineSnapshot(`
      [
        "rngSeed unused-key 1",
      ]
    `);
    expect(await problemsIn(() => simulate(experiment, { until: 'soon' }))).toMatchInlineSnapshot(`
      [
        "until a-duration "soon"",
      ]
    `);
  });
});

/** A program that knows `restDigest`. */
async function bundled(): Promise<string> {
  const input = fileURLToPath(new URL('../testkit/restDigest.ts', import.meta.url));
  const built = await rolldown({ input, platform: 'node' });
  const { output } = await built.generate({ format: 'esm', codeSplitting: false });
  return output[0].code;
}
