/**
 * Logarithm and exponential from additions, multiplications and divisions alone, which IEEE 754 defines to the last
 * bit. Engines differ in theirs; draws that depend on one must not.
 */
const view = new DataView(new ArrayBuffer(8));
/** A number and its two halves. */
const float = new Float64Array(1);
const halves = new Int32Array(float.buffer);
/** Which half of a number has its exponent: the second, but on the rare machines that begin with the highest byte. */
const HIGH = new Uint8Array(Int32Array.of(1).buffer)[0]!;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * Natural logarithm of a positive normal number, within 1 unit in the last place: x = 2^k (1 + f), and
 * log(1 + f) from the odd series in s = f / (2 + f), the minimax coefficients being those of fdlibm's `e_log.c`.
 */
export function portableLog(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  return x < 2.2250738585072014e-308 ? logOfNormal(x * 18014398509481984) - 54 * Math.LN2 : logOfNormal(x);
}

/** `portableLog` of what is known to be positive, finite and not subnormal. */
export function logOfNormal(x: number): number {
  float[0] = x;
  logOfFloat();
  return float[0];
}

/**
 * Replaces `numbers[at]`, positive, finite and not subnormal, by its logarithm. No number is passed or returned, which a call
 * that is not inlined would allocate.
 */
export function logInPlace(numbers: Float64Array, at: number): void {
  float[0] = numbers[at]!;
  logOfFloat();
  numbers[at] = float[0];
}

/** Replaces `float[0]` by its logarithm. */
function logOfFloat(): void {
  const high = halves[HIGH]!;
  const fraction = high & 0xfffff;
  const carry = (fraction + 0x95f64) & 0x100000;
  halves[HIGH] = fraction | (carry ^ 0x3ff00000);
  const k = (high >> 20) - 1023 + (carry >>> 20);
  const f = float[0]! - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const halfSquare = 0.5 * f * f;
  float[0] = k * LN2_HIGH - (halfSquare - (s * (halfSquare + (odd + even)) + k * LN2_LOW) - f);
}

/**
 * e^x within 1 unit in the last place: x = k ln 2 + r with |r| <= ln 2 / 2, and e^r from a rational function, the
 * coefficients being those of fdlibm's `e_exp.c`.
 */
export function portableExp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return k < -1021 ? y * powerOfTwo(k + 1000) * powerOfTwo(-1000) : y * powerOfTwo(k - 1) * 2;
}

/** x^y for positive x. The relative error grows with |y log x|: about that many units in the last place. */
export function portablePow(x: number, y: number): number {
  return portableExp(y * portableLog(x));
}

/** [2046] 2^k for k from -1022 to 1023, exactly. */
const POWERS_OF_TWO = Float64Array.from({ length: 2046 }, (_, i) => {
  view.setUint32(0, (i + 1) << 20);
  view.setUint32(4, 0);
  return view.getFloat64(0);
});

function powerOfTwo(k: number): number {
  return POWERS_OF_TWO[k + 1022]!;
}
