import { hoursOf, type Population } from '@grapevine/core';
import { type Lang, type Messages, messagesOf } from '../messages/messages.js';
import { type RoomMessages, roomMessagesOf } from '../messages/roomMessages.js';
import type { PlayedScenario } from '../page/playerData.js';
import { type RoomNumbers, roomNumbersOf } from './roomNumbers.js';

/** What everything in a room is written with, in one language. */
export interface RoomText {
  readonly lang: Lang;
  readonly messages: RoomMessages;
  readonly playerMessages: Messages;
  readonly numbers: RoomNumbers;
  readonly members: number;
}

/** The texts of a language. */
export function roomText(lang: Lang, { memberCount: members }: Population): RoomText {
  return {
    ...{ lang, members },
    ...{ messages: roomMessagesOf(lang), playerMessages: messagesOf(lang), numbers: roomNumbersOf(lang) },
  };
}

const MINUTES_A_DAY = 1440;

/** What a time of a scenario is called: `Day 2, 04:00`. Where all hours are alike, days begin with the run. */
export function momentText(
  scenario: PlayedScenario,
  hours: number,
  { playerMessages, numbers }: RoomText,
): string {
  if (!('passOn' in scenario)) return playerMessages.momentStep(numbers.whole(hours));
  const { model, horizon } = scenario.passOn;
  const begin = model.dayRhythm === 'flat' ? 0 : model.startHour;
  const minutes = Math.floor(60 * (begin + hours) + 1e-6);
  const isEnd = hours === hoursOf(horizon) && minutes % MINUTES_A_DAY === 0;
  const day = isEnd ? minutes / MINUTES_A_DAY - 1 : Math.floor(minutes / MINUTES_A_DAY);
  return playerMessages.momentTime(numbers.whole(day + 1), numbers.clock(minutes - day * MINUTES_A_DAY));
}
