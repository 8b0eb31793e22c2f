/** A text in the languages that Grapevine speaks. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

interface Described {
  /** What it is called, in a form or a table. */
  readonly label: Text;
  /** One sentence for help and documentation, where the label does not say it all. */
  readonly help?: Text;
  /** Unit of the value, for example `members` or `hours`. */
  readonly unit?: string;
  /** Where the default comes from; a guess says that it is one. */
  readonly source?: string;
  /** May be left out although it has no default. */
  readonly optional?: true;
}

interface NumberSpec extends Described {
  readonly kind: 'number';
  readonly default?: number | string;
  /** Smallest and largest value, both allowed. */
  readonly range: readonly [number, number];
  /** Whole numbers only. */
  readonly whole?: true;
  /** Words that may stand in the number's place, for example `unlimited`. */
  readonly words?: readonly string[];
}

interface ChoiceSpec extends Described {
  readonly kind: 'choice';
  readonly values: readonly string[];
  readonly default?: string;
}

interface BooleanSpec extends Described {
  readonly kind: 'boolean';
  readonly default?: boolean;
}

/** A number or a distribution: see `Law`. */
interface LawSpec extends Described {
  readonly kind: 'law';
  readonly default?: unknown;
  /** Range of the values that the law may take. */
  readonly range: readonly [number, number];
}

/** A length of time: `"30min"`, `"6h"`, `"2d"`. */
interface DurationSpec extends Described {
  readonly kind: 'duration';
  readonly default?: string;
  /** Smallest and largest value in hours, both allowed. */
  readonly range: readonly [number, number];
  /** Words that may stand in its place, for example `none`. */
  readonly words?: readonly string[];
}

/** A number or a distribution of numbers that need not be whole: see `TraitLaw`. */
interface TraitLawSpec extends Described {
  readonly kind: 'trait-law';
  readonly default?: unknown;
  /** Values outside are moved to its nearer end. */
  readonly range: readonly [number, number];
  /** Words that may stand in its place, for example `unlimited`. */
  readonly words?: readonly string[];
}

/** One value for all members, a distribution as above, or a trait of the population: see `MemberValue`. */
interface MemberValueSpec extends Described {
  readonly kind: 'member-value';
  readonly default?: unknown;
  /** Values outside are moved to its nearer end. */
  readonly range: readonly [number, number];
}

/** One value for all groups, a distribution as above, or a value for each platform: see `GroupValue`. */
interface GroupValueSpec extends Described {
  readonly kind: 'group-value';
  readonly default?: unknown;
  /** Values outside are moved to its nearer end. */
  readonly range: readonly [number, number];
}

/** Free text. */
interface TextSpec extends Described {
  readonly kind: 'text';
  readonly default?: string;
}

/** A list of texts. */
interface NamesSpec extends Described {
  readonly kind: 'names';
  readonly default?: readonly string[];
}

/**
 * One parameter, declared once: validation, JSON Schema, command help, form controls and the tables of the
 * documentation are made from it. A parameter without a default is required unless `optional`.
 */
export type ParameterSpec =
  | NumberSpec
  | ChoiceSpec
  | BooleanSpec
  | LawSpec
  | TraitLawSpec
  | MemberValueSpec
  | GroupValueSpec
  | DurationSpec
  | TextSpec
  | NamesSpec;

/** A table that declares every key of `P`. */
export type ParameterTable<P> = { readonly [K in keyof P]-?: ParameterSpec };
