import { exportFile, type FileKind } from '../export/exportFile.js';
import { exportSourceOf } from '../export/exportSource.js';
import { openFile } from '../export/openFile.js';
import { numbersOf } from '../messages/numbers.js';
import { shareMessagesOf } from '../messages/shareMessages.js';
import { el } from '../player/dom.js';
import type { ViewState } from '../state/viewState.js';
import { linkBaseOf } from './linkBase.js';
import { showNotice } from './notice.js';
import { isPermalink, MOST_LINK_CHARACTERS, permalinkOf, withoutSign } from './permalink.js';
import { readPermalink } from './readPermalink.js';
import { saveFile } from './saveFile.js';
import type { SharedElement } from './sharedElement.js';
import { ViewHistory } from './viewHistory.js';

/** How long the address waits for things to come to rest. */
const REST_MILLISECONDS = 300;
const PROBLEM_TEXTS = {
  broken: 'broken',
  'too-long': 'tooLong',
  newer: 'newer',
} as const;

/** Links, undoing, exporting and opening, for one element. It is told of what the viewer does by the element's events. */
export class Sharing {
  readonly #element: SharedElement;
  #history: ViewHistory | undefined;
  #written = '';
  /** The page's own data: links are for nothing else. */
  #own: SharedElement['data'];
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(element: SharedElement) {
    this.#element = element;
  }

  get canUndo(): boolean {
    return this.#history?.canUndo ?? false;
  }
  get canRedo(): boolean {
    return this.#history?.canRedo ?? false;
  }
  /** Whether the page's address is the element's own, one that can be opened elsewhere, and for what is shown. */
  get hasAddress(): boolean {
    const isPlace = location.protocol !== 'about:' && location.protocol !== 'data:';
    return this.#ownsPage && isPlace && this.#element.data === this.#own;
  }

  /** Begins anew with what the element plays now: for the first time where its link says, if there is one. */
  async start(): Promise<void> {
    const { state, data } = this.#element;
    if (!state) return;
    this.#history = new ViewHistory(state);
    if (this.#own) return;
    this.#own = data;
    const { hash } = location;
    const link = this.#ownsPage && isPermalink(hash) ? hash : this.#element.getAttribute('view');
    if (link) await this.follow(link);
  }

  /** Takes over how things stand. */
  note(): void {
    const { state } = this.#element;
    if (!state) return;
    this.#history?.note(state, performance.now());
    clearTimeout(this.#rest);
    if (this.hasAddress && !state.isPlaying)
      this.#rest = setTimeout(() => void this.#write(), REST_MILLISECONDS);
  }

  /** The address has changed: follows it, unless the change is its own. */
  async followAddress(): Promise<void> {
    const { hash } = location;
    if (this.hasAddress && isPermalink(hash) && withoutSign(hash) !== this.#written) await this.follow(hash);
  }

  /** Goes where a permalink says; says so where that cannot be. False then. */
  async follow(link: string): Promise<boolean> {
    const { data } = this.#element;
    if (!data) return false;
    const base = linkBaseOf(data);
    const read = await readPermalink(link, base);
    const { sharing } = this.#messages();
    if ('problem' in read) {
      const { problem, worlds } = read;
      const text =
        problem === 'other-worlds'
          ? sharing.otherWorlds(worlds.join(' + '), base.worlds.join(' + '))
          : sharing[PROBLEM_TEXTS[problem]];
      this.tell(text, 'alert');
      return false;
    }
    this.#show(read.state);
    if (read.isOutdated) this.tell(this.#messages().sharing.outdated, 'alert');
    return true;
  }

  undo(): void {
    this.#show(this.#history?.undo());
  }
  redo(): void {
    this.#show(this.#history?.redo());
  }

  /** Puts the address of this moment on the clipboard. */
  async copyLink(): Promise<void> {
    await this.#write();
    const { sharing, numbers, close } = this.#messages();
    const link = `${location.href.replace(/#.*$/, '')}#${this.#written}`;
    if (link.length > MOST_LINK_CHARACTERS) {
      const { whole } = numbers;
      this.tell(sharing.linkTooLong(whole(link.length), whole(MOST_LINK_CHARACTERS)), 'alert');
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      this.tell(sharing.copied);
    } catch {
      const field = el('input', { readonly: true, value: link, 'aria-label': sharing.copyLink });
      this.#root && showNotice(this.#root, sharing.copyYourself, { close, more: field });
      field.select();
    }
  }

  /** Makes a file and lets the browser save it. */
  async save(kind: FileKind, scale?: number): Promise<void> {
    const { sharing, numbers } = this.#messages();
    let told = '';
    const onProgress = (share: number) => {
      const text = sharing.making(numbers.share(Math.floor(10 * share) / 10));
      if (text !== told) this.tell(text);
      told = text;
    };
    try {
      const { content, name, mediaType } = await exportFile(exportSourceOf(this.#element), kind, {
        scale,
        onProgress,
      });
      saveFile(content, name, mediaType);
      this.tell(sharing.saved(name));
    } catch (error) {
      this.tell(sharing.exportFailed(error instanceof Error ? error.message : String(error)), 'alert');
    }
  }

  /** Lets the viewer choose an exported file, and opens it. */
  choose(): void {
    const field = el('input', { type: 'file', accept: '.png,.svg,.gif,.html' });
    field.addEventListener('change', () => {
      const file = field.files?.[0];
      if (file) void this.open(file);
    });
    field.click();
  }

  /** Opens an exported file in place of what is there, which stays where that cannot be. */
  async open(file: File): Promise<void> {
    const { sharing } = this.#messages();
    const opened = await openFile(file);
    const name = file.name.slice(0, 80);
    if (typeof opened === 'string') {
      this.tell(sharing[opened](name), 'alert');
      return;
    }
    const { data, view } = opened;
    const element = this.#element;
    const before = element.data;
    if (data && 'worlds' in data !== (element.localName === 'grapevine-compare')) {
      this.tell(sharing.otherKind(name), 'alert');
      return;
    }
    if (data) element.data = data;
    if (!element.player) {
      element.data = before;
      this.tell(sharing.fileBroken(name), 'alert');
    } else if (view) await this.follow(view);
  }

  /** Tells the viewer something. */
  tell(text: string, role: 'status' | 'alert' = 'status'): void {
    const { close } = this.#messages();
    if (this.#root) showNotice(this.#root, text, { close, role });
  }

  close(): void {
    clearTimeout(this.#rest);
  }

  get #root(): ShadowRoot | null {
    return this.#element.shadowRoot;
  }
  get #ownsPage(): boolean {
    return this.#element.hasAttribute('whole-page');
  }

  #show(state: ViewState | undefined): void {
    if (state) this.#element.state = state;
  }

  /** Writes what is set into the address, without a step in the browser's history. */
  async #write(): Promise<void> {
    const { data, state } = this.#element;
    if (!data || !state) return;
    this.#written = await permalinkOf(linkBaseOf(data), { ...state, isPlaying: false });
    try {
      history.replaceState(history.state, '', `#${this.#written}`);
    } catch {
      // pages without an address of their own, such as those of srcdoc
    }
  }

  #messages() {
    const lang = this.#element.state?.lang ?? 'en';
    const sharing = shareMessagesOf(lang);
    return { sharing, numbers: numbersOf(lang), close: sharing.close };
  }
}
