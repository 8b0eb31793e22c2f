import { type Briefed, type ResponseChannel, type ResponseStrategy, spokenWave } from '@grapevine/core';
import type { RoomMessages } from '../messages/roomMessages.js';
import { el, textButton } from '../player/dom.js';
import { type Answer, firstAnswer, ownAnswer } from './decision.js';
import type { ExerciseSession } from './exerciseSession.js';
import type { Part } from './part.js';
import type { RoomNumbers } from './roomNumbers.js';

export interface ExercisePartOptions {
  readonly session: ExerciseSession;
  readonly messages: RoomMessages;
  readonly numbers: RoomNumbers;
  /** What a time of the run is called. */
  readonly momentText: (hours: number) => string;
  /** What the script says of the moment that is decided. */
  readonly words: string | undefined;
  readonly onDecide: (answer: Answer | undefined) => void;
  readonly onDebrief: () => void;
  readonly onRestart: () => void;
}

/** What a room sees of its exercise: the situation and what can be decided, or that it is over. */
export function createExercise(options: ExercisePartOptions): Part {
  const { session, messages, onDebrief, onRestart } = options;
  if (session.phase === 'playing') return { element: el('div', { class: 'question' }) };
  if (session.phase === 'deciding') return { element: decisionForm(options) };
  return {
    element: el(
      'div',
      { class: 'question' },
      el('p', { class: 'ask' }, situationText(options)),
      el('p', {}, messages.isOver),
      el(
        'div',
        { class: 'row' },
        textButton(messages.seeDebrief, 'primary', onDebrief),
        textButton(messages.startAgain, 'quiet', onRestart),
      ),
    ),
  };
}

function situationText({ session, messages, numbers, momentText }: ExercisePartOptions): string {
  const { at, heard, passedOn } = session.situation;
  return messages.situation({
    ...{ moment: momentText(at), heard, passedOn },
    heardWritten: numbers.whole(heard),
    passedOnWritten: numbers.whole(passedOn),
  });
}

function decisionForm(options: ExercisePartOptions): HTMLElement {
  const { session, messages, words, onDecide } = options;
  const { plan, decisions, given } = session.exercise;
  const before = firstAnswer(decisions)?.answer;
  const own = ownAnswer(given)!;
  const strategy = choice(
    messages.how,
    before ? [before.strategy] : plan.strategies,
    messages.strategies,
    own.strategy,
  );
  const channel = choice(messages.where, plan.channels, messages.channels, own.channel);
  const first = choice(
    messages.first,
    ['', ...plan.briefed],
    { '': messages.nobodyFirst, ...messages.briefed },
    '',
  );
  const answer = (): Answer => ({
    strategy: strategy.value as ResponseStrategy,
    channel: channel.value as ResponseChannel,
    ...(first.value !== '' && { brief: first.value as Briefed }),
  });
  const canAnswer = spokenWave(given) !== undefined;
  return el(
    'div',
    { class: 'question' },
    el('p', { class: 'ask' }, situationText(options)),
    words !== undefined && el('p', {}, words),
    el('h3', {}, messages.whatNow),
    canAnswer && el('div', { class: 'ways' }, ...[strategy, channel, first].map(({ element }) => element)),
    el(
      'div',
      { class: 'row' },
      textButton(messages.wait, 'quiet wait', () => onDecide(undefined)),
      canAnswer &&
        textButton(before ? messages.answerAgain : messages.answer, 'primary', () => onDecide(answer())),
      el('p', { class: 'help' }, `${messages.briefHelp}${before ? ` ${messages.sameStrategy}` : ''}`),
    ),
  );
}

function choice(
  label: string,
  values: readonly string[],
  names: Readonly<Record<string, string>>,
  usual: string,
) {
  const options = values.map((value) =>
    el('option', { value, selected: value === usual }, names[value] ?? value),
  );
  const select = el('select', {}, ...options);
  return {
    element: el('label', {}, el('span', {}, label), select),
    get value() {
      return select.value;
    },
  };
}
