// Random words drawn for exposures: what a call costs, told in DRAWS.

let draws: u64 = 0;

/** From 0 again. */
@inline
export function resetDraws(): void {
  draws = 0;
}

@inline
export function countDraws(count: u64): void {
  draws += count;
}

@inline
export function drawsCounted(): u64 {
  return draws;
}
