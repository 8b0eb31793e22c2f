/** Who had the content when, and from whom: what a run is made of. */
export interface RunTrace {
  /** [steps + 1] where the members of each step begin in `members`. */
  readonly stepOffsets: Uint32Array;
  /** [reach] members in the order in which they were reached. */
  readonly members: Int32Array;
  /** [reach] who told each of them; NOBODY where no member did. */
  readonly informedBy: Int32Array;
  /** [reach] the group in which it happened; NO_GROUP where it was in none. */
  readonly informedIn: Int32Array;
  /** [reach] where each of them has it from, in so far as no member told him: see `ORIGIN`. */
  readonly origin: Uint8Array;
  /** Of the pass-on model: when it happened, and who passed it on. */
  readonly timed: TimedTrace | undefined;
}

/** Times of a run in continuous time, for one content. */
export interface TimedTrace {
  /** The content, by its place in the scenario. */
  readonly content: number;
  /** [steps] hours from the start up to which each step tells; the first is 0. */
  readonly hours: Float64Array;
  /** Hour of day at 0h. */
  readonly startHour: number;
  /** [reach] hours from the start at which each member first read it. */
  readonly times: Float64Array;
  /** [reach] the same in steps: 2.5 is half of the way from step 2 to step 3. */
  readonly arrivals: Float64Array;
  /** [memberCount] step by which each member had passed it on; -1 for never. */
  readonly passedAt: Int32Array;
  /** [steps] members who had passed it on by each step. */
  readonly passed: Uint32Array;
}
