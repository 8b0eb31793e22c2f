/** Where what was saved stands in the setup that goes on: [saved ones] index there, or -1 for what it does not have. */
export interface SavedPlaces {
  readonly contents: readonly number[];
  readonly cells: readonly number[];
  readonly trusts: readonly number[];
  /** Interventions that are the same act in both. */
  readonly interventions: readonly number[];
}
