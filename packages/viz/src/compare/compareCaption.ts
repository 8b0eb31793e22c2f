import type { Population } from '@grapevine/core';
import { joined, peopleText, seedText } from '../messages/caption.js';
import { type Lang, type Messages, messagesOf } from '../messages/messages.js';
import { momentOf } from '../messages/moment.js';
import { type Numbers, numbersOf } from '../messages/numbers.js';
import type { CompareData } from '../page/compareData.js';
import type { RecordedRun } from '../run/recordRun.js';
import type { RunFacts } from '../run/runFacts.js';
import { letterOf } from './letterOf.js';

/** The runs that are shown, and the first step at which they differ. */
interface Shown {
  readonly leader: RecordedRun;
  readonly step: number | undefined;
  readonly runs: number;
}

/** What a comparison that has no name of its own is called on its screen. */
export function compareHeading({ titles, worlds }: CompareData, lang: Lang): string {
  return titles?.[lang] ?? messagesOf(lang).worldsHeading(worlds.length, hasOneSeed(worlds));
}

/** What the worlds have in common, and since when they differ. */
export function compareCaption(
  population: Population,
  { worlds }: CompareData,
  { leader, step, runs }: Shown,
  lang: Lang,
): string {
  const messages = messagesOf(lang);
  const { rngSeed } = worlds[0]!.scenario;
  const seed = hasOneSeed(worlds) ? [seedText({ rngSeed, runs }, leader.run, lang)] : [];
  const moment = step === undefined ? undefined : momentOf(leader, step, messages, numbersOf(lang));
  const difference = moment ? messages.firstDifference(lowered(moment)) : messages.noDifference;
  return `${joined([peopleText(population, lang), ...seed], lang)}. ${difference}`;
}

function hasOneSeed([first, ...others]: CompareData['worlds']): boolean {
  return others.every(({ scenario }) => String(scenario.rngSeed) === String(first!.scenario.rngSeed));
}

/** How things stand in every world after a step of the leading run, for those who do not see it. */
export function compareStatusText(
  {
    leader,
    step,
    facts,
    differing,
  }: {
    readonly leader: RecordedRun;
    readonly step: number;
    readonly facts: readonly RunFacts[];
    readonly differing: number;
  },
  messages: Messages,
  numbers: Numbers,
): string {
  const { whole, share } = numbers;
  return messages.compareStatus({
    moment: momentOf(leader, step, messages, numbers),
    worlds: facts.map((each, i) =>
      messages.worldStatus(letterOf(i), each.reached, whole(each.reached), share(each.share)),
    ),
    differing,
    differingWritten: whole(differing),
  });
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
