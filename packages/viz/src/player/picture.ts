import type { Population } from '@grapevine/core';
import { memberGrid, visitNear } from '../layout/memberGrid.js';
import type { PopulationLayout } from '../layout/layoutPopulation.js';
import type { GroupOutline } from '../outline/groupOutline.js';
import { createOutlineStore } from '../outline/outlineStore.js';
import type { Frame } from '../paint/frame.js';
import { paintFlight } from '../paint/paintFlight.js';
import { paintBackground, paintHulls } from '../paint/paintHulls.js';
import { paintLabels } from '../paint/paintLabels.js';
import { paintGroup, paintPath } from '../paint/paintSelection.js';
import { paintStage, type Scene } from '../paint/paintStage.js';
import type { Palette } from '../paint/palette.js';
import { fitView, memberRadius, type View, zoomView } from '../paint/view.js';
import type { RecordedRun } from '../run/recordRun.js';

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
}

/** The picture of a population and a cascade on two canvases, one on top of the other. */
export interface Picture {
  /** Paints a moment; work that the last moment has done already is not done again. */
  paint(state: PictureState): void;
  /** Takes over the canvas' size on the page, and shows everybody if `refit`. */
  resize(width: number, height: number): void;
  zoom(factor: number, x: number, y: number): void;
  pan(dx: number, dy: number): void;
  fit(): void;
  /** Who or what is at a place of the page, in CSS pixels from the picture's corner. */
  pick(x: number, y: number): Selection;
}

const MOST_PIXELS = 5_600_000;
const MARGIN = 30;

/** Sets up the picture. `canvas` shows everything, `overlay` names and selection. */
export function createPicture(
  canvas: HTMLCanvasElement,
  overlay: HTMLCanvasElement,
  population: Population,
  layout: PopulationLayout,
): Picture {
  const store = createOutlineStore(population, layout);
  const grid = memberGrid(layout.x, layout.y, 2);
  const ground = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const screen = canvas.getContext('2d', { alpha: false })!;
  const over = overlay.getContext('2d')!;
  let density = 1;
  let view: View = { scale: 1, x: 0, y: 0 };
  let isFitted = true;
  let stage: Frame | undefined;
  let image: ImageData | undefined;
  let outlines: readonly GroupOutline[] = [];
  let painted = { ground: '', stage: '', overlay: '', palette: undefined as Palette | undefined, run: undefined as unknown };

  const width = () => canvas.width;
  const height = () => canvas.height;
  const invalidate = () => {
    painted = { ground: '', stage: '', overlay: '', palette: undefined, run: undefined };
  };
  const sceneOf = (state: PictureState): Scene => ({ population, layout, run: state.run, palette: state.palette, view, density });

  const paintGround = (state: PictureState, step: number, isLit: (group: number) => boolean) => {
    const lit = outlines.filter(({ group }) => isLit(group)).length;
    if (painted.ground === `${lit}`) return false;
    painted.ground = `${lit}`;
    paintBackground(ground, state.palette, width(), height());
    paintHulls(ground, outlines, { population, palette: state.palette, view, density, isLit });
    return step >= 0;
  };
  const paintStanding = (state: PictureState, step: number) => {
    const isLit = (group: number) => state.run.enteredAt[group]! >= 0 && state.run.enteredAt[group]! <= step;
    const fresh = paintGround(state, step, isLit);
    if (!fresh && painted.stage === `${step}`) return;
    painted.stage = `${step}`;
    const { data } = ground.getImageData(0, 0, width(), height());
    stage = { width: width(), height: height(), bytes: data as Uint8ClampedArray<ArrayBuffer> };
    paintStage(stage, sceneOf(state), step);
  };
  const paintOver = (state: PictureState, step: number) => {
    const { selection, hovered } = state;
    const key = `${step} ${selection?.kind} ${selection?.index} ${hovered?.kind} ${hovered?.index}`;
    if (painted.overlay === key) return;
    painted.overlay = key;
    over.clearRect(0, 0, width(), height());
    const scene = sceneOf(state);
    const isLit = (group: number) => state.run.enteredAt[group]! >= 0 && state.run.enteredAt[group]! <= step;
    for (const picked of [hovered, selection]) {
      if (picked?.kind === 'group') paintGroup(over, scene, store.whole(picked.index), picked === hovered ? 0.6 : 1);
      if (picked?.kind !== 'member') continue;
      const { memberOffsets, memberGroups } = population;
      const own = memberGroups.subarray(memberOffsets[picked.index]!, memberOffsets[picked.index + 1]!).slice(0, 12);
      for (const group of own) paintGroup(over, scene, store.whole(group), 0.55);
      paintPath(over, scene, picked.index, step);
    }
    const look = { palette: state.palette, view, density, width: width(), height: height(), textOf: state.groupText, isLit };
    paintLabels(over, outlines, look);
  };

  return {
    paint(state) {
      if (width() === 0 || height() === 0) return;
      if (painted.palette !== state.palette || painted.run !== state.run) {
        invalidate();
        painted.palette = state.palette;
        painted.run = state.run;
        outlines = store.visible(view, width(), height());
      }
      const last = state.run.stepCount - 1;
      const step = Math.max(0, Math.min(last, Math.floor(state.position + 1e-6)));
      const share = state.position - step;
      paintStanding(state, step);
      paintOver(state, step);
      image ??= screen.createImageData(width(), height());
      const bytes = image.data as Uint8ClampedArray<ArrayBuffer>;
      bytes.set(stage!.bytes);
      if (state.moves && share > 1e-6 && step < last)
        paintFlight({ width: width(), height: height(), bytes }, sceneOf(state), step, share);
      screen.putImageData(image, 0, 0);
    },
    resize(cssWidth, cssHeight) {
      const wanted = Math.max(1, globalThis.devicePixelRatio || 1);
      density = Math.max(0.5, Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, cssWidth * cssHeight))));
      const before = { width: width(), height: height() };
      for (const each of [canvas, overlay, ground.canvas]) {
        each.width = Math.round(cssWidth * density);
        each.height = Math.round(cssHeight * density);
      }
      image = undefined;
      invalidate();
      if (isFitted) this.fit();
      else view = { ...view, x: view.x + (width() - before.width) / 2, y: view.y + (height() - before.height) / 2 };
    },
    zoom(factor, x, y) {
      const least = 0.5 * fitView(layout, width(), height(), MARGIN * density).scale;
      const most = 60 * density;
      const allowed = Math.max(least, Math.min(Math.max(most, least), view.scale * factor)) / view.scale;
      view = zoomView(view, allowed, x * density, y * density);
      isFitted = false;
      invalidate();
    },
    pan(dx, dy) {
      view = { ...view, x: view.x + dx * density, y: view.y + dy * density };
      isFitted = false;
      invalidate();
    },
    fit() {
      view = fitView(layout, width(), height(), Math.min(MARGIN * density, 0.06 * width()));
      isFitted = true;
      invalidate();
    },
    pick(x, y) {
      const unitX = (x * density - view.x) / view.scale;
      const unitY = (y * density - view.y) / view.scale;
      const reach = Math.max(9 * density, 1.5 * memberRadius(view)) / view.scale;
      let nearest = -1;
      let least = reach * reach;
      visitNear(grid, unitX, unitY, reach, (member) => {
        const square = (layout.x[member]! - unitX) ** 2 + (layout.y[member]! - unitY) ** 2;
        if (square >= least) return;
        least = square;
        nearest = member;
      });
      if (nearest >= 0) return { kind: 'member', index: nearest };
      const group = store.at(outlines, unitX, unitY);
      return group === undefined ? undefined : { kind: 'group', index: group };
    },
  };
}
