/** Sorts events (key, a, b) by key in place; those of equal keys stay in order. O(events²) at worst: for a few of them. */
export function sortByInsertion(events: Int32Array, length: number): void {
  for (let i = 3; i < length; i += 3) {
    const key = events[i]!;
    if (events[i - 3]! <= key) continue;
    const a = events[i + 1]!;
    const b = events[i + 2]!;
    let at = i;
    while (at > 0 && events[at - 3]! > key) {
      events[at] = events[at - 3]!;
      events[at + 1] = events[at - 2]!;
      events[at + 2] = events[at - 1]!;
      at -= 3;
    }
    events[at] = key;
    events[at + 1] = a;
    events[at + 2] = b;
  }
}
