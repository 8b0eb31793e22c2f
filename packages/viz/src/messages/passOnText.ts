import type { PassOnScenario } from '../run/passOnExperiment.js';
import type { Messages } from './messages.js';
import type { Numbers } from './numbers.js';
import { seedSetText } from './seedSetText.js';
import { shortText } from './shortText.js';

type Intervention = PassOnScenario['timeline'][number];

const MOST_SOURCES = 2;
/** What the units of durations in scenario files are called by `Intl`. */
const UNITS: Readonly<Record<string, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
};

/** What is shown of a pass-on scenario: the content and where it comes from, then the model and how long it is played. */
export function passOnText(
  scenario: PassOnScenario,
  content: number,
  messages: Messages,
  numbers: Numbers,
): string[] {
  const { contents, timeline, broadcast, horizon } = scenario;
  const id = contents[content]?.id ?? '';
  const posts = timeline.filter(({ post }) => post === id);
  const sources = [
    ...posts.map(({ by }) => sourceText(by, messages, numbers)),
    ...(broadcast.some((flight) => flight.content === id) ? [messages.broadcast] : []),
    ...crisisSources(scenario, id, messages, numbers),
  ];
  const distinct = [...new Set(sources)];
  const more = distinct.length - MOST_SOURCES;
  const told = [
    ...distinct.slice(0, MOST_SOURCES),
    ...(more > 0 ? [messages.moreSources(more, numbers.whole(more))] : []),
  ];
  const name = messages.captionContent(shortText(id));
  return [
    told.length > 0 ? messages.captionSources(name, told.join(', ')) : name,
    messages.passOnModel(horizonText(horizon, numbers)),
  ];
}

/** Where the incident comes from, or the company's answers to it. */
function crisisSources(
  { crisis }: PassOnScenario,
  id: string,
  messages: Messages,
  numbers: Numbers,
): string[] {
  if (crisis === undefined) return [];
  const { incident, response } = crisis;
  const answers = response.filter(({ content }) => content === id);
  return [
    ...(incident.content === id ? [sourceText(incident.by, messages, numbers)] : []),
    ...answers.map(({ channel }) =>
      channel === 'account' || channel === 'direct' ? messages.postedByBrand : messages.broadcast,
    ),
  ];
}

function horizonText(horizon: string, { inUnit }: Numbers): string {
  const [, amount, letters = ''] = /^([\d.]+)\s*(\D+)$/.exec(horizon) ?? [];
  const unit = UNITS[letters];
  return unit === undefined ? shortText(horizon) : inUnit(Number(amount), unit);
}

function sourceText(by: Intervention['by'], messages: Messages, numbers: Numbers): string {
  if (by.kind === 'brand') return messages.postedByBrand;
  if (by.kind === 'segment') return messages.postedBySegment(shortText(by.segment));
  return seedSetText(by, messages, numbers);
}
