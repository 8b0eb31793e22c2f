import type { Population } from '@grapevine/core';
import { type Lang, messagesOf } from '../messages/messages.js';
import { numbersOf } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import type { CompareData } from '../page/compareData.js';
import type { Palette } from '../paint/palette.js';
import { createControls } from '../player/controls.js';
import { el, wearStyle } from '../player/dom.js';
import { groupName } from '../player/groupName.js';
import { createGroupPicker } from '../player/groupPicker.js';
import { createLedgerPanel } from '../player/ledgerPanel.js';
import { createLegend } from '../player/legend.js';
import type { Selection } from '../player/picture.js';
import type { PictureScreen, PlayHandlers } from '../player/screenPlayback.js';
import { createStatus } from '../player/status.js';
import { STYLE } from '../player/style.js';
import { createTools } from '../player/tools.js';
import type { RecordedRun } from '../run/recordRun.js';
import { runFacts } from '../run/runFacts.js';
import { commonLayout } from './commonLayout.js';
import { compareCaption, compareHeading, compareStatusText } from './compareCaption.js';
import { COMPARE_STYLE } from './compareStyle.js';
import { createCompareTable } from './compareTable.js';
import { createDifferenceSwitch } from './differenceSwitch.js';
import type { Fates } from './fates.js';
import { stepAtTime, timeOf } from './sharedTime.js';
import type { World } from './world.js';
import { createWorldPart, type WorldPart } from './worldPart.js';

/** What the viewer can do on the screen; worlds are told by their places. */
export interface CompareHandlers extends PlayHandlers {
  readonly onContent: (world: number, content: number) => void;
  readonly onSeekIn: (world: number, position: number) => void;
  readonly onView: (world: number) => void;
  /** Another time to answer, hours. */
  readonly onDelay: (world: number, hours: number) => void;
  readonly onOnlyDifferent: (isOn: boolean) => void;
}

export interface CompareScreenOptions extends CompareHandlers {
  readonly population: Population;
  readonly data: CompareData;
  readonly worlds: readonly World[];
  /** Runs that can be leafed through. */
  readonly runs: number;
  readonly lang: Lang;
  readonly isDark: boolean;
  readonly palette: Palette;
  readonly speed: number;
}

/** The shown runs of all worlds, together. */
export interface ShownRuns {
  readonly leader: RecordedRun;
  readonly fates: Fates;
}

/** What the screen shows at one moment. */
export interface CompareMoment extends ShownRuns {
  /** Steps of the leading run. */
  readonly position: number;
  /** For each world: its run, and the position there. */
  readonly moments: readonly { readonly run: RecordedRun; readonly position: number }[];
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly selection: Selection;
  readonly onlyDifferent: boolean;
}

/** Everything on the screen of a comparison, in one language and one look. */
export interface CompareScreen extends PictureScreen {
  readonly groupText: (group: number) => string;
  showRuns(shown: ShownRuns): void;
  showMoment(moment: CompareMoment): void;
  /** What has come in of many runs. */
  showSamples(shown: ShownRuns): void;
}

/** Builds the screen in a shadow root, in place of what is there. */
export function createCompareScreen(root: ShadowRoot, options: CompareScreenOptions): CompareScreen {
  const { population, data, worlds, runs, lang } = options;
  const parts = createParts(options);
  const { messages, numbers, caption, controls, difference, table, picker, status, legends, ledger } = parts;
  wearStyle(root, STYLE + COMPARE_STYLE);
  root.replaceChildren(mainOf(parts, options, root));
  const showSamples = ({ leader }: ShownRuns) => {
    const samples = worlds.map(({ ensemble }) => ensemble.sample);
    const layout = commonLayout(worlds, leader);
    for (const part of parts.worlds) part.showSample(layout);
    // the runs of the first world are those that are called small and large
    controls.showSample(samples[0]!.size);
    ledger?.show(samples);
    table.showSamples(worlds);
  };
  let counted = { fates: undefined as Fates | undefined, step: -1, members: 0 };
  return {
    surfaces: parts.worlds.map(({ surface }) => surface),
    groupText: (group) => groupName(population, group, messages.group),
    showRuns({ leader, fates }) {
      const step = fates.partAt === undefined ? undefined : stepAtTime(leader, fates.partAt);
      caption.textContent = compareCaption(population, data, { leader, step, runs }, lang);
      const marks = step === undefined ? [] : [{ step, height: 16 }];
      controls.showRun(leader, runs, { meaning: messages.firstDifferenceMark, marks });
      difference.showContents([...new Set(worlds.map(({ content }) => shortText(content)))]);
      for (const part of parts.worlds) part.showRun();
      showSamples({ leader, fates });
      table.show(worlds, leader, fates);
    },
    showMoment({ leader, fates, position, moments, isPlaying, speed, selection, onlyDifferent }) {
      const facts = moments.map(({ run, position: own }) => runFacts(run, wholeStep(run, own)));
      const step = wholeStep(leader, position);
      if (counted.fates !== fates || counted.step !== step)
        counted = { fates, step, members: fates.differing(timeOf(leader, step)) };
      moments.forEach((moment, i) => {
        parts.worlds[i]!.showMoment({ ...moment, facts: facts[i]!, selection });
      });
      controls.showPosition(leader, position, isPlaying);
      controls.showSpeed(speed);
      difference.show(onlyDifferent, counted.members);
      for (const legend of legends) legend.element.hidden = legend.forDifferences !== onlyDifferent;
      picker.show(selection);
      status.say(compareStatusText({ leader, step, facts, differing: counted.members }, messages, numbers));
    },
    showSamples,
    close() {
      for (const part of parts.worlds) part.close();
      status.close();
    },
  };
}

function createParts(options: CompareScreenOptions) {
  const { population, data, worlds, lang, palette, onSelect } = options;
  const { onContent, onSeekIn, onView, onDelay } = options;
  const messages = messagesOf(lang);
  const numbers = numbersOf(lang);
  const inTime = 'passOn' in data.worlds[0]!.scenario;
  return {
    messages,
    numbers,
    heading: el('h1', { dir: 'auto' }, shortText(compareHeading(data, lang), 140)),
    caption: el('p', { class: 'caption' }),
    difference: createDifferenceSwitch(population.memberCount, messages, numbers, options.onOnlyDifferent),
    worlds: worlds.map((world, i) =>
      createWorldPart({
        ...options,
        world,
        place: i,
        onContent: (content) => onContent(i, content),
        onSeek: (position) => onSeekIn(i, position),
        onDelay: (hours) => onDelay(i, hours),
        onView: () => onView(i),
      }),
    ),
    legends: [false, true].map((forDifferences) => ({
      forDifferences,
      element: createLegend(population, messages, palette, { inTime, forDifferences }),
    })),
    table: foldedAlone(createCompareTable(messages, numbers)),
    ledger: inTime ? foldedAlone(createLedgerPanel(messages, numbers, worlds.length)) : undefined,
    picker: createGroupPicker(population, messages, onSelect),
    controls: createControls(messages, numbers, options),
    status: createStatus(),
  };
}

function mainOf(
  { heading, caption, difference, worlds, legends, table, ledger, picker, controls, status }: Parts,
  options: CompareScreenOptions,
  root: ShadowRoot,
): HTMLElement {
  const { population, lang, isDark } = options;
  const titles = el('div', { class: 'titles' }, heading, caption);
  const sections = worlds.map(({ element }: WorldPart) => element);
  return el(
    'main',
    { class: 'screen compare', lang, 'data-look': isDark ? 'dark' : 'light' },
    el('header', { class: 'top' }, titles, difference.element, createTools(options, root)),
    el('div', { class: 'worlds', 'data-count': sections.length }, ...sections),
    el(
      'div',
      { class: 'key' },
      ...legends.map(({ element }) => element),
      population.groupCount > 0 && picker.element,
      ledger?.element,
      table.element,
    ),
    controls.element,
    status.element,
  );
}

/** One of the tables that lie over the worlds: the next one that is opened closes it. */
function foldedAlone<T extends { readonly element: HTMLDetailsElement }>(table: T): T {
  table.element.setAttribute('name', 'key');
  return table;
}

type Parts = ReturnType<typeof createParts>;

function wholeStep({ stepCount }: RecordedRun, position: number): number {
  return Math.max(0, Math.min(stepCount - 1, Math.floor(position + 1e-6)));
}
