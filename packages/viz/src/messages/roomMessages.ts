import type { Briefed, ResponseChannel, ResponseStrategy } from '@grapevine/core';
import type { Lang } from './messages.js';
import { roomEn } from './roomEn.js';
import { roomFr } from './roomFr.js';

/** The texts of presenter mode, of the exercise and of its debrief in one language. Numbers and times arrive written out. */
export interface RoomMessages {
  readonly present: string;
  readonly presentation: string;
  readonly next: string;
  readonly back: string;
  readonly leave: string;
  readonly fullScreen: string;
  readonly black: string;
  readonly blackHint: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly nextBeat: (title: string) => string;
  readonly lastBeat: string;
  readonly elapsed: string;
  readonly beats: string;
  readonly beatOf: (beat: string, beats: string, title: string) => string;
  readonly brokenScript: string;
  readonly guessFirst: string;
  readonly yourGuess: string;
  readonly reveal: string;
  readonly simulated: (runs: string) => string;
  readonly right: string;
  readonly between: (low: string, high: string) => string;
  readonly barsHelp: (runs: string) => string;
  readonly counting: (done: string, runs: string) => string;
  readonly situation: (parts: {
    readonly moment: string;
    readonly heard: number;
    readonly heardWritten: string;
    readonly passedOn: number;
    readonly passedOnWritten: string;
  }) => string;
  readonly whatNow: string;
  readonly wait: string;
  readonly answer: string;
  readonly answerAgain: string;
  readonly how: string;
  readonly where: string;
  readonly first: string;
  readonly nobodyFirst: string;
  readonly briefHelp: string;
  readonly sameStrategy: string;
  readonly isOver: string;
  readonly seeDebrief: string;
  readonly startAgain: string;
  readonly strategies: Readonly<Record<ResponseStrategy, string>>;
  readonly channels: Readonly<Record<ResponseChannel, string>>;
  readonly briefed: Readonly<Record<Briefed, string>>;
  readonly debrief: string;
  readonly print: string;
  readonly openPage: string;
  readonly save: string;
  readonly decisions: string;
  readonly waited: string;
  readonly answered: (strategy: string, channel: string, first: string | undefined) => string;
  readonly worlds: Readonly<Record<'room' | 'silence' | 'once' | 'own', string>>;
  readonly worldsHelp: Readonly<Record<'room' | 'silence' | 'once' | 'own', string>>;
  readonly figures: Readonly<Record<DebriefFigure, string>>;
  readonly verdict: (parts: {
    readonly spared: number;
    readonly written: string;
    readonly between: string;
    readonly isSure: boolean;
  }) => string;
  /** The room has never answered. */
  readonly neverAnswered: string;
  readonly missed: (parts: {
    readonly more: number;
    readonly written: string;
    readonly between: string;
    readonly isSure: boolean;
  }) => string;
  readonly seen: (parts: {
    readonly run: string;
    readonly heard: string;
    readonly silent: string;
    readonly spared: string;
    readonly only: number;
    readonly onlyWritten: string;
  }) => string;
  readonly comparison: string;
  readonly course: string;
  readonly courseAxis: string;
  readonly firstAnswer: (moment: string) => string;
  readonly courseCaption: (runs: string, hasBands: boolean) => string;
  readonly hoursCost: string;
  readonly hoursCostHelp: (form: string) => string;
  readonly delay: string;
  readonly later: (time: string) => string;
  readonly moreHear: string;
  readonly moreCost: string;
  readonly method: (runs: string, members: string, seed: string) => string;
  readonly caution: string;
}

/** The figures of a debrief. */
export type DebriefFigure = 'reach' | 'convinced' | 'lost' | 'boycotters' | 'lostSales' | 'cost';

/** The texts of a language. */
export function roomMessagesOf(lang: Lang): RoomMessages {
  return lang === 'fr' ? roomFr : roomEn;
}
