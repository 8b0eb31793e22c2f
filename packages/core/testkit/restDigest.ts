import { digestOfJson } from '../src/ensemble/digest.js';
import { simulate } from '../src/ensemble/simulate.js';
import type { PassOnStep } from '../src/ensemble/simulatePassOn.js';
import { crisisExperiment } from './crisisScenario.js';

/** A run of `crisisExperiment` that is stopped at 30 h, as base64. */
export async function stoppedRun(): Promise<string> {
  const first = simulate(await crisisExperiment(), { rngSeed: 'crisis', until: '30h' });
  while (!first.next().done);
  return btoa(Array.from(first.checkpoint(), (byte) => String.fromCharCode(byte)).join(''));
}

/** The digest of all that happens in a stopped run when it goes on. */
export async function restDigest(stopped: string): Promise<string> {
  const from = Uint8Array.from(atob(stopped), (letter) => letter.charCodeAt(0));
  return digestOfJson(Array.from(simulate(await crisisExperiment(), { from }), plain));
}

/** The digest of all that happens after 30 h in a run that was never stopped. */
export async function wholeDigest(): Promise<string> {
  const steps = [...simulate(await crisisExperiment(), { rngSeed: 'crisis' })];
  return digestOfJson(steps.filter(({ hours }) => hours > 30).map(plain));
}

function plain({ passedOn, ...step }: PassOnStep): object {
  const lists = Object.entries({ ...step, ...passedOn }).map(([name, value]) =>
    typeof value === 'number' ? [name, value] : [name, [...value]],
  );
  return Object.fromEntries(lists);
}
