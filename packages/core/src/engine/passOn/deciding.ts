import { amounts } from './amounts.js';
import { attitudePushes, moveAttitude } from './attitude.js';
import type { Attitudes } from './attitudes.js';
import type { Boycotting } from './boycotting.js';
import { COIN, coinBits, decisionWords } from './contentKeys.js';
import { contentTable } from './contentTable.js';
import type { Correct } from './correcting.js';
import type { Counting } from './counting.js';
import { createDoubts } from './doubting.js';
import { createFuel } from './fuelling.js';
import { CONVERTED, CONVINCED, GROUPS_MASK, GROUPS_SHIFT, INOCULATED, PASSED } from './memberState.js';
import { NOVELTY_BITS, NOVELTY_MASK, noveltyTables } from './novelty.js';
import type { PassOnRun } from './passOnRun.js';
import { FIGURE } from './recordCount.js';
import type { Standing } from './standing.js';

/**
 * Asks a member's three coins about a content, given his flags, the index of the trust in what he has just read and where his
 * counts begin; returns his flags. None of the three outcomes says anything of the others.
 */
export type Decide = (
  member: number,
  content: number,
  flags: number,
  trust: number,
  at: number,
  tick: number,
) => number;

/** What knows of members' attitudes and what changes them. */
export interface Judges {
  readonly attitudes: Attitudes;
  readonly counting: Counting;
  readonly standing: Standing;
  readonly correct: Correct;
  readonly boycotting: Boycotting;
}

const TWO_32 = 0x100000000;
// what this module holds itself is compiled in, what others export looked up each time
const [isConvinced, isConverted, isPassed, isInoculated] = [CONVINCED, CONVERTED, PASSED, INOCULATED];
const [groupsShift, groupsMask] = [GROUPS_SHIFT, GROUPS_MASK];
const [fineBits, fineMask] = [NOVELTY_BITS, NOVELTY_MASK];
const { attitude, factor: further } = amounts;

/** The three outcomes of reading, for a setup. Who boycotts does not act in favour. */
export function createDecide(run: PassOnRun, judges: Judges): Decide {
  const { counting } = judges;
  const { credibility, conversionRate } = contentTable(run.setup);
  const words = decisionWords(run.keys);
  const passes = createPasses(run, judges.standing);
  const { convince, convert } = createOutcomes(run, judges);
  const credit = run.crisis?.credit;
  const { population, rules, crisis } = run.setup;
  const { memberCount } = population;
  const { appeals } = run.state;
  const { reinforcement, ambassadorEase: mostEase } = rules;
  const isGeneral = rules.appeal === undefined;
  const incident = crisis?.incident ?? -1;
  const { values: trusts } = run.trusts;
  const { convince: coin } = COIN;

  return (member, content, before, trust, at, tick) => {
    let flags = before | 0;
    if ((flags & isConvinced) === 0) {
      // streamX, streamY and word written out, as each reading comes here until the member is convinced
      const k = content << 2;
      let x = Math.imul(member ^ words[k]!, 0x7feb352d);
      x = Math.imul(x ^ (x >>> 15), 0x846ca68b) ^ words[k + 1]!;
      x ^= x >>> 16;
      let y = Math.imul((words[k + 2]! ^ coin) + x, 0x2c1b3c6d);
      y = Math.imul(y ^ (y >>> 12), 0x297a2d39) ^ words[k + 3]!;
      let bits = (Math.imul(x ^ (x >>> 16), 0x31848bab) + (y ^ (y >>> 15))) | 0;
      bits = Math.imul(bits ^ (bits >>> 17), 0xed5ad4bb | 0);
      bits = Math.imul(bits ^ (bits >>> 11), 0xac4c1b51 | 0);
      bits = (bits ^ (bits >>> 15)) >>> 0;
      const own = credibility[content]!;
      const belief = credit ? own * credit[content]! : own;
      if (bits < belief * trusts[trust]! * TWO_32) flags = convince(member, content, flags, at, tick) | 0;
    }
    if (conversionRate[content]! > 0 && (flags & isConverted) === 0)
      flags = convert(member, content, flags, at, tick) | 0;
    if ((flags & isPassed) !== 0) return flags;
    if (isGeneral && content !== incident) {
      // novelty is at most 1: most are settled without it
      const pair = (2 * (Math.imul(content, memberCount) + member)) | 0;
      const others = ((flags >>> groupsShift) & groupsMask) - 1;
      const shown = others > 0 ? 1 + reinforcement * others : 1;
      if (!(appeals[pair]! * shown + mostEase >= appeals[pair + 1]!)) return flags;
    }
    if (!passes(member, content, flags, tick)) return flags;
    counting.grow(content, FIGURE.passOns, at, tick);
    return flags | isPassed;
  };
}

type Outcome = (member: number, content: number, flags: number, at: number, tick: number) => number;

/** What being convinced does, and whether a member acts: his flags then. */
function createOutcomes(
  { setup, keys }: PassOnRun,
  { attitudes, counting, standing, correct, boycotting }: Judges,
): { readonly convince: Outcome; readonly convert: Outcome } {
  const { contents } = setup;
  const { conversionRate } = contentTable(setup);
  const pushes = attitudePushes(setup);
  return {
    convince(member, content, before, at, tick) {
      const { counters } = contents[content]!;
      const flags = standing.onConvinced(member, content, before | CONVINCED);
      counting.grow(content, FIGURE.convinced, at, tick);
      attitudes.look(member);
      moveAttitude(pushes, content);
      counting.setAttitude(member, content, at);
      if (counters >= 0) correct(counters, member, content, at);
      return flags;
    },
    convert(member, content, flags, at, tick) {
      const { conversionSign } = contents[content]!;
      if (conversionSign > 0 && boycotting.isOn(member)) return flags;
      attitudes.look(member);
      const leaning = attitude[0]! * conversionSign;
      if (!(leaning > 0)) return flags;
      const bits = coinBits(keys[content]!.decision, member, COIN.convert) >>> 0;
      if (!(bits < conversionRate[content]! * leaning * TWO_32)) return flags;
      counting.grow(content, FIGURE.conversions, at, tick);
      return flags | CONVERTED;
    },
  };
}

/** Whether he passes on, given the best appeal and all groups so far. */
function createPasses(
  run: PassOnRun,
  standing: Standing,
): (member: number, content: number, flags: number, tick: number) => boolean {
  const { setup, state, firstPosted, keys, lastTick, crisis } = run;
  const { rules, population } = setup;
  const { memberCount } = population;
  const { reinforcement, ambassadorEase, appeal } = rules;
  const { appeals } = state;
  const incident = setup.crisis?.incident ?? -1;
  const fuel = createFuel(run);
  const doubts = createDoubts(run);
  const { begins, coarse, fine } = noveltyTables(
    setup.contents.map(({ halfLife }) => halfLife),
    lastTick,
  );
  return (member, content, flags, tick) => {
    const age = (tick - firstPosted[content]!) | 0;
    const others = ((flags >>> groupsShift) & groupsMask) - 1;
    let factor =
      (others > 0 ? 1 + reinforcement * others : 1) *
      coarse[(begins[2 * content]! + (age >>> fineBits)) | 0]! *
      fine[(begins[2 * content + 1]! + (age & fineMask)) | 0]!;
    if (content === incident) {
      fuel(member);
      factor *= crisis!.fuel * further[0]!;
    }
    further[0] = 1;
    if ((flags & isInoculated) !== 0) doubts(member, content);
    const doubt = further[0]!;
    if (appeal !== undefined) {
      const bits = coinBits(keys[content]!.decision, member, COIN.passOn) >>> 0;
      return bits < Math.min(1, appeal * factor) * doubt * TWO_32;
    }
    const pair = (2 * (Math.imul(content, memberCount) + member)) | 0;
    const ease = standing.isAdvocate(member, content, flags) ? ambassadorEase : 0;
    if (!(appeals[pair]! * factor + ease >= appeals[pair + 1]!)) return false;
    // inoculated: one more coin, so that the probability is multiplied
    return doubt === 1 || coinBits(keys[content]!.decision, member, COIN.doubt) >>> 0 < doubt * TWO_32;
  };
}
