import type { Estimate } from '@grapevine/core';
import { escapeText } from '../chart/escapeText.js';
import { MOST_BANDS, renderResponseChart } from '../chart/responseChart.js';
import type { Lang } from '../messages/messages.js';
import type { DebriefFigure, RoomMessages } from '../messages/roomMessages.js';
import { shortText } from '../messages/shortText.js';
import type { Debrief } from './debrief.js';
import { type Answer, firstAnswer } from './decision.js';
import type { RoomNumbers } from './roomNumbers.js';
import { SHEET_STYLE } from './sheetStyle.js';

/** What a sheet is written with. */
export interface SheetOptions {
  readonly debrief: Debrief;
  /** What the answer that is moved about is. */
  readonly form: Answer;
  readonly title: string;
  readonly lang: Lang;
  readonly messages: RoomMessages;
  readonly numbers: RoomNumbers;
  readonly momentText: (hours: number) => string;
  /** Label of the time axis: hours from the start. */
  readonly hoursLabel: string;
  readonly runs: number;
  readonly members: number;
  readonly seed: string;
}

/** Of the courses: from the incident on. */
const SHOWN_HOURS = 96;
const MONEY: readonly DebriefFigure[] = ['lostSales', 'cost'];

/** A debrief as a page of its own, for printing and for keeping. */
export function debriefPage(options: SheetOptions): string {
  const { lang, messages, title } = options;
  const heading = escapeText(`${messages.debrief} · ${title}`);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title><style>${SHEET_STYLE}</style></head><body><article class="sheet">${debriefSheet(options)}</article></body></html>`;
}

/** What stands on the sheet, as HTML. All names are escaped. */
export function debriefSheet(options: SheetOptions): string {
  const { debrief, messages, numbers, title, runs, members, seed } = options;
  const { done, all } = debrief;
  return [
    `<header><h1>${messages.debrief}</h1><p>${escapeText(title)}</p></header>`,
    done < all
      ? `<p class="progress">${messages.counting(numbers.whole(done * runs), numbers.whole(all * runs))}</p>`
      : '',
    verdicts(options),
    section(messages.decisions, decisionList(options)),
    section(messages.comparison, worldsTable(options)),
    courseChart(options),
    section(messages.hoursCost, hoursTable(options)),
    `<footer><p>${messages.method(numbers.whole(runs), numbers.whole(members), escapeText(shortText(seed)))}</p><p>${messages.caution}</p></footer>`,
  ].join('');
}

function section(title: string, body: string): string {
  return `<section><h2>${title}</h2>${body}</section>`;
}

function verdicts({ debrief, messages, numbers }: SheetOptions): string {
  const { spared, missed, seen, decisions } = debrief;
  const { whole } = numbers;
  const difference = ({ mean, ci95: [low, high] }: Estimate) => ({
    written: whole(Math.abs(mean)),
    // of a difference that is told without its sign
    between:
      mean < 0 ? messages.between(whole(-high), whole(-low)) : messages.between(whole(low), whole(high)),
    isSure: low > 0 || high < 0,
  });
  const hasAnswered = decisions.some(({ answer }) => answer);
  const { run, heard, silent } = seen;
  const lines = [
    !hasAnswered
      ? messages.neverAnswered
      : spared && messages.verdict({ ...difference(spared), spared: Math.round(spared.mean) }),
    missed && messages.missed({ ...difference(missed), more: Math.round(missed.mean) }),
    hasAnswered &&
      messages.seen({
        ...{ run: whole(run + 1), heard: whole(heard), silent: whole(silent), spared: whole(seen.spared) },
        ...{ only: seen.only, onlyWritten: whole(seen.only) },
      }),
  ];
  return lines
    .flatMap((line, i) => (line ? [`<p class="${i === 0 ? 'verdict' : ''}">${line}</p>`] : []))
    .join('');
}

function decisionList({ debrief, messages, momentText }: SheetOptions): string {
  const items = debrief.decisions.map(({ at, answer }) => {
    const words = answer
      ? messages.answered(
          messages.strategies[answer.strategy],
          messages.channels[answer.channel],
          answer.brief && messages.briefed[answer.brief],
        )
      : messages.waited;
    return `<li><b>${momentText(at)}</b> ${words}</li>`;
  });
  return `<ol class="decisions">${items.join('')}</ol>`;
}

function worldsTable(options: SheetOptions): string {
  const { debrief, messages } = options;
  const heads = debrief.worlds.map(
    (world) => `<th scope="col">${messages.worlds[world]}<small>${messages.worldsHelp[world]}</small></th>`,
  );
  const rows = debrief.rows.map(({ figure, values }) => {
    const cells = values.map((value) => `<td>${cell(value, figure, options)}</td>`);
    return `<tr><th scope="row">${messages.figures[figure]}</th>${cells.join('')}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="${messages.comparison}"><table><thead><tr><td></td>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function cell(value: Estimate | undefined, figure: DebriefFigure, options: SheetOptions, sign = ''): string {
  if (!value) return '…';
  const { numbers, messages, debrief } = options;
  const write = (amount: number) =>
    MONEY.includes(figure) && debrief.currency
      ? numbers.money(amount, debrief.currency)
      : numbers.whole(amount);
  const [low, high] = value.ci95;
  const plus = value.mean > 0 ? sign : '';
  return `${plus}${write(value.mean)} <small>(${messages.between(write(low), write(high))})</small>`;
}

function courseChart({ debrief, messages, numbers, hoursLabel, runs, momentText }: SheetOptions): string {
  const { worlds, courses, decisions, from } = debrief;
  const known = courses.flatMap((course, i) =>
    course ? [{ course, label: messages.worlds[worlds[i]!] }] : [],
  );
  const first = firstAnswer(decisions);
  if (known.length === 0) return '';
  const hours = known[0]!.course.hours!;
  const [begin, end] = [
    hours.findIndex((hour) => hour >= from),
    hours.findLastIndex((hour) => hour <= from + SHOWN_HOURS),
  ];
  const shown = (values: readonly number[]) => values.slice(begin, end + 1);
  return `<figure>${renderResponseChart({
    ...{
      width: 720,
      height: 340,
      title: messages.course,
      xLabel: hoursLabel,
      yLabel: messages.courseAxis,
      // as the sheet, which is always light
      look: 'light',
    },
    delays: shown(hours),
    curves: known.map(({ label, course: { mean, low, high } }) => ({
      ...{ label, values: shown(mean), low: shown(low), high: shown(high) },
    })),
    ...(first && { mark: { label: messages.firstAnswer(momentText(first.at)), at: first.at } }),
    caption: messages.courseCaption(numbers.whole(runs), known.length <= MOST_BANDS),
    formatNumber: numbers.whole,
  })}</figure>`;
}

function hoursTable(options: SheetOptions): string {
  const { debrief, form, messages, numbers } = options;
  const hasCost = debrief.later.some(({ cost }) => cost);
  const head = [messages.delay, messages.moreHear, ...(hasCost ? [messages.moreCost] : [])];
  const rows = debrief.later.map(({ hours, reach, cost }) => {
    const costs = hasCost ? `<td>${cell(cost, 'cost', options, '+')}</td>` : '';
    return `<tr><th scope="row">${messages.later(numbers.inUnit(hours, 'hour'))}</th><td>${cell(reach, 'reach', options, '+')}</td>${costs}</tr>`;
  });
  const words = [messages.strategies[form.strategy], messages.channels[form.channel]].join(', ');
  return `<p>${messages.hoursCostHelp(words)}</p><div class="wide" tabindex="0" role="region" aria-label="${messages.hoursCost}"><table><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
