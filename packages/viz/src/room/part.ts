/** A piece of the panel. */
export interface Part {
  readonly element: HTMLElement;
  /** Figures have come in. */
  update?(): void;
}
