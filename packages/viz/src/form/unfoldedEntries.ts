/** What is unfolded of a list's entries stays with them when one comes in, or goes out, before them. */
export function moveUnfolded(unfolded: Set<string>, list: string, place: number, by: 1 | -1): void {
  const keys = [...unfolded].filter((key) => key.startsWith(`${list}[`));
  for (const key of keys) unfolded.delete(key);
  for (const key of keys) {
    const [, written, rest] = /^\[(\d+)\](.*)$/.exec(key.slice(list.length))!;
    const at = Number(written);
    if (by === -1 && at === place) continue;
    unfolded.add(`${list}[${at >= place ? at + by : at}]${rest}`);
  }
}
