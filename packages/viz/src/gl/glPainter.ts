import type { SignList } from '../paint/frame.js';
import { LAY, SHADE } from './shaders.js';

/** Numbers a sign: place, radius, which sign it is, colour and opacity. */
const NUMBERS = 8;
/** Pixels around the picture in which signs may have their middle. */
const RIM = 64;
/** Programs that only pretend to be a graphics processor. */
const PRETENDED = /swiftshader|llvmpipe|software|basic render/i;

/**
 * Paints signs by the graphics processor on a transparent canvas: one square for each, in the order in which they were
 * added. Those that are kept stay there from frame to frame.
 */
export class GlPainter {
  readonly canvas = document.createElement('canvas');
  readonly #gl: WebGL2RenderingContext;
  readonly #size: WebGLUniformLocation | null;
  #numbers = new Float32Array(NUMBERS << 12);
  #count = 0;
  #kept = 0;

  /** Throws where there is no WebGL2, or, unless `isForced`, only a pretended graphics processor. */
  constructor(isForced: boolean) {
    const gl = this.canvas.getContext('webgl2', {
      ...{ antialias: false, depth: false },
      failIfMajorPerformanceCaveat: !isForced,
    });
    if (!gl) throw new Error('no WebGL2');
    const named = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER;
    if (!isForced && PRETENDED.test(String(gl.getParameter(named)))) throw new Error('no graphics processor');
    this.#gl = gl;
    this.#size = prepare(gl);
  }

  /** Whether it can paint: its context may be lost at any time. */
  get isAlive(): boolean {
    return !this.#gl.isContextLost();
  }

  /** Forgets all signs, and takes a size. */
  restart(width: number, height: number): void {
    if (this.canvas.width !== width || this.canvas.height !== height)
      Object.assign(this.canvas, { width, height });
    this.#count = 0;
  }

  /** Takes signs. */
  get signs(): SignList {
    const { width, height } = this.canvas;
    return { width, height, add: this.#add };
  }

  /** The signs so far stay; those that follow are for one frame. */
  keep(): void {
    this.#kept = this.#count;
  }

  /** Paints all signs on `canvas`, and forgets those that are not kept. */
  draw(): void {
    const gl = this.#gl;
    const { width, height } = this.canvas;
    // larger than the picture, since signs are left out that have their middle outside
    gl.viewport(-RIM, -RIM, width + 2 * RIM, height + 2 * RIM);
    gl.uniform2f(this.#size, width + 2 * RIM, height + 2 * RIM);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.bufferData(gl.ARRAY_BUFFER, this.#numbers.subarray(0, this.#count * NUMBERS), gl.STREAM_DRAW);
    gl.drawArrays(gl.POINTS, 0, this.#count);
    this.#count = this.#kept;
  }

  readonly #add: SignList['add'] = (sign, radius, x, y, colour, opacity) => {
    const at = NUMBERS * this.#count++;
    if (at === this.#numbers.length) {
      const larger = new Float32Array(2 * at);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers.set([x + RIM, y + RIM, radius, sign, ...colour, opacity], at);
  };
}

/** Sets everything up, and returns where the program takes the picture's size. */
function prepare(gl: WebGL2RenderingContext): WebGLUniformLocation | null {
  const program = gl.createProgram();
  for (const [kind, text] of [
    [gl.VERTEX_SHADER, LAY],
    [gl.FRAGMENT_SHADER, SHADE],
  ] as const) {
    const shader = gl.createShader(kind)!;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? '');
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  for (const half of [0, 1]) {
    gl.enableVertexAttribArray(half);
    gl.vertexAttribPointer(half, 4, gl.FLOAT, false, NUMBERS * 4, half * 16);
  }
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  return gl.getUniformLocation(program, 's');
}
