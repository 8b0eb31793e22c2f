import type { Question, Reveal } from '@grapevine/core';
import type { Lang } from '../messages/messages.js';
import type { RoomMessages } from '../messages/roomMessages.js';
import { el, textButton } from '../player/dom.js';
import { type BarRow, barRows } from './barRows.js';
import type { FigureTexts } from './figureText.js';
import type { Part } from './part.js';
import type { WorldFigures } from './worldFigures.js';

/** How far a room is with a beat. */
export interface BeatProgress {
  /** A number, or the place of a choice. */
  readonly guess?: number;
  readonly isRevealed: boolean;
}

export interface QuestionOptions {
  readonly question: Question | undefined;
  readonly reveal: Reveal | undefined;
  readonly progress: BeatProgress;
  readonly lang: Lang;
  readonly messages: RoomMessages;
  readonly figures: WorldFigures;
  readonly texts: FigureTexts;
  readonly onGuess: (guess: number | undefined) => void;
  readonly onReveal: () => void;
}

/** A question to be guessed, or, once it is answered, the guess against what the simulations say. */
export function createQuestion(options: QuestionOptions): Part {
  return options.question && !options.progress.isRevealed
    ? createAsked(options, options.question)
    : createAnswer(options);
}

function createAsked(options: QuestionOptions, question: Question): Part {
  const { lang, messages, texts, onReveal } = options;
  const ask = el('p', { class: 'ask', id: 'ask' });
  return {
    element: el(
      'div',
      { class: 'question' },
      el('h3', {}, messages.guessFirst),
      ask,
      question.choices ? choiceButtons(options, question.choices) : numberField(options, question),
      textButton(messages.reveal, 'primary', onReveal),
    ),
    update() {
      ask.textContent = texts.filled(question.ask[lang]);
    },
  };
}

function choiceButtons(
  { lang, progress, onGuess }: QuestionOptions,
  choices: NonNullable<Question['choices']>,
) {
  const labels = choices.map(({ text }, i) => {
    const input = el('input', { type: 'radio', name: 'guess', value: i, checked: progress.guess === i });
    input.addEventListener('change', () => onGuess(i));
    return el('label', {}, input, el('span', {}, text[lang]));
  });
  return el('div', { class: 'guesses', role: 'radiogroup', 'aria-labelledby': 'ask' }, ...labels);
}

function numberField(
  { lang, progress, onGuess, messages }: QuestionOptions,
  { number }: Question,
): HTMLElement {
  const { min, max, unit } = number!;
  const value = progress.guess ?? '';
  const range = { min, max, step: 'any' };
  const field = el('input', {
    ...range,
    type: 'number',
    value,
    placeholder: '?',
    'aria-label': messages.yourGuess,
    'aria-describedby': 'ask',
  });
  const slider = el('input', {
    ...range,
    step: (max - min) / 100,
    type: 'range',
    value: value === '' ? min : value,
    'aria-label': messages.yourGuess,
    'aria-describedby': 'ask',
  });
  field.addEventListener('input', () => {
    const isNumber = field.value !== '' && Number.isFinite(field.valueAsNumber);
    if (isNumber) slider.value = field.value;
    onGuess(isNumber ? field.valueAsNumber : undefined);
  });
  slider.addEventListener('input', () => {
    field.value = slider.value;
    onGuess(slider.valueAsNumber);
  });
  return el('div', { class: 'guesses' }, slider, field, unit && el('span', {}, unit[lang]));
}

function createAnswer(options: QuestionOptions): Part {
  const { question, reveal, lang, texts } = options;
  const asked = el('p', { class: 'asked' });
  const words = el('p', { class: 'outcome' });
  const drawing = el('div');
  const help = el('p', { class: 'help' });
  return {
    element: el('div', { class: 'question' }, question && asked, drawing, words, help),
    update() {
      const rows = answerRows(options);
      asked.textContent = texts.filled(question?.ask[lang] ?? '');
      words.textContent = texts.filled(reveal?.text[lang] ?? '');
      drawing.replaceChildren(...(rows.length > 0 ? [barRows(rows)] : []));
      help.textContent = helpText(rows, options);
    },
  };
}

/** A bar, and the figure that it stands for. */
interface FigureRow extends BarRow {
  readonly figure?: string | undefined;
}

function helpText(rows: readonly FigureRow[], { figures, messages }: QuestionOptions): string {
  const missing = rows.flatMap(({ figure, value }) =>
    figure !== undefined && value === undefined ? [figures.progressOf(figure)] : [],
  );
  const sum = (key: 'done' | 'all') => String(missing.reduce((total, each) => total + each[key], 0));
  if (missing.length > 0) return messages.counting(sum('done'), sum('all'));
  return rows.some(({ between }) => between) ? messages.barsHelp(String(figures.runs)) : '';
}

function answerRows({
  question,
  reveal,
  progress,
  lang,
  messages,
  figures,
  texts,
}: QuestionOptions): FigureRow[] {
  const row = (label: string, figure: string | undefined, tag?: string): FigureRow => {
    const found = figure === undefined ? undefined : figures.get(figure);
    const text = found ? texts.value(figure!, found.mean) : figure === undefined ? '' : '…';
    return { label, value: found?.mean, between: found?.ci95, text, tag, figure };
  };
  const { guess } = progress;
  const bars = (reveal?.bars ?? []).map(({ text, figure }) => row(text[lang], figure));
  if (question?.choices) {
    const { choices, right = largest(choices.map(({ figure }) => figure && figures.get(figure)?.mean)) } =
      question;
    const tagOf = (i: number) =>
      [...(i === right ? [`✓ ${messages.right}`] : []), ...(i === guess ? [messages.yourGuess] : [])].join(
        ' · ',
      ) || undefined;
    return [...choices.map(({ text, figure }, i) => row(text[lang], figure, tagOf(i))), ...bars];
  }
  if (!question?.number) return bars;
  const { figure } = question.number;
  const guessed: FigureRow[] =
    guess === undefined
      ? []
      : [{ label: messages.yourGuess, value: guess, text: texts.value(figure, guess), isGuess: true }];
  return [...guessed, row(messages.simulated(String(figures.runs)), figure), ...bars];
}

/** The place of the largest of some numbers, if all are there. */
function largest(values: readonly (number | string | undefined)[]): number | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length < values.length ? undefined : numbers.indexOf(Math.max(...numbers));
}
