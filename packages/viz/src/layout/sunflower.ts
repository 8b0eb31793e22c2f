// cosine and sine of the golden angle, as literals: Math.cos may differ in the last bit from browser to browser
const COS = -0.7373688780783197;
const SIN = 0.6754902942615238;

/**
 * Points 0, 1, 2, … of a sunflower head with one point a unit of area: an even, disc-shaped cloud however many are
 * taken. Calls `place(x, y)` for each.
 */
export function sunflower(count: number, place: (x: number, y: number, i: number) => void): void {
  let cosine = 1;
  let sine = 0;
  for (let i = 0; i < count; i++) {
    const radius = Math.sqrt((i + 0.5) / Math.PI);
    place(radius * cosine, radius * sine, i);
    const turned = cosine * COS - sine * SIN;
    sine = cosine * SIN + sine * COS;
    cosine = turned;
  }
}
