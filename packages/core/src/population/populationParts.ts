import type { LabelColumn } from './labels.js';

/** What a population is made of, in any order. Indices are dense: members from 0, groups from 0. */
export interface PopulationParts {
  readonly memberCount: number;
  readonly groupCount?: number;
  /** Pairs (members[j], groups[j]). */
  readonly memberships?: { readonly members: ArrayLike<number>; readonly groups: ArrayLike<number> };
  /** Directed ties: `targets[j]` sees what `sources[j]` posts. */
  readonly ties?: {
    readonly sources: ArrayLike<number>;
    readonly targets: ArrayLike<number>;
    readonly weights?: ArrayLike<number> | undefined;
    /** Whether each pair is a tie in both directions. Default: false. */
    readonly mutual?: boolean | undefined;
  };
  /** Names of the platforms, at most 256. Default: one, called `everywhere`. */
  readonly platforms?: readonly string[];
  /** [groupCount] platform index of each group. Default: all on platform 0. */
  readonly groupPlatform?: ArrayLike<number>;
  /** [memberCount] each. */
  readonly traits?: Readonly<Record<string, ArrayLike<number>>>;
  readonly memberLabels?: LabelColumn | undefined;
  readonly groupLabels?: LabelColumn | undefined;
}
