/** Names of which no two are equal: those that occur again are told apart by where they come from, or by a number. */
export function distinctNames(names: readonly string[], sources: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    const own = isAlone ? name : `${name} (${sources[i]})`;
    let free = own;
    for (let number = 2; taken.has(free); number++) free = `${own} ${number}`;
    taken.add(free);
    return free;
  });
}
