import type { ParameterSpec, PlacedTable, Text } from '@grapevine/core';

interface Own {
  readonly label: Text;
  readonly help?: Text;
  readonly unit?: string;
  readonly optional?: true;
  readonly default?: unknown;
}

/** Conditions by name: `{ "topic.sport": "> 0.6" }`. */
interface ConditionsSpec extends Own {
  readonly kind: 'conditions';
}

/** A whole number or a text. */
interface SeedSpec extends Own {
  readonly kind: 'seed';
}

/** What a field of the form is made from. */
export type FieldSpec = ParameterSpec | ConditionsSpec | SeedSpec;

/** Fields by key. */
export type FieldTable = Readonly<Record<string, FieldSpec>>;

/** Fields that hold where `kind`, beside them, is this; or everywhere. */
export interface KindTable extends Omit<PlacedTable, 'path' | 'parameters'> {
  readonly parameters: FieldTable;
}

/** Names that a scenario gives. */
export type NamesOf = 'contents' | 'segments' | 'platforms';

/** A part of a scenario, as a part of the form. */
export interface Branch {
  readonly key: string;
  readonly label: Text;
  readonly help?: Text;
  /** `optional`: may be left out as a whole; `named`: entries under names of the scenario's choice. */
  readonly shape: 'object' | 'optional' | 'list' | 'named';
  /** One, or several told apart by `kind`. */
  readonly tables: readonly KindTable[];
  /** Keys that are shown at once; the others are folded away. Default: all. */
  readonly main?: readonly string[];
  readonly branches?: readonly Branch[];
  /** A new entry, or what it is when it is turned on. */
  readonly fresh?: (known: Known) => unknown;
  /** Keys beside it that go when it is turned on, and what comes back when it is turned off. */
  readonly insteadOf?: {
    readonly without: readonly string[];
    readonly else: Readonly<Record<string, unknown>>;
  };
}

/** What a scenario knows by name. */
export interface Known {
  readonly contents: readonly string[];
  readonly segments: readonly string[];
  /** Those of the population. */
  readonly platforms: readonly string[];
  readonly currency: string;
}
