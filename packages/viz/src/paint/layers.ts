import { paintBubbles } from '../bubbles/paintBubbles.js';
import type { GlPainter } from '../gl/glPainter.js';
import type { GroupOutline } from '../outline/groupOutline.js';
import { pagePart } from '../parts/playerParts.js';
import { brushSigns } from './brushSigns.js';
import type { Frame } from './frame.js';
import { paintFlight } from './paintFlight.js';
import { paintBackground, paintHulls } from './paintHulls.js';
import { paintFirstMembers } from './paintMembers.js';
import { paintStage } from './paintStage.js';
import type { Scene } from './scene.js';

/** Bubbles need hulls that are seen around their liquid. */
const BUBBLES = 2.2;

/** A moment of a scene. */
export interface SceneMoment {
  readonly scene: Scene;
  readonly step: number;
  /** 0 to 1: how far it is on its way to the next step; 0 where nothing moves. */
  readonly share: number;
  readonly outlines: readonly GroupOutline[];
  readonly isLit: (group: number) => boolean;
}

/**
 * The layers of a picture on one canvas: hulls are painted when a group is reached, what stands still once a step, what
 * moves with every frame. What has not changed is not painted again until `forget`.
 */
export class Layers {
  readonly #screen: CanvasRenderingContext2D;
  #ground = groundOf(true);
  #groundBytes: Frame['bytes'] | undefined;
  #stage: Frame | undefined;
  #image: ImageData | undefined;
  #gl: GlPainter | undefined;
  #wanted: string | null | undefined;
  /** What stands on the layers: how many groups are lit on the ground, and which step is on the stage. */
  #painted: { ground?: number; step?: number } = {};

  constructor(canvas: HTMLCanvasElement) {
    this.#screen = canvas.getContext('2d', { alpha: false })!;
  }

  /**
   * To be called before each painting: members are painted as is wanted, by `software`, by `webgl2` whatever stands behind
   * it, else by a graphics processor where there is one; by the software once its context is lost, and on pages without WebGL2's
   * part.
   */
  use(wanted: string | null): void {
    const isLost = this.#gl?.isAlive === false;
    if (wanted === this.#wanted && !isLost) return;
    this.#wanted = wanted;
    this.#gl = isLost || wanted === 'software' ? undefined : pagePart('gl')?.(wanted === 'webgl2');
    const { canvas } = this.#screen;
    canvas.dataset.renderer = this.#gl ? 'webgl2' : 'software';
    this.#ground = groundOf(this.#gl === undefined);
    this.resize(canvas.width, canvas.height);
  }

  resize(width: number, height: number): void {
    for (const each of [this.#screen.canvas, this.#ground.canvas]) Object.assign(each, { width, height });
    this.#image = undefined;
    this.#stage = undefined;
    this.forget();
  }

  /** Everything has to be painted again. */
  forget(): void {
    this.#painted = {};
  }

  paint(moment: SceneMoment): void {
    const { scene, outlines, isLit } = moment;
    const lit = outlines.filter(({ group }) => isLit(group)).length;
    if (this.#painted.ground !== lit) {
      const { width, height } = this.#ground.canvas;
      paintBackground(this.#ground, scene.palette, width, height);
      const strength = scene.asBubbles ? BUBBLES : scene.sharedFate ? 0.5 : 1;
      paintHulls(this.#ground, outlines, { ...scene, isLit, strength });
      this.#painted = { ground: lit };
      this.#groundBytes = undefined;
    }
    if (scene.asBubbles) this.#paintBubbles(moment);
    else if (this.#gl) this.#paintByGl(this.#gl, moment);
    else this.#paintBySoftware(moment);
  }

  #paintBubbles({ scene, step, share }: SceneMoment): void {
    const { bubbles } = scene.layout;
    this.#screen.drawImage(this.#ground.canvas, 0, 0);
    if (bubbles) paintBubbles(this.#screen, scene, bubbles, step + share);
    const signs = brushSigns(this.#screen);
    paintFirstMembers(signs, scene, step);
    if (share > 0) paintFlight(signs, scene, step, share);
  }

  #paintByGl(gl: GlPainter, { scene, step, share }: SceneMoment): void {
    const { width, height } = this.#ground.canvas;
    if (this.#painted.step !== step) {
      gl.restart(width, height);
      paintStage(gl.signs, scene, step);
      gl.keep();
      this.#painted.step = step;
    }
    if (share > 0) paintFlight(gl.signs, scene, step, share);
    gl.draw();
    this.#screen.drawImage(this.#ground.canvas, 0, 0);
    this.#screen.drawImage(gl.canvas, 0, 0);
  }

  #paintBySoftware({ scene, step, share }: SceneMoment): void {
    const { width, height } = this.#ground.canvas;
    if (this.#painted.step !== step) {
      this.#groundBytes ??= this.#ground.getImageData(0, 0, width, height).data as Frame['bytes'];
      this.#stage ??= { width, height, bytes: new Uint8ClampedArray(this.#groundBytes.length) };
      this.#stage.bytes.set(this.#groundBytes);
      paintStage(this.#stage, scene, step);
      this.#painted.step = step;
    }
    this.#image ??= this.#screen.createImageData(width, height);
    const bytes = this.#image.data as Frame['bytes'];
    bytes.set(this.#stage!.bytes);
    if (share > 0) paintFlight({ width, height, bytes }, scene, step, share);
    this.#screen.putImageData(this.#image, 0, 0);
  }
}

function groundOf(willReadFrequently: boolean): CanvasRenderingContext2D {
  return document.createElement('canvas').getContext('2d', { willReadFrequently })!;
}
