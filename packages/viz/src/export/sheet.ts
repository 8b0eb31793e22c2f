import { cssColour, type Palette } from '../paint/palette.js';
import type { Picture, PictureState } from '../player/picture.js';
import type { ShownWorld } from '../player/player.js';
import { positionAt } from '../run/hoursAt.js';
import { endOf } from '../share/sharedElement.js';
import { drawSign } from './drawSign.js';
import type { ExportSource } from './exportSource.js';
import { fontOf, linesOf, type TextLook, writeLine } from './pen.js';

export interface SheetOptions {
  /** Of the whole sheet, in pixels at scale 1. */
  readonly width: number;
  /** Pixels for each pixel of that. */
  readonly scale: number;
}

/** A world's picture apart from the page, and where on the sheet it stands. */
interface Place {
  readonly world: ShownWorld;
  readonly state: PictureState;
  readonly picture: Picture;
  readonly x: number;
  readonly y: number;
}

const MARGIN = 30;
const GAP = 20;
const HEAD = 44;
const FOOT = 34;
const SIGN = 18;
const ROW = 22;

/**
 * The pictures of all worlds on one sheet, with title, caption, figures, legend and the stamp of scenario and seed: what
 * is exported. It does not depend on the size of the screen.
 */
export class Sheet {
  readonly canvas = document.createElement('canvas');
  readonly #context = this.canvas.getContext('2d', { alpha: false, willReadFrequently: true })!;
  readonly #source: ExportSource;
  readonly #options: SheetOptions;
  readonly #places: readonly Place[];
  readonly #palette: Palette;
  readonly #pictureWidth: number;
  readonly #pictureHeight: number;
  readonly #top: number;
  readonly #height: number;

  constructor(source: ExportSource, options: SheetOptions) {
    const shown = source.element.player?.shown ?? [];
    this.#source = source;
    this.#options = options;
    this.#palette = shown[0]!.picture.state!.palette;
    const columns = shown.length === 4 ? 2 : shown.length;
    this.#pictureWidth = Math.floor((options.width - 2 * MARGIN - GAP * (columns - 1)) / columns);
    this.#pictureHeight = Math.round(
      this.#pictureWidth * (columns === 1 ? 0.52 : columns === 2 ? 0.62 : 0.8),
    );
    this.#top = MARGIN + 34 + 19 * this.#captionLines().length + 12;
    const block = this.#pictureHeight + FOOT + (shown.length > 1 ? HEAD : 0);
    this.#places = shown.map((world, i) => ({
      world,
      state: world.picture.state!,
      picture: world.picture.apart(this.#pictureWidth, this.#pictureHeight, options.scale),
      x: MARGIN + (i % columns) * (this.#pictureWidth + GAP),
      y: this.#top + Math.floor(i / columns) * (block + GAP),
    }));
    const below = this.#top + Math.ceil(shown.length / columns) * (block + GAP);
    this.#height = Math.ceil(below + this.#legend(below, false) + 46);
    this.canvas.width = Math.round(options.width * options.scale);
    this.canvas.height = Math.round(this.#height * options.scale);
  }

  /** Hours, in a classical model steps, until everything has ended. */
  get end(): number {
    return endOf(this.#places.map(({ world }) => world));
  }

  /** Paints everything as it is shown, or at another time: hours from the start, or steps. */
  paint(at?: number): void {
    const { scale, width } = this.#options;
    this.#context.setTransform(scale, 0, 0, scale, 0, 0);
    this.#context.fillStyle = cssColour(this.#palette.background);
    this.#context.fillRect(0, 0, width, this.#height);
    const moment = this.#places.map((place, i) => this.#world(place, i, at))[this.#leader()]!;
    this.#head(moment);
    this.#legend(this.#height - 46 - this.#legend(0, false), true);
    this.#write(this.#source.words.stamp, this.#look(12), MARGIN, this.#height - 18, width - 2 * MARGIN);
  }

  /** What has been painted: red, green, blue, opacity. */
  pixels(): Uint8ClampedArray {
    return this.#context.getImageData(0, 0, this.canvas.width, this.canvas.height).data;
  }

  /** The world that ends last: its moment is that of all. */
  #leader(): number {
    const ends = this.#places.map(({ world }) => endOf([world]));
    return ends.indexOf(Math.max(...ends));
  }

  #head(moment: string): void {
    const { width } = this.#options;
    const large = { size: 26, colour: cssColour(this.#palette.ink), isBold: true, isSerif: true };
    this.#context.textAlign = 'right';
    this.#write(moment, { ...this.#look(16, true), isBold: true }, width - MARGIN, MARGIN + 20);
    this.#context.textAlign = 'left';
    this.#write(this.#text('h1'), large, MARGIN, MARGIN + 22, width - 2 * MARGIN - 190);
    this.#captionLines().forEach((line, i) => {
      this.#write(line, this.#look(13.5), MARGIN, MARGIN + 48 + 19 * i);
    });
  }

  /** Paints a world and returns what its moment is called. */
  #world({ world, state, picture, x, y }: Place, place: number, at: number | undefined): string {
    const { run } = world;
    const { words } = this.#source;
    const last = Math.max(0, run.stepCount - 1);
    const own = run.timed && at !== undefined ? positionAt(run.timed, at) : at;
    const position = Math.min(last, own ?? state.position);
    const step = Math.floor(position + 1e-6);
    const head = this.#places.length > 1 ? HEAD : 0;
    if (head > 0) this.#heading(place, x, y);
    picture.paint({ ...state, run, position });
    const [width, height] = [this.#pictureWidth, this.#pictureHeight];
    for (const layer of [picture.canvas, picture.overlay])
      this.#context.drawImage(layer, x, y + head, width, height);
    this.#context.strokeStyle = cssColour(this.#palette.ink, 0.16);
    this.#context.lineWidth = 1;
    this.#context.strokeRect(x + 0.5, y + head + 0.5, width - 1, height - 1);
    const { moment, reached, rest } = words.figures(place, step);
    const figure = {
      ...this.#look(20, true),
      isBold: true,
      isSerif: true,
      colour: cssColour(this.#palette.told),
    };
    const base = y + head + height + 25;
    const end = this.#write(reached, figure, x, base);
    this.#write(rest, this.#look(13.5), end + 8, base - 1, x + width - end - 8);
    return moment;
  }

  /** Letter, title, and the content where there are several. */
  #heading(place: number, x: number, y: number): void {
    const context = this.#context;
    const { worlds, contents } = this.#source.words;
    const [letter, title] = worlds[place]!;
    context.fillStyle = cssColour(this.#palette.ink);
    context.beginPath();
    context.arc(x + 14, y + 18, 14, 0, 2 * Math.PI);
    context.fill();
    context.textAlign = 'center';
    const paper = { size: 15, isBold: true, isSerif: true, colour: cssColour(this.#palette.background) };
    this.#write(letter, paper, x + 14, y + 23);
    context.textAlign = 'left';
    const [content = '', room] = [contents[place], this.#pictureWidth - 38];
    const bold = { ...this.#look(15, true), isBold: true };
    const end = this.#write(title, bold, x + 38, y + 23, room - (content === '' ? 0 : 110));
    this.#write(content, this.#look(13.5), end + 10, y + 23, x + 38 + room - end - 10);
  }

  /** Height of the legend of the screen, written from `y` on where `isPainted`. */
  #legend(y: number, isPainted: boolean): number {
    const signs = this.#source.element.shadowRoot?.querySelectorAll('.legend:not([hidden]) li') ?? [];
    const look = this.#look(12.5);
    let [x, row] = [MARGIN, 0];
    for (const item of signs) {
      const text = item.textContent ?? '';
      this.#context.font = fontOf(look);
      const width = SIGN + 6 + this.#context.measureText(text).width + 18;
      if (x > MARGIN && x + width > this.#options.width - MARGIN + 18) [x, row] = [MARGIN, row + ROW];
      const sign = item.querySelector('svg');
      if (isPainted && sign) {
        drawSign(this.#context, sign, { x: x + SIGN / 2, y: y + row + 9, size: SIGN });
        this.#write(text, look, x + SIGN + 6, y + row + 13.5);
      }
      x += width;
    }
    return row + ROW;
  }

  #captionLines(): string[] {
    const width = this.#options.width - 2 * MARGIN;
    return linesOf(this.#context, this.#text('.caption'), this.#look(13.5), width);
  }
  #text(selector: string): string {
    return this.#source.element.shadowRoot?.querySelector(selector)?.textContent ?? '';
  }
  #look(size: number, isStrong = false): TextLook {
    return { size, colour: cssColour(isStrong ? this.#palette.ink : this.#palette.muted) };
  }
  #write(text: string, look: TextLook, x: number, y: number, width?: number): number {
    return writeLine(this.#context, text, look, { x, y, ...(width !== undefined && { width }) });
  }
}
