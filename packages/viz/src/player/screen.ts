import type { Population } from '@grapevine/core';
import type { Ensemble } from '../ensemble/ensemble.js';
import { caption } from '../messages/caption.js';
import { type Lang, messagesOf } from '../messages/messages.js';
import { momentOf } from '../messages/moment.js';
import { numbersOf } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import { statusText } from '../messages/statusText.js';
import type { PlayedScenario } from '../page/playerData.js';
import type { Palette } from '../paint/palette.js';
import type { RecordedRun } from '../run/recordRun.js';
import { runFacts } from '../run/runFacts.js';
import { createCard } from './card.js';
import { createContentPicker } from './contentPicker.js';
import { createControls } from './controls.js';
import { createCounters } from './counters.js';
import { createCrisisFigures } from './crisisFigures.js';
import { createCurve } from './curve.js';
import { el, wearStyle } from './dom.js';
import { entryMarks } from './entryMarks.js';
import { groupName } from './groupName.js';
import { createGroupPicker } from './groupPicker.js';
import { createLedgerPanel } from './ledgerPanel.js';
import { createLegend } from './legend.js';
import type { Picture, Selection } from './picture.js';
import { PLAYER_STYLE } from './playerStyle.js';
import type { PictureScreen, PlayHandlers } from './screenPlayback.js';
import { createStage } from './stage.js';
import { createStatus } from './status.js';
import { STYLE } from './style.js';
import { createTools } from './tools.js';

/** What the viewer can do on the screen. */
export interface ScreenHandlers extends PlayHandlers {
  readonly onView: () => void;
  /** Another content is to be shown, by its place in the scenario. */
  readonly onContent: (content: number) => void;
}

export interface ScreenOptions extends ScreenHandlers {
  readonly population: Population;
  readonly scenario: PlayedScenario;
  readonly title: string;
  readonly picture: Picture;
  readonly lang: Lang;
  readonly isDark: boolean;
  readonly palette: Palette;
  readonly speed: number;
}

/** What the screen shows at one moment of a run. */
export interface Moment {
  readonly run: RecordedRun;
  readonly position: number;
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly selection: Selection;
}

/** Everything on the player's screen, in one language and one look. */
export interface Screen extends PictureScreen {
  readonly groupText: (group: number) => string;
  showRun(ensemble: Ensemble): void;
  showMoment(moment: Moment): void;
  /** What has come in of many runs. */
  showSample(ensemble: Ensemble): void;
}

/** Builds the screen in a shadow root, in place of what is there. */
export function createScreen(root: ShadowRoot, options: ScreenOptions): Screen {
  const { population, lang, palette } = options;
  const parts = createParts(options);
  const { messages, numbers, titles, stage, contents, controls, counters, card, curve, picker, status } =
    parts;
  const { crisis, ledger } = parts;
  wearStyle(root, STYLE + PLAYER_STYLE);
  root.replaceChildren(mainOf(parts, options, root));
  const showSample = (ensemble: Ensemble) => {
    controls.showSample(ensemble.sample.size);
    curve.show(ensemble, palette);
    crisis?.show(ensemble.sample);
    ledger?.show([ensemble.sample]);
  };
  return {
    surfaces: [stage.surface],
    groupText: (group) => groupName(population, group, messages.group),
    showRun(ensemble) {
      const { run, scenario: played } = ensemble;
      const sentence = caption(population, played, run.run, lang, run.timed?.content);
      titles.caption.textContent = sentence;
      stage.describe(`${messages.pictureName}. ${sentence}`);
      controls.showRun(run, played.runs, entryMarks(run, messages));
      if (run.timed) contents?.show(run.timed.content);
      showSample(ensemble);
    },
    showMoment({ run, position, isPlaying, speed, selection }) {
      const facts = runFacts(run, Math.max(0, Math.min(run.stepCount - 1, Math.floor(position + 1e-6))));
      controls.showPosition(run, position, isPlaying);
      controls.showSpeed(speed);
      counters.update(facts, population.memberCount);
      curve.mark(position);
      card.show({ run, step: facts.step, selection });
      picker.show(selection);
      const moment = momentOf(run, facts.step, messages, numbers);
      status.say(statusText(moment, facts, population.memberCount, messages, numbers));
    },
    showSample,
    close() {
      stage.close();
      status.close();
    },
  };
}

function createParts(options: ScreenOptions) {
  const { population, scenario, title, lang, palette, onSelect } = options;
  const inTime = 'passOn' in scenario;
  const ids = inTime ? scenario.passOn.contents.map(({ id }) => id) : [];
  const messages = messagesOf(lang);
  const numbers = numbersOf(lang);
  const caption = el('p', { class: 'caption' });
  const heading = el('h1', { dir: 'auto' }, shortText(title, 120));
  const contents = ids.length > 1 ? createContentPicker(messages.content, ids, options.onContent) : undefined;
  const legend = createLegend(population, messages, palette, { inTime });
  return {
    messages,
    numbers,
    titles: { element: el('div', { class: 'titles' }, heading, caption), caption },
    stage: createStage({ ...options, legend, messages, numbers }),
    controls: createControls(messages, numbers, { ...options, beside: contents?.element }),
    contents,
    counters: createCounters(messages, numbers, { hasGroups: population.groupCount > 0, inTime }),
    curve: createCurve(messages, numbers, options.onSeek),
    crisis: inTime && scenario.passOn.crisis ? createCrisisFigures(messages, numbers) : undefined,
    ledger: inTime ? createLedgerPanel(messages, numbers, 1) : undefined,
    card: createCard({ population, messages, numbers, onSelect }),
    picker: createGroupPicker(population, messages, onSelect),
    status: createStatus(),
  };
}

function mainOf(
  {
    titles,
    stage,
    controls,
    counters,
    crisis,
    ledger,
    card,
    curve,
    picker,
    status,
  }: ReturnType<typeof createParts>,
  options: ScreenOptions,
  root: ShadowRoot,
): HTMLElement {
  const { population, lang, isDark } = options;
  const picking = population.groupCount > 0 && picker.element;
  return el(
    'main',
    { class: 'screen player', lang, 'data-look': isDark ? 'dark' : 'light' },
    el('header', { class: 'top' }, titles.element, createTools(options, root)),
    stage.element,
    controls.element,
    el(
      'aside',
      { class: 'side' },
      ...[counters.element, crisis?.element, card.element, curve.element, ledger?.element, picking],
    ),
    status.element,
  );
}
