import type { ComparisonResult, ComparisonSamples, Population, Text } from '@grapevine/core';

/** Worlds that were simulated on the same luck, and how they differ from the first. */
export interface ComparedWorlds {
  readonly document: ComparisonResult;
  /** One a world, each another one in each language. */
  readonly titles: readonly Text[];
  /** One a world: values of every run. */
  readonly samples: readonly ComparisonSamples[];
  /** Of the first world. */
  readonly population: Population;
}
