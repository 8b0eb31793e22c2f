import { DARK, LIGHT, type Palette } from '../paint/palette.js';

/** Dark or light: what the viewer chose, else what the system prefers; always light on paper. */
export class Look {
  readonly #darkness = matchMedia('(prefers-color-scheme: dark)');
  /** Kept: to ask the query between a change and its event takes the event away. */
  #prefersDark = this.#darkness.matches;
  readonly #stop = new AbortController();
  #chosen: 'dark' | 'light' | undefined;
  #isPrinting = false;

  /** `onChange` is called when the look has changed by itself; `isUrgent` when it must be painted at once. */
  constructor(onChange: (isUrgent: boolean) => void) {
    const { signal } = this.#stop;
    const follow = ({ matches }: MediaQueryListEvent) => {
      this.#prefersDark = matches;
      onChange(false);
    };
    this.#darkness.addEventListener('change', follow, { signal });
    const print = (isPrinting: boolean) => () => {
      this.#isPrinting = isPrinting;
      onChange(true);
    };
    addEventListener('beforeprint', print(true), { signal });
    addEventListener('afterprint', print(false), { signal });
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
  }
  get isDark(): boolean {
    if (this.#isPrinting) return false;
    return this.#chosen ? this.#chosen === 'dark' : this.#prefersDark;
  }
  get palette(): Palette {
    return this.isDark ? DARK : LIGHT;
  }
  toggle(): void {
    this.#chosen = this.isDark ? 'light' : 'dark';
  }
  close(): void {
    this.#stop.abort();
  }
}
