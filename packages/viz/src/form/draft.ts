import { type Changes, differences, withChanges } from './differences.js';
import { withoutShortForms } from './normal.js';
import { type Fields, isSame, type Path, pathText, valueAt, withValue } from './path.js';

/** A scenario that is being edited, beside the preset it began as. */
export class Draft {
  readonly preset: Fields;
  #scenario: Fields;
  /** Of each list: for every entry its place in the preset's list, undefined for new ones. */
  readonly #origins = new Map<string, (number | undefined)[]>();

  constructor(preset: Fields) {
    this.preset = withoutShortForms(preset);
    this.#scenario = this.preset;
  }

  get scenario(): Fields {
    return this.#scenario;
  }
  /** What differs from the preset, by path. */
  get changes(): Changes {
    return differences(this.preset, this.#scenario);
  }
  /** Brings back what differed. */
  set changes(changes: Changes) {
    this.#origins.clear();
    this.#scenario = withoutShortForms(withChanges(this.preset, changes));
  }

  at(path: Path): unknown {
    return valueAt(this.#scenario, path);
  }

  /** Puts a value at a path; undefined takes it away. What is usual, and was not said in the preset, is not said. */
  set(path: Path, value: unknown, usual?: unknown): void {
    const isUnsaid = usual !== undefined && this.original(path) === undefined && isSame(value, usual);
    this.#scenario = withValue(this.#scenario, path, isUnsaid ? undefined : value) as Fields;
  }

  /** Puts another scenario in this one's place, with the same lists. */
  replace(scenario: Fields): void {
    this.#scenario = scenario;
  }

  /** What the preset says there; undefined of what it does not have. */
  original(path: Path): unknown {
    const origin = this.#origin(path);
    return origin && valueAt(this.preset, origin);
  }

  /** Whether the value that holds differs from that of the preset. What stands in a new entry does not. */
  isChanged(path: Path, usual?: unknown): boolean {
    if (this.#origin(path) === undefined) return false;
    return !isSame(this.at(path) ?? usual, this.original(path) ?? usual);
  }

  /** Whether it stands in an entry that the preset does not have. */
  isNew(path: Path): boolean {
    return this.#origin(path) === undefined;
  }

  /** Back to what the preset says. */
  reset(path: Path): void {
    const origin = this.#origin(path);
    if (origin === undefined) return;
    this.#forget(path);
    this.#scenario = withValue(this.#scenario, path, valueAt(this.preset, origin)) as Fields;
  }

  /** Whether a list has other entries than in the preset, or in another order. */
  isListChanged(path: Path): boolean {
    const count = listAt(this.original(path)).length;
    const places = this.#places(path);
    return places.length !== count || places.some((place, i) => place !== i);
  }

  /** Adds an entry; one without origin unless it is told. */
  add(path: Path, entry: unknown, at = listAt(this.at(path)).length): void {
    this.#places(path).splice(at, 0, undefined);
    const list = [...listAt(this.at(path))];
    list.splice(at, 0, entry);
    this.#scenario = withValue(this.#scenario, path, list) as Fields;
  }

  remove(path: Path, at: number): void {
    this.#places(path).splice(at, 1);
    this.#scenario = withValue(this.#scenario, [...path, at], undefined) as Fields;
  }

  /** Where a path stands in the preset; undefined within new entries. */
  #origin(path: Path): Path | undefined {
    const origin: (string | number)[] = [];
    for (const [i, key] of path.entries()) {
      if (typeof key === 'string') origin.push(key);
      else {
        const place = this.#places(path.slice(0, i))[key];
        if (place === undefined) return undefined;
        origin.push(place);
      }
    }
    return origin;
  }

  #places(path: Path): (number | undefined)[] {
    const key = pathText(path);
    const known = this.#origins.get(key);
    if (known) return known;
    const count = listAt(valueAt(this.preset, path)).length;
    const places = listAt(this.at(path)).map((_, i) => (i < count ? i : undefined));
    this.#origins.set(key, places);
    return places;
  }

  #forget(path: Path): void {
    const text = pathText(path);
    for (const key of [...this.#origins.keys()])
      if (key === text || key.startsWith(`${text}.`) || key.startsWith(`${text}[`)) this.#origins.delete(key);
  }
}

function listAt(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
