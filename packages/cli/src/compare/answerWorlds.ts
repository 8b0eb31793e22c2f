import {
  ANSWER_STRATEGIES,
  BRIEFED,
  changeAnswer,
  GrapevineError,
  parseScenario,
  type Scenario,
  spokenWave,
  withoutAnswer,
} from '@grapevine/core';
import { CommandError } from '../command/commandError.js';
import type { CompareFlags } from '../command/compareCommand.js';
import { chosenNames } from '../responseCurve/chosenNames.js';
import { placeProblems } from '../scenario/placeProblems.js';
import { nameOf, type ReadScenario, readScenario } from '../scenario/readScenario.js';
import type { Terminal } from '../terminal/terminal.js';

/** Scenarios that are compared, and what each is called where all are ways to answer one crisis. */
export interface AnswerWorlds {
  readonly worlds: readonly ReadScenario[];
  readonly ways: readonly string[] | undefined;
}

/** A way to answer: what it is called in files and in reports, and the scenario. */
interface Way {
  readonly name: string;
  readonly label: string;
  readonly scenario: Scenario;
}

/** One scenario, answered in several ways: its answer given to members beforehand, or with several strategies. */
export async function answerWorlds(
  sources: readonly string[],
  flags: CompareFlags,
  terminal: Terminal,
): Promise<AnswerWorlds> {
  const { brief, strategies } = flags;
  const { messages } = terminal;
  if (sources.length > 1 || (brief !== undefined && strategies !== undefined))
    throw new CommandError('wrong-usage', messages.errors.oneWay);
  const names = chosenNames('--strategies', strategies, ANSWER_STRATEGIES, messages);
  const read = await readScenario(sources[0]!, flags, terminal);
  try {
    const ways = waysFor(read.scenario, brief, names, terminal);
    return {
      ways: ways.map(({ label }) => label),
      worlds: ways.map(({ name, scenario }) => ({
        ...read,
        scenario: parseScenario({ ...scenario, name: `${scenario.name} (${name})` }),
      })),
    };
  } catch (error) {
    throw placeProblems(error, (path) => messages.inFile(nameOf(read.source), path));
  }
}

function waysFor(
  scenario: Scenario,
  brief: number | undefined,
  strategies: readonly (typeof ANSWER_STRATEGIES)[number][],
  { messages }: Terminal,
): Way[] {
  if (!('contents' in scenario) || !spokenWave(scenario))
    throw new GrapevineError('invalid-input', [{ code: 'a-posted-answer', path: 'crisis.response' }]);
  if (brief === undefined)
    return [
      { name: 'silence', label: 'silence', scenario: withoutAnswer(scenario) },
      ...strategies.map((strategy) => ({
        name: strategy,
        label: strategy,
        scenario: changeAnswer(scenario, { strategy }),
      })),
    ];
  return (['nobody', ...BRIEFED] as const).map((who) => ({
    name: who,
    label: messages.comparison.briefed[who],
    scenario: changeAnswer(scenario, { brief: who === 'nobody' ? who : { who, count: brief } }),
  }));
}
