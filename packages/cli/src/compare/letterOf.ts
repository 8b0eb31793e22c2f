const LETTERS = 26;
const FIRST = 65;

/** What a world is called in tables and sentences: A, B, …, Z, AA, … */
export function letterOf(world: number): string {
  const last = String.fromCharCode(FIRST + (world % LETTERS));
  return world < LETTERS ? last : letterOf(Math.floor(world / LETTERS) - 1) + last;
}
