/** A rumour with fact-checkers among few: for each member, those who count for him, one entry for each way they do. */
export interface SmallFactChecking {
  readonly contacts: readonly (readonly number[])[];
  readonly spreadingProbability: number;
  readonly credibility: (member: number) => number;
  readonly verifyingProbability: number;
  readonly forgettingProbability: number;
}

/**
 * The law of all members' states (0 ignorant, 1 believer, 2 fact-checker) after `steps` steps, by going through every set of
 * states: keys are the states as digits of base 3, member 0 first.
 */
export function factCheckingLaw(
  rule: SmallFactChecking,
  first: readonly number[],
  steps: number,
): Map<number, number> {
  let law = new Map([[codeOf(first), 1]]);
  for (let step = 0; step < steps; step++) {
    const next = new Map<number, number>();
    for (const [code, chance] of law) {
      const states = statesOf(code, first.length);
      let ways: { states: number[]; chance: number }[] = [{ states: [], chance }];
      for (let member = 0; member < first.length; member++) {
        const chances = chancesOf(rule, states, member);
        ways = ways.flatMap((way) =>
          chances.flatMap((p, to) =>
            p > 0 ? [{ states: [...way.states, to], chance: way.chance * p }] : [],
          ),
        );
      }
      for (const way of ways) next.set(codeOf(way.states), (next.get(codeOf(way.states)) ?? 0) + way.chance);
    }
    law = next;
  }
  return law;
}

/** States as digits of base 3. */
export function codeOf(states: ArrayLike<number>): number {
  return Array.from(states).reduce((code, state) => 3 * code + state, 0);
}

function statesOf(code: number, members: number): number[] {
  return Array.from({ length: members }, (_, i) => Math.floor(code / 3 ** (members - 1 - i)) % 3);
}

/** Probabilities of a member's three states after a step. */
function chancesOf(rule: SmallFactChecking, states: readonly number[], member: number): number[] {
  const { spreadingProbability: beta, verifyingProbability: verify, forgettingProbability: forget } = rule;
  if (states[member] === 2) return [forget, 0, 1 - forget];
  if (states[member] === 1) return [forget, (1 - forget) * (1 - verify), (1 - forget) * verify];
  const alpha = rule.credibility(member);
  const on = (side: number) => rule.contacts[member]!.filter((contact) => states[contact] === side).length;
  const believers = on(1) * (1 + alpha);
  const checkers = on(2) * (1 - alpha);
  if (believers + checkers === 0) return [1, 0, 0];
  const share = believers / (believers + checkers);
  return [1 - beta, beta * share, beta * (1 - share)];
}
