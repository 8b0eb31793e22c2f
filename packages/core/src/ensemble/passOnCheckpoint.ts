import { throwIfAny } from '../base/grapevineError.js';
import type { Problem } from '../base/problem.js';
import type { PassOnKernel } from '../engine/passOn/passOnKernel.js';
import { cellOf, contentOf, trustOf } from '../engine/passOn/postLog.js';
import { restoreRun } from '../engine/passOn/restoreRun.js';
import type { SavedPlaces } from '../engine/passOn/savedPlaces.js';
import { type SavedRun, saveRun } from '../engine/passOn/savedRun.js';
import type { CompiledIntervention } from '../engine/passOnSetup.js';
import type { RngKey } from '../random/rngKey.js';
import type { CompiledPassOn } from '../scenario/compilePassOn.js';
import { type CheckpointParts, checkpointBytes } from './checkpointBytes.js';
import { digestOfBytes, digestOfJson } from './digest.js';

/** What a checkpoint says of the run and of the scenario that it was stopped in. */
interface PassOnCheckpointFacts {
  readonly kind: 'pass-on';
  readonly key: readonly number[];
  readonly run: number;
  readonly tick: number;
  readonly slice: number;
  readonly contents: readonly string[];
  readonly cells: readonly string[];
  readonly trusts: readonly number[];
  readonly acts: readonly string[];
  /** Digests of what must be the same where the run goes on, by key of the scenario. */
  readonly parts: Readonly<Record<string, string>>;
}

/** A run of the flagship model that goes on from a checkpoint. */
export interface StoppedRun {
  readonly key: RngKey;
  readonly run: number;
  /** Continues it in a kernel of the same or another scenario on the same people. */
  readonly restore: (kernel: PassOnKernel, compiled: CompiledPassOn) => void;
}

/** The bytes of a run as it stands. O(pairs of members and contents that met + pending events + population). */
export function savePassOn(kernel: PassOnKernel, compiled: CompiledPassOn, key: RngKey): Uint8Array {
  const { run, tick, slice, columns } = saveRun(kernel);
  const facts: PassOnCheckpointFacts = {
    kind: 'pass-on',
    key: [...key],
    run,
    tick,
    slice,
    ...placesIn(kernel, compiled),
    parts: partsOf(kernel, compiled),
  };
  return checkpointBytes({ facts, columns });
}

/** The run in a checkpoint; undefined where it is of a classical model. */
export function stoppedPassOn({ facts, columns }: CheckpointParts): StoppedRun | undefined {
  if ((facts as PassOnCheckpointFacts).kind !== 'pass-on') return undefined;
  const stopped = facts as PassOnCheckpointFacts;
  const { run, tick, slice } = stopped;
  return {
    key: Uint32Array.from(stopped.key),
    run,
    restore(kernel, compiled) {
      const now = placesIn(kernel, compiled);
      const saved: SavedRun = { run, tick, slice, columns };
      const places: SavedPlaces = {
        contents: stopped.contents.map((id) => now.contents.indexOf(id)),
        cells: stopped.cells.map((cell) => now.cells.indexOf(cell)),
        trusts: stopped.trusts.map((trust) => now.trusts.indexOf(trust)),
        interventions: stopped.acts.map((act) => now.acts.indexOf(act)),
      };
      throwIfAny([
        ...changedParts(stopped.parts, partsOf(kernel, compiled)),
        ...lostPlaces(saved, places, stopped),
      ]);
      kernel.start(run);
      restoreRun(kernel, saved, places);
    },
  };
}

type Places = Pick<PassOnCheckpointFacts, 'contents' | 'cells' | 'trusts' | 'acts'>;

/** What contents, cells, trusts and acts are called, so that another scenario finds its own. */
function placesIn({ run, layout }: PassOnKernel, { setup, names }: CompiledPassOn): Places {
  const cells = layout.cells.map(({ platform, channel, kind, wordOfMouth }) =>
    JSON.stringify([platform, names.channels[channel] ?? channel, kind, wordOfMouth]),
  );
  return {
    contents: names.contents,
    cells,
    trusts: [...run.trusts.values],
    acts: actNames(setup.interventions, names.contents),
  };
}

/** Acts of equal content, doer and moment (or what they wait for) are the same act. */
function actNames(interventions: readonly CompiledIntervention[], contents: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return interventions.map(({ content, by, times, trigger, effect }) => {
    const condition = trigger && { ...trigger, after: 0 };
    const act = JSON.stringify([contents[content], by, trigger ? condition : times, effect !== undefined]);
    const count = seen.get(act) ?? 0;
    seen.set(act, count + 1);
    return `${act}#${count}`;
  });
}

function partsOf(kernel: PassOnKernel, { setup, names }: CompiledPassOn): Record<string, string> {
  const { population, traits, rules, crisis } = setup;
  const bytes = (array: Uint8Array | Float32Array): Uint8Array =>
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  return {
    population: digestOfBytes(new Uint8Array(population.buffer)),
    members: digestOfBytes(bytes(traits.rows)),
    model: digestOfJson(plain(rules)),
    platforms: digestOfJson(plain(setup.platforms.map(({ fit, ...figures }) => figures))),
    groupKinds: digestOfJson([digestOfBytes(setup.groupKind), setup.kindCohesion]),
    segments: digestOfJson([digestOfBytes(setup.segmentClass), kernel.layout.segmentClasses]),
    horizon: digestOfJson(setup.horizon),
    polls: digestOfJson(setup.polls),
    crisis: digestOfJson(
      plain(crisis && { ...crisis, incident: names.contents[crisis.incident], detection: undefined }),
    ),
  };
}

/** Numbers that JSON does not have, as text. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (_, part) =>
      part === Number.POSITIVE_INFINITY || part === undefined ? String(part) : part,
    ),
  );
}

function changedParts(
  stopped: PassOnCheckpointFacts['parts'],
  now: PassOnCheckpointFacts['parts'],
): Problem[] {
  return Object.keys(stopped)
    .filter((part) => stopped[part] !== now[part])
    .map(changed);
}

/** Contents that the stopped run knows, and the cells and trusts of its posts, that are not there any more. */
function lostPlaces({ columns }: SavedRun, places: SavedPlaces, { contents }: Places): Problem[] {
  const memberWords = columns.flags as Int32Array;
  const postWords = columns.posts as Int32Array;
  const lost = new Set<string>();
  contents.forEach((id, old) => {
    if (places.contents[old]! < 0) lost.add(`contents ${JSON.stringify(id)}`);
  });
  for (const word of memberWords) if (places.cells[word >>> 20]! < 0) lost.add('broadcast');
  for (let at = 2; at < postWords.length; at += 4) {
    const facts = postWords[at]!;
    if (places.cells[cellOf(facts)]! < 0) lost.add('broadcast');
    if (places.trusts[trustOf(facts)]! < 0) lost.add(`trust of ${contents[contentOf(facts)]!}`);
  }
  return [...lost].map(changed);
}

function changed(part: string): Problem {
  return { code: 'same-as-stopped', path: part.split(' ')[0]!, details: { part } };
}
