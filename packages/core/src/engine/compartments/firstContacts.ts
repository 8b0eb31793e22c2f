/** When the first contact that was drawn for each member will be, in continuous time. O(members) memory. */
export class FirstContacts {
  /** [memberCount] */
  readonly #earliest: Float64Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;

  constructor(memberCount: number) {
    this.#earliest = new Float64Array(memberCount).fill(Number.POSITIVE_INFINITY);
    this.#touched = new Int32Array(memberCount);
  }

  /** Notes a contact with a member at the time in `when`; whether it comes before all that were noted. */
  isFirst(member: number, when: Float64Array): boolean {
    const before = this.#earliest[member]!;
    if (when[0]! >= before) return false;
    if (before === Number.POSITIVE_INFINITY) this.#touched[this.#touchedCount++] = member;
    this.#earliest[member] = when[0]!;
    return true;
  }

  /** Forgets all. O(members noted). */
  clear(): void {
    for (let i = 0; i < this.#touchedCount; i++) this.#earliest[this.#touched[i]!] = Number.POSITIVE_INFINITY;
    this.#touchedCount = 0;
  }
}
