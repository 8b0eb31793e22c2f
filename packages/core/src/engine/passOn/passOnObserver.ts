/** Told what happens in a run, in order of time. */
export interface PassOnObserver {
  /** A first member has a content, without having read it. */
  readonly started: (content: number, member: number, tick: number) => void;
  /** A member reads a content for the first time; `posts` of the kernel knows the post. */
  readonly reached: (content: number, member: number, tick: number, post: number) => void;
  /** A member who has read a content decides to pass it on. */
  readonly passedOn: (content: number, member: number, tick: number) => void;
}

/** Looks at nothing. */
export const NO_OBSERVER: PassOnObserver = { started: () => {}, reached: () => {}, passedOn: () => {} };
