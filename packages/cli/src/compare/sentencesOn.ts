import type { PairedDifference } from '@grapevine/core';
import type { Pair } from '../messages/comparisonParts.js';
import { howMany } from '../messages/howMany.js';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';
import type { ComparedWorlds } from './comparedWorlds.js';
import { letterOf } from './letterOf.js';
import { sharedCurrency } from './sharedCurrency.js';

/** How a later world differs from the first, in a few sentences: who hears of what matters most, then what it costs. */
export function sentencesOn(world: number, worlds: ComparedWorlds, terminal: Terminal): string[] {
  const { messages, numbers } = terminal;
  const text = messages.comparison;
  const own = worlds.document.differences[world - 1]!;
  const pair = { first: letterOf(0), later: letterOf(world) };
  const alone = onlyCrisis(world, worlds, terminal);
  if (Object.keys(own).length === 0) return [...alone, text.nothingShared(pair)];
  const content = contentThatMatters(world, worlds);
  const reach =
    content === undefined
      ? []
      : [text.reach({ ...pair, difference: own[`contents.${content}.reach`]! }, visible(content), numbers)];
  return [
    ...alone,
    ...reach,
    ...harmOrMoney(world, pair, worlds, terminal),
    ...fatesOf(world, pair, content, worlds, terminal),
  ];
}

/** What happens in a world that has a crisis, where the first one has none. */
function onlyCrisis(world: number, { document }: ComparedWorlds, { messages, numbers }: Terminal): string[] {
  const { results } = document;
  const result = results[world]!;
  if (!('crisis' in result) || !result.crisis || 'crisis' in results[0]!) return [];
  const { crisis, contents, population, currency = '' } = result;
  const { incident, lost, cost } = crisis;
  const told = messages.comparison.onlyCrisis(
    {
      world: letterOf(world),
      content: visible(incident),
      reach: contents[incident]!.reach.mean,
      members: population.members,
      lost: lost.mean,
      cost: cost && `${howMany(cost.mean, numbers)}\u00a0${currency}`,
    },
    numbers,
  );
  return [`${told} ${messages.passOn.crisis.verdict(crisis, numbers)}`];
}

/** The incident of a crisis, or else the content that both worlds have whose reach differs most. */
function contentThatMatters(world: number, { document }: ComparedWorlds): string | undefined {
  const { results, differences } = document;
  const own = differences[world - 1]!;
  const incident = incidentOf(results[0]!.scenario.resolved);
  const shared = Object.keys(results[0]!.contents).filter((id) => Object.hasOwn(own, `contents.${id}.reach`));
  if (incident !== undefined && shared.includes(incident)) return incident;
  const size = (id: string) => Math.abs(own[`contents.${id}.reach`]!.mean);
  return shared.toSorted((a, b) => size(b) - size(a))[0];
}

function incidentOf(scenario: object): string | undefined {
  const { crisis } = scenario as { crisis?: { incident: { content: string } } };
  return crisis?.incident.content;
}

function harmOrMoney(
  world: number,
  pair: Pair,
  { document }: ComparedWorlds,
  { messages, numbers }: Terminal,
): string[] {
  const { differences, results } = document;
  const own = differences[world - 1]!;
  const { 'crisis.lost': lost, 'crisis.cost': cost, 'ledger.return.total': gain } = own;
  const text = messages.comparison;
  const currency = sharedCurrency([results[0]!, results[world]!]);
  const sentences = differs(lost) ? [text.lost({ ...pair, difference: lost }, numbers)] : [];
  if (currency === undefined) return sentences;
  if (differs(cost)) sentences.push(text.cost({ ...pair, difference: cost }, currency, numbers));
  else if (!lost && differs(gain))
    sentences.push(text.money({ ...pair, difference: gain }, currency, numbers));
  return sentences;
}

function differs(difference: PairedDifference | undefined): difference is PairedDifference {
  return difference !== undefined && difference.shares.equal < 1;
}

function fatesOf(
  world: number,
  pair: Pair,
  content: string | undefined,
  { document }: ComparedWorlds,
  { messages, numbers }: Terminal,
): string[] {
  const fates = document.fates[world - 1]!;
  if ('reason' in fates) return [];
  const own = content === undefined ? undefined : fates.contents[content];
  const { onlyFirst, onlyLater } = (own ?? fates.any).reached;
  const name = own && content !== undefined ? visible(content) : undefined;
  return [messages.comparison.fates(pair, [onlyFirst.count, onlyLater.count], name, numbers)];
}
