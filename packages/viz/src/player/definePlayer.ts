import type { PlayerData } from '../page/playerData.js';
import { defineElement, type PlayingElement } from './defineElement.js';
import { Player } from './player.js';

/** A `<grapevine-player>` element on a page. */
export type PlayerElement = PlayingElement<PlayerData, Player>;

/** Registers `<grapevine-player>`, which plays one scenario: see `defineElement`. */
export function definePlayer(): void {
  defineElement<PlayerData, Player>({
    name: 'grapevine-player',
    start: (root, data, options) => new Player(root, data, options),
    titleOf: ({ titles }, lang) => titles?.[lang],
  });
}
