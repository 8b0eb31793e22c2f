import type { CommandHelp } from './parts.js';

/** How a catalogue speaks of `grapevine view`. */
export interface ViewMessages {
  readonly help: CommandHelp;
  readonly options: Readonly<
    Record<'port' | 'open' | 'export' | 'scorm' | 'data' | 'script' | 'link' | 'allowOrigins', string>
  >;
  /** Below the address: what to do with it, and how to end it. */
  readonly serving: string;
  /** A page could not be made anew; what is wrong follows. */
  readonly broken: string;
  /** On the page in place of it. */
  readonly reload: string;
  readonly noStdout: (flag: string) => string;
  readonly scriptNeedsWorlds: string;
  readonly noOrigin: (given: string) => string;
  readonly originsNeedFile: string;
  /** Why a link is not followed. */
  readonly brokenLink: Readonly<Record<'broken' | 'too-long' | 'newer', string>>;
  readonly otherLink: (
    worlds: string,
    seed: string,
    own: { readonly worlds: string; readonly seed: string },
  ) => string;
  readonly outdatedLink: string;
  readonly tooManyWorlds: (most: string, given: string) => string;
  readonly otherPeople: (first: string, other: string) => string;
  readonly tooLarge: (members: string, most: string) => string;
  readonly portTaken: (port: string) => string;
  readonly notOpened: (address: string) => string;
}
