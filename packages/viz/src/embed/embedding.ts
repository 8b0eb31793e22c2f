import { exportFile } from '../export/exportFile.js';
import { exportSourceOf } from '../export/exportSource.js';
import { isPageData } from '../share/isPageData.js';
import { linkBaseOf } from '../share/linkBase.js';
import { permalinkOf } from '../share/permalink.js';
import type { SharedElement } from '../share/sharedElement.js';
import type { Sharing } from '../share/sharing.js';
import {
  type HostMessage,
  MESSAGE_SOURCE,
  MESSAGE_VERSION,
  type MessageErrorCode,
  type PlayerMessageType,
  type PlayerPayloads,
} from './protocol.js';
import { readHostMessage } from './readHostMessage.js';

type Answer = Omit<PlayerPayloads['ack'], 'type' | 'state'>;
type Id = string | number | undefined;

/** Why a message could not be obeyed. */
class Refusal extends Error {
  readonly code: MessageErrorCode;

  constructor(code: MessageErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Talks with the page that embeds this one in a frame: listens to messages of the origins that are allowed, and to nobody
 * else, and answers them.
 */
export class Embedding {
  readonly #element: SharedElement;
  readonly #sharing: Sharing;
  /** To whom it speaks. */
  #origins: readonly string[];

  /** `origins` must not be empty. Ends with `signal`. */
  constructor(element: SharedElement, sharing: Sharing, origins: readonly string[], signal: AbortSignal) {
    this.#element = element;
    this.#sharing = sharing;
    const around = location.ancestorOrigins?.[0];
    this.#origins = origins.filter((origin) => around === undefined || origin === around);
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== window.parent || !origins.includes(origin)) return;
      this.#origins = [origin];
      void this.#obey(data);
    };
    addEventListener('message', onMessage, { signal });
    const resizes = new ResizeObserver(() => this.#tellSize());
    resizes.observe(element);
    signal.addEventListener('abort', () => resizes.disconnect());
  }

  /** Says that there is something to talk to. */
  ready(): void {
    const { data, state, localName } = this.#element;
    if (!data || !state) return;
    this.#post('ready', { element: localName, worlds: linkBaseOf(data).worlds, state });
    this.#tellSize();
  }

  /** Tells how things stand. Is called at most four times a second. */
  note(): void {
    const { state } = this.#element;
    if (state) this.#post('state', state);
  }

  /** Tells that a run has been played to its end. */
  noteEnd(): void {
    const { state } = this.#element;
    if (state) this.#post('end', state);
  }

  async #obey(posted: unknown): Promise<void> {
    const read = readHostMessage(posted);
    if (!read) return;
    if (!('message' in read)) {
      this.#post('error', { code: read.code, message: read.problem }, read.id);
      return;
    }
    const { message } = read;
    try {
      const answer = (await this.#act(message)) ?? {};
      const { state } = this.#element;
      if (!state) throw new Refusal('failed', 'nothing is shown');
      this.#post('ack', { type: message.type, state, ...answer }, message.id);
    } catch (error) {
      const code = error instanceof Refusal ? error.code : 'failed';
      this.#post(
        'error',
        { code, message: error instanceof Error ? error.message : String(error) },
        message.id,
      );
    }
  }

  async #act(message: HostMessage): Promise<Answer | undefined> {
    if (message.type === 'load') return this.#load(message.payload);
    const { state } = this.#element;
    if (!state) throw new Refusal('failed', 'nothing is shown');
    if (message.type === 'export') return this.#export(message.payload);
    if (message.type === 'set') this.#element.state = { ...state, ...message.payload };
    else if (message.type === 'seek')
      this.#element.state = { ...state, isPlaying: false, at: message.payload.at };
    else if (message.type === 'play') this.#element.player?.play();
    else if (message.type === 'pause') this.#element.player?.pause();
    return undefined;
  }

  async #load({ data, link }: Extract<HostMessage, { type: 'load' }>['payload']): Promise<undefined> {
    const element = this.#element;
    const holdsWorlds = element.localName === 'grapevine-compare';
    if (data && (!isPageData(data) || 'worlds' in data !== holdsWorlds))
      throw new Refusal('invalid-payload', `data: expected those of a <${element.localName}>`);
    if (data) element.data = data;
    if (!element.player) throw new Refusal('failed', 'the data cannot be shown');
    if (link !== undefined && !(await this.#sharing.follow(link)))
      throw new Refusal('invalid-payload', 'link: it cannot be followed');
    return undefined;
  }

  async #export({ kind, scale }: Extract<HostMessage, { type: 'export' }>['payload']): Promise<Answer> {
    const { data, state } = this.#element;
    if (kind === 'link') return { link: await permalinkOf(linkBaseOf(data!), state!) };
    const source = exportSourceOf(this.#element);
    const { name, mediaType, content } = await exportFile(source, kind, { scale });
    return { file: { name, mediaType, bytes: await new Blob([...content]).arrayBuffer() } };
  }

  #tellSize(): void {
    const screen = this.#element.shadowRoot?.querySelector('.screen');
    if (screen) this.#post('resize', { width: screen.scrollWidth, height: screen.scrollHeight });
  }

  #post<Type extends PlayerMessageType>(type: Type, payload: PlayerPayloads[Type], id?: Id): void {
    const message = {
      ...{ source: MESSAGE_SOURCE, v: MESSAGE_VERSION, type },
      ...(id !== undefined && { id }),
      payload,
    };
    for (const origin of this.#origins) window.parent.postMessage(message, origin);
  }
}
