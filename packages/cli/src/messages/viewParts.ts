import type { CommandHelp } from './parts.js';

/** How a catalogue speaks of `grapevine view`. */
export interface ViewMessages {
  readonly help: CommandHelp;
  readonly options: Readonly<Record<'port' | 'open' | 'export' | 'scorm', string>>;
  /** Beside the address: that the page is there as long as the command runs, and how to end it. */
  readonly serving: string;
  /** A page could not be made anew; what is wrong follows. */
  readonly broken: string;
  /** On the page in place of it. */
  readonly reload: string;
  readonly tooManyWorlds: (most: string, given: string) => string;
  readonly otherPeople: (first: string, other: string) => string;
  readonly tooLarge: (members: string, most: string) => string;
  readonly portTaken: (port: string) => string;
  readonly notOpened: (address: string) => string;
}
