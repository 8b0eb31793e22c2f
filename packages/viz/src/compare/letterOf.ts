/** What a world is called, by its place: A, B, C, D. */
export function letterOf(world: number): string {
  return String.fromCharCode(65 + world);
}
