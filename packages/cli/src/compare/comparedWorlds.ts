import type { ComparisonResult, ComparisonSamples, Population, Text } from '@grapevine/core';

/** Worlds that were simulated on the same luck, and how they differ from the first. */
export interface ComparedWorlds {
  readonly document: ComparisonResult;
  /** One a world, each another one in each language. */
  readonly titles: readonly Text[];
  /** One a world: values of every run. */
  readonly samples: readonly ComparisonSamples[];
  /** One a world, where all are ways to answer one crisis, the first of them not to: what each is called. */
  readonly ways: readonly string[] | undefined;
  /** Of the first world. */
  readonly population: Population;
}
