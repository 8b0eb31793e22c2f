import { grown } from './grown.js';
import { sortMembers } from './sortMembers.js';

const SLOTS = 1024;
const CHUNK_MEMBERS = 31;
const CHUNK_WORDS = CHUNK_MEMBERS + 1;
const NONE = -1;
const NEVER = -1;

/**
 * At most one appointment for each member, by step. Those of a step are handed out by ascending member, so that work on
 * them goes through memory in one direction and does not depend on the order in which they were made. O(1) each.
 */
export class MemberCalendar {
  /** [memberCount] step of each member's appointment; -1 without one. */
  readonly due: Int32Array;
  /** Members who have an appointment. */
  count = 0;

  /** Chunks of members, the last word the chunk before it in the same slot. */
  #pool: Int32Array<ArrayBuffer> = new Int32Array(64 * CHUNK_WORDS);
  #chunkCount = 0;
  #free = NONE;
  /** [SLOTS] latest chunk of each slot, and how full it is. */
  readonly #chunks = new Int32Array(SLOTS).fill(NONE);
  readonly #fills = new Int32Array(SLOTS);
  #listed: Int32Array<ArrayBuffer> = new Int32Array(256);
  #spare: Int32Array<ArrayBuffer> = new Int32Array(256);

  constructor(memberCount: number) {
    this.due = new Int32Array(memberCount).fill(NEVER);
  }

  /** Forgets all appointments. O(members). */
  clear(): void {
    this.due.fill(NEVER);
    this.#chunks.fill(NONE);
    this.#chunkCount = 0;
    this.#free = NONE;
    this.count = 0;
  }

  /** Whether the member has an appointment. */
  has(member: number): boolean {
    return this.due[member] !== NEVER;
  }

  /** Puts in an appointment of a member who has none. */
  put(member: number, step: number): void {
    this.due[member] = step;
    this.#append(step % SLOTS, member);
    this.count++;
  }

  /** Takes out those who are due in a step and writes them to `target`, ascending; returns their number. */
  take(step: number, target: Int32Array): number {
    const slot = step % SLOTS;
    const length = this.#list(slot);
    const members = this.#listed;
    sortMembers(members, 0, length, this.due.length, this.#spare);
    let taken = 0;
    for (let i = 0; i < length; i++) {
      const member = members[i]!;
      if (this.due[member] === step) {
        this.due[member] = NEVER;
        target[taken++] = member;
      } else this.#append(slot, member);
    }
    this.count -= taken;
    return taken;
  }

  /** Puts in what `due` was when it was saved. O(members). */
  resume(due: ArrayLike<number>): void {
    this.clear();
    for (let member = 0; member < due.length; member++) {
      if (due[member] !== NEVER) this.put(member, due[member]!);
    }
  }

  /** Moves a slot's members to `#listed`; how many they are. */
  #list(slot: number): number {
    let length = 0;
    let words = this.#fills[slot]!;
    for (let chunk = this.#chunks[slot]!; chunk !== NONE; words = CHUNK_MEMBERS) {
      if (length + words > this.#listed.length) {
        this.#listed = grown(this.#listed);
        this.#spare = new Int32Array(this.#listed.length);
      }
      const from = chunk * CHUNK_WORDS;
      for (let i = 0; i < words; i++) this.#listed[length++] = this.#pool[from + i]!;
      const before = this.#pool[from + CHUNK_MEMBERS]!;
      this.#pool[from + CHUNK_MEMBERS] = this.#free;
      this.#free = chunk;
      chunk = before;
    }
    this.#chunks[slot] = NONE;
    return length;
  }

  #append(slot: number, member: number): void {
    let chunk = this.#chunks[slot]!;
    let fill = this.#fills[slot]!;
    if (chunk === NONE || fill === CHUNK_MEMBERS) {
      const before = chunk;
      chunk = this.#newChunk();
      this.#pool[chunk * CHUNK_WORDS + CHUNK_MEMBERS] = before;
      this.#chunks[slot] = chunk;
      fill = 0;
    }
    this.#pool[chunk * CHUNK_WORDS + fill] = member;
    this.#fills[slot] = fill + 1;
  }

  #newChunk(): number {
    if (this.#free !== NONE) {
      const chunk = this.#free;
      this.#free = this.#pool[chunk * CHUNK_WORDS + CHUNK_MEMBERS]!;
      return chunk;
    }
    const chunk = this.#chunkCount++;
    if (this.#chunkCount * CHUNK_WORDS > this.#pool.length) this.#pool = grown(this.#pool);
    return chunk;
  }
}
