import type { Draft } from './draft.js';
import type { Known } from './fieldSpec.js';
import type { Path } from './path.js';
import type { Words } from './valueText.js';

/** A part of the screen that shows what stands at a path. */
export interface Place {
  readonly path: Path;
  /** Names of the parts around it, and its own. */
  readonly title: string;
  readonly element: HTMLElement;
  /** What takes the focus. */
  readonly target: HTMLElement;
  /** What has become of it, where it differs from the preset. */
  readonly change: () => string | undefined;
  /** Shows marks anew, and what is wrong. */
  readonly show: (problems: readonly string[]) => void;
}

/** What is to be shown after the parts of the scenario have changed. */
export interface NextView {
  /** Value of `data-focus` of what takes the focus. */
  readonly focus?: string;
  /** Said to those who do not see it. */
  readonly said?: string;
}

/** What the parts of the form share. */
export interface FormContext extends Words {
  readonly draft: Draft;
  readonly known: Known;
  /** What is unfolded, by path. */
  readonly unfolded: Set<string>;
  /** A number that no other part has. */
  readonly nextId: () => string;
  readonly register: (place: Place) => void;
  /** A field has another value, and shows it. */
  readonly onValue: () => void;
  /** The scenario has other parts than those that are shown. */
  readonly onParts: (next: NextView) => void;
}

/** The name of a part behind those of the parts around it. */
export function titleOf(trail: string, label: string, { messages }: FormContext): string {
  return trail === '' ? label : `${trail}${messages.within}${label}`;
}
