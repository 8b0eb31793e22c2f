import type { FieldSpec } from '../fieldSpec.js';
import type { FormContext } from '../formContext.js';
import type { Path } from '../path.js';

/** What a control is made from. */
export interface ControlInput<S extends FieldSpec = FieldSpec> {
  readonly path: Path;
  readonly spec: S;
  readonly label: string;
  readonly value: unknown;
  readonly context: FormContext;
  /** Another value, undefined for none. */
  readonly set: (value: unknown) => void;
}

/** The control of a field. */
export interface Control {
  readonly element: HTMLElement;
  /** The parts that a person fills in, the first of them called by the field's label. */
  readonly inputs: readonly HTMLElement[];
  /** Several parts under one label. */
  readonly isGroup?: boolean;
}

/** The spec of a kind. */
export type SpecOf<K extends FieldSpec['kind']> = Extract<FieldSpec, { kind: K }>;
