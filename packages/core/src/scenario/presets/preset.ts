import type { Text } from '../../base/parameters.js';

/** A scenario that runs by name: `preset:NAME`. */
export interface Preset {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  /** Of a crisis: the preset in which all is as in this one but that nothing goes wrong. */
  readonly counterpart?: string;
  /** The content of a scenario file. */
  readonly scenario: Readonly<Record<string, unknown>>;
}
