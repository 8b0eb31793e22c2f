import type { CompareData } from '../page/compareData.js';
import type { PlayerData } from '../page/playerData.js';
import type { ViewState } from '../state/viewState.js';

/** Marks messages as ours. */
export const MESSAGE_SOURCE = 'grapevine';
/** Version of the messages. */
export const MESSAGE_VERSION = 1;

/** What can be exported by message. */
export const EXPORT_KINDS = ['png', 'svg', 'csv', 'gif', 'html', 'link'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What each message from the embedding page carries. */
export interface HostPayloads {
  /** Data of a page, a permalink (what stands behind `#`), or both. */
  readonly load: { readonly data?: PlayerData | CompareData; readonly link?: string };
  /** What is to be set; what is absent stays as it is. */
  readonly set: Partial<ViewState>;
  readonly play: undefined;
  readonly pause: undefined;
  /** Hours from the start, in a classical model steps. */
  readonly seek: { readonly at: number };
  /** `scale`: pixels of a PNG for each of its usual size, 1 to 4. Default: 2. */
  readonly export: { readonly kind: ExportKind; readonly scale?: number };
  readonly getState: undefined;
}

/** What each message to the embedding page carries. */
export interface PlayerPayloads {
  readonly ready: { readonly element: string; readonly worlds: readonly string[]; readonly state: ViewState };
  /** The answer to a message that has been obeyed. */
  readonly ack: {
    readonly type: HostMessageType;
    readonly state: ViewState;
    /** Of `export`. */
    readonly file?: ExportedFile;
    /** Of `export` of a link: what stands behind `#`. */
    readonly link?: string;
  };
  /** At most four a second. */
  readonly state: ViewState;
  /** A run has been played to its end. */
  readonly end: ViewState;
  /** A message that cannot be obeyed. */
  readonly error: { readonly code: MessageErrorCode; readonly message: string };
  /** CSS pixels that the element would fill. */
  readonly resize: { readonly width: number; readonly height: number };
}

/** A file as it is handed to the embedding page. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: ArrayBuffer;
}

/** Why a message is not obeyed. */
export type MessageErrorCode = 'unsupported-version' | 'unknown-type' | 'invalid-payload' | 'failed';

export type HostMessageType = keyof HostPayloads;
export type PlayerMessageType = keyof PlayerPayloads;

interface Envelope<Type extends string, Payload> {
  readonly source: typeof MESSAGE_SOURCE;
  readonly v: typeof MESSAGE_VERSION;
  readonly type: Type;
  /** Chosen by the embedding page; its answer carries the same. */
  readonly id?: string | number;
  readonly payload: Payload;
}

/** A message from the embedding page; `payload` may be left out where there is none. */
export type HostMessage = {
  [Type in HostMessageType]: HostPayloads[Type] extends undefined
    ? Omit<Envelope<Type, undefined>, 'payload'>
    : Envelope<Type, HostPayloads[Type]>;
}[HostMessageType];

/** A message to the embedding page. */
export type PlayerMessage = {
  [Type in PlayerMessageType]: Envelope<Type, PlayerPayloads[Type]>;
}[PlayerMessageType];
