import { visitNear } from '../layout/memberGrid.js';
import type { GroupOutline } from '../outline/groupOutline.js';
import { Layers } from '../paint/layers.js';
import { paintLabels } from '../paint/paintLabels.js';
import { paintGroup, paintPath } from '../paint/paintSelection.js';
import type { Palette } from '../paint/palette.js';
import type { Scene, SharedFate } from '../paint/scene.js';
import { fitView, memberRadius, type View, viewIn, zoomView } from '../paint/view.js';
import type { RecordedRun } from '../run/recordRun.js';
import type { PeopleMap } from './peopleMap.js';

/** What is picked out in the picture. */
export type Selection = { readonly kind: 'member' | 'group'; readonly index: number } | undefined;

/** What a picture shows beside population and layout; all of it may change from one moment to the next. */
export interface PictureState {
  readonly run: RecordedRun;
  /** Steps since the start; between whole steps content is on its way. */
  readonly position: number;
  readonly palette: Palette;
  readonly selection: Selection;
  readonly hovered: Selection;
  /** Whether things move between steps. */
  readonly moves: boolean;
  readonly groupText: (group: number) => string;
  /** Dims members to whom the same has happened elsewhere. */
  readonly sharedFate?: SharedFate | undefined;
}

const MOST_PIXELS = 5_600_000;
/** In a crowd, bubbles open where neighbours are so many CSS pixels apart. */
const OPEN_BUBBLES = 5.5;
/** On a wall they stay closed until the picture shows no more than so much room, which some 25,000 members fill. */
const MOST_ROOM = 40_000;

const MARGIN = 30;
const MOST_ZOOM = 60;
const MOST_GROUPS_SHOWN = 12;

/**
 * The picture of a population and a cascade on two canvases: one shows everything, the one above it names and the
 * selection. A crowd is shown as bubbles until one looks closer.
 */
export class Picture {
  readonly canvas = document.createElement('canvas');
  readonly overlay = document.createElement('canvas');
  readonly #layers = new Layers(this.canvas);
  readonly #over = this.overlay.getContext('2d')!;
  readonly #map: PeopleMap;
  #density = 1;
  #view: View = { scale: 1, x: 0, y: 0 };
  #isFitted = true;
  #outlines: readonly GroupOutline[] = [];
  /** What is painted; undefined when everything has to be painted again. */
  #painted: { readonly of: readonly unknown[]; overlay?: string } | undefined;
  /** What was painted last. */
  state: PictureState | undefined;

  constructor(map: PeopleMap) {
    this.#map = map;
  }

  /** Paints a moment. */
  paint(state: PictureState): void {
    this.state = state;
    const { width, height } = this.canvas;
    if (width === 0 || height === 0) return;
    // pictures of their own, which stand on no page, are the same wherever they are made
    const { host } = this.canvas.getRootNode() as Partial<ShadowRoot>;
    this.#layers.use(host ? host.getAttribute('renderer') : 'software');
    const of = [state.palette, state.run, state.sharedFate];
    if (of.some((each, i) => each !== this.#painted?.of[i])) {
      this.#painted = { of };
      this.#layers.forget();
      this.#outlines = this.#map.outlines.visible(this.#view, width, height);
    }
    const last = state.run.stepCount - 1;
    const step = Math.max(0, Math.min(last, Math.floor(state.position + 1e-6)));
    const rest = state.position - step;
    const share = state.moves && rest > 1e-6 && step < last ? rest : 0;
    const [scene, isLit] = [this.#scene(state), litAt(state, step)];
    this.#layers.paint({ scene, step, share, outlines: this.#outlines, isLit });
    this.#paintOverlay(state, step);
  }

  /** Takes over a new size on the page, in CSS pixels. */
  resize(cssWidth: number, cssHeight: number): void {
    const wanted = Math.max(1, globalThis.devicePixelRatio || 1);
    const affordable = Math.sqrt(MOST_PIXELS / Math.max(1, cssWidth * cssHeight));
    this.#resize(cssWidth, cssHeight, Math.max(0.5, Math.min(wanted, affordable)));
  }

  /** The same part of the map as a picture of its own, of any size in CSS pixels, for exports. */
  apart(cssWidth: number, cssHeight: number, density: number): Picture {
    const other = new Picture(this.#map);
    other.#resize(cssWidth, cssHeight, density);
    if (this.#isFitted) return other;
    other.#view = viewIn(other.canvas, this.#view, this.canvas);
    other.#isFitted = false;
    return other;
  }

  #resize(cssWidth: number, cssHeight: number, density: number): void {
    this.#density = density;
    const { width, height } = this.canvas;
    this.overlay.width = Math.round(cssWidth * this.#density);
    this.overlay.height = Math.round(cssHeight * this.#density);
    this.#layers.resize(this.overlay.width, this.overlay.height);
    this.#painted = undefined;
    if (this.#isFitted) this.fit();
    else this.#move((this.canvas.width - width) / 2, (this.canvas.height - height) / 2);
  }

  /** Zooms around a place, in CSS pixels from the picture's corner. */
  zoom(factor: number, x: number, y: number): void {
    const { width, height } = this.canvas;
    const least = 0.5 * fitView(this.#map.layout, width, height, MARGIN).scale;
    const scale = Math.max(least, Math.min(MOST_ZOOM * this.#density, this.#view.scale * factor));
    this.#view = zoomView(this.#view, scale / this.#view.scale, x * this.#density, y * this.#density);
    this.#isFitted = false;
    this.#painted = undefined;
  }

  /** Moves the view, in CSS pixels. */
  pan(dx: number, dy: number): void {
    this.#move(dx * this.#density, dy * this.#density);
    this.#isFitted = false;
  }

  /** Shows everybody. */
  fit(): void {
    const { width, height } = this.canvas;
    this.#view = fitView(
      this.#map.layout,
      width,
      height,
      Math.min(MARGIN * this.#density, 0.06 * width, 0.045 * height),
    );
    this.#isFitted = true;
    this.#painted = undefined;
  }

  /** Looks at the same place as another picture of the same map. */
  follow(other: Picture): void {
    if (other.#isFitted) {
      this.fit();
      return;
    }
    const { canvas } = other;
    this.#view = other.#view;
    this.#isFitted = false;
    this.#move((this.canvas.width - canvas.width) / 2, (this.canvas.height - canvas.height) / 2);
  }

  /** Who or what is at a place, in CSS pixels from the picture's corner: a member before a group, of bubbles the group. */
  pick(x: number, y: number): Selection {
    const { scale, x: left, y: top } = this.#view;
    const unitX = (x * this.#density - left) / scale;
    const unitY = (y * this.#density - top) / scale;
    const reach = Math.max(9 * this.#density, 1.5 * memberRadius(this.#view)) / scale;
    let nearest = -1;
    let least = this.#asBubbles ? 0 : reach * reach;
    visitNear(this.#map.grid, unitX, unitY, reach, (member) => {
      const square = (this.#map.layout.x[member]! - unitX) ** 2 + (this.#map.layout.y[member]! - unitY) ** 2;
      if (square >= least) return;
      least = square;
      nearest = member;
    });
    if (nearest >= 0) return { kind: 'member', index: nearest };
    const group = this.#map.outlines.at(this.#outlines, unitX, unitY);
    return group === undefined ? undefined : { kind: 'group', index: group };
  }

  #move(dx: number, dy: number): void {
    this.#view = { ...this.#view, x: this.#view.x + dx, y: this.#view.y + dy };
    this.#painted = undefined;
  }

  #scene({ run, palette, sharedFate }: PictureState): Scene {
    return {
      population: this.#map.population,
      layout: this.#map.layout,
      run,
      palette,
      sharedFate,
      view: this.#view,
      density: this.#density,
      grid: this.#map.grid,
      asBubbles: this.#asBubbles,
    };
  }

  /** Whether groups are shown as bubbles, since members are too many and too near one another. */
  get #asBubbles(): boolean {
    const { width, height } = this.canvas;
    const least = Math.max(OPEN_BUBBLES * this.#density, Math.sqrt((width * height) / MOST_ROOM));
    return this.#map.layout.bubbles !== undefined && this.#view.scale < least;
  }

  #paintOverlay(state: PictureState, step: number): void {
    const { selection, hovered } = state;
    const key = JSON.stringify([step, selection, hovered]);
    if (this.#painted?.overlay === key) return;
    this.#painted!.overlay = key;
    const { width, height } = this.canvas;
    this.#over.clearRect(0, 0, width, height);
    const scene = this.#scene(state);
    if (hovered) this.#paintPicked(scene, hovered, step, 0.6);
    if (selection) this.#paintPicked(scene, selection, step, 1);
    const isLit = litAt(state, step);
    paintLabels(this.#over, this.#outlines, { ...scene, width, height, textOf: state.groupText, isLit });
  }

  #paintPicked(scene: Scene, { kind, index }: NonNullable<Selection>, step: number, strength: number): void {
    if (kind === 'group') {
      paintGroup(this.#over, scene, this.#map.outlines.whole(index), strength);
      return;
    }
    const { memberOffsets, memberGroups } = this.#map.population;
    const own = memberGroups.subarray(memberOffsets[index]!, memberOffsets[index + 1]!);
    for (const group of own.slice(0, MOST_GROUPS_SHOWN))
      paintGroup(this.#over, scene, this.#map.outlines.whole(group), 0.55 * strength);
    paintPath(this.#over, scene, index, step);
  }
}

/** Whether content has been passed on in a group by the end of a step; no group shines where only members shall. */
function litAt({ run, sharedFate }: PictureState, step: number): (group: number) => boolean {
  const { enteredAt } = run;
  return (group) => sharedFate === undefined && enteredAt[group]! >= 0 && enteredAt[group]! <= step;
}
