import type { SeedSet } from '../engine/seedSet.js';
import type { ModelSpec } from '../models/catalogue.js';
import type { RngSeed } from '../random/rngKey.js';
import type { PassOnScenario } from './passOnScenario.js';

/** What `format` of a scenario file says. */
export const SCENARIO_FORMAT = 'grapevine-scenario/1';

/** Formats that a scenario's population file may have. */
export const FILE_KINDS = [
  'edge-list',
  'memberships',
  'hyperedges',
  'hif',
  'gexf',
  'graphml',
  'grapevine',
  'contact-sequence',
  'membership-intervals',
] as const;
/** Format of a population file. */
export type FileKind = (typeof FILE_KINDS)[number];

/** Where the people come from: a file, or a generator with its parameters. */
export type PopulationSource =
  | {
      /** Relative to the scenario file. `memberships` also takes SNAP `.circles` files, or a folder of them. */
      readonly file: string;
      readonly as: FileKind;
      /** Edge lists: whether `u v` is one tie, from u to v. Default: false, a tie in both directions. */
      readonly directed?: boolean;
      /** Contact sequences and membership intervals: length of a step, in the unit of the file. Default: 1. */
      readonly timeStep?: number;
      /** GEXF and GraphML: the node attribute that names a member's groups. */
      readonly groupAttribute?: string;
    }
  | { readonly generate: { readonly kind: string } & Readonly<Record<string, unknown>> };

/** What every scenario says. */
export interface ScenarioHead {
  readonly format: typeof SCENARIO_FORMAT;
  readonly name: string;
  readonly rngSeed: RngSeed;
  readonly runs: number;
  readonly population: PopulationSource;
  /** Conditions on the result by metric path, for example `contents.content.reach.mean` `> 300`. */
  readonly expect?: Readonly<Record<string, string>>;
}

/** A scenario of a classical model: one content, which the first members have at the start. */
export interface ClassicalScenario extends ScenarioHead {
  readonly model: ModelSpec;
  readonly seedSet: SeedSet;
  /** Who is in other states of the model at the start. */
  readonly initialStates?: Readonly<Record<string, SeedSet>>;
  /** Ends a run as soon as one of the conditions holds: `{ "step": ">= 200" }`. */
  readonly stop?: Readonly<Record<string, string>>;
}

/** A scenario with all its defaults filled in. Told apart by `'contents' in scenario`. */
export type Scenario = ClassicalScenario | (ScenarioHead & PassOnScenario);
