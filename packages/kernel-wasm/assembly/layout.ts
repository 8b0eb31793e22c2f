// Where everything stands in linear memory. Below FREE: tables and scratch of fixed size, known to the loops as
// constants. From FREE on: what JavaScript lays out, named by the addresses in the parameters.

/** Streams that are drawn together, and the room for their hits. */
export const BATCH: i32 = 1024;
export const MOST_HITS: i32 = 4096;
/** Members that are looked up together. */
export const BLOCK: i32 = 256;

// Parameters, 32 bits each, which JavaScript writes once a kernel.
export const KEY: usize = 16;
export const SHIFT: usize = 32;
export const LAST_POWER: usize = 36;
export const MEMBERSHIPS: usize = 40;
export const TIES: usize = 44;
export const MEMBER_OFFSETS: usize = 48;
export const MEMBER_GROUPS: usize = 52;
export const GROUP_OFFSETS: usize = 56;
export const GROUP_MEMBERS: usize = 60;
export const TIE_OFFSETS: usize = 64;
export const TIE_TARGETS: usize = 68;
export const BITS: usize = 72;
export const BITS_BYTES: usize = 76;
export const ACTIVE: usize = 80;
export const SEEDS: usize = 84;
export const SEED_COUNTS: usize = 88;
export const SEED_STRIDE: usize = 92;
export const SIZES: usize = 96;
export const STEPS: usize = 100;
export const RECORDS: usize = 104;
export const RECORDS_END: usize = 108;
/** What a call tells: bytes of records written, and the random words drawn, 64 bits of a double. */
export const RECORDED: usize = 112;
export const DRAWS: usize = 120;
/** [4] the run's key for exposures. */
export const RUN_KEY: usize = 128;
/** [5 x 4] scratch of four streams. */
export const LANES: usize = 144;
/** [16 x 16 bytes] which bytes to take so that the lanes in a mask of four bits come first. */
export const SHUFFLES: usize = 256;
/** [9 x 4] multipliers and steps of the streams, four times each: a load costs less than making them anew. */
export const FACTORS: usize = 512;
/** [2^14] 16-bit gaps. */
export const GAPS: usize = 704;
/** [4098] doubles. */
export const POWERS: usize = 33536;
/** [BATCH + 16] each: the next entry, the entry after the last, and the state of each stream. */
export const POSITIONS: usize = 66368;
export const ENDS: usize = 70528;
export const XS: usize = 74688;
export const YS: usize = 78848;
/** [MOST_HITS + 16] */
export const HITS: usize = 83008;
/** [BLOCK + 16] each: where a member's groups stand, and his half of their streams' state. */
export const NEXT: usize = 99456;
export const LAST: usize = 100544;
export const MEMBER_XS: usize = 101632;
/** [4 x 4] the keys for exposures of four runs, word by word. */
export const RUN_KEYS: usize = 102720;
/** [4] which of the openings hit something, a bit each, in each of the four runs. */
export const MASKS: usize = 102784;
/** How many openings there are, and how many of them are groups; these come first. */
export const OPENINGS: usize = 102800;
export const OPEN_GROUPS: usize = 102804;
/** Openings are the lists of first members that are the same in all runs, if those are 32 at most. */
export const MOST_OPENINGS: i32 = 32;
/** [32] each: whose list it is, the list, where it begins and ends, and the draw below which nothing in it is hit. */
export const OPEN_MEMBERS: usize = 102816;
export const OPEN_LISTS: usize = 102944;
export const OPEN_STARTS: usize = 103072;
export const OPEN_ENDS: usize = 103200;
export const OPEN_BELOW: usize = 103328;
export const FREE: usize = 103488;
