import type { Frame, Page } from 'playwright-core';
import type { PlayerElement } from '../src/player/definePlayer.js';

/** Keeps the errors and warnings of a page, from now on. */
export function keepComplaints(page: Page, complaints: string[] = []): string[] {
  page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Waits until the player, or the comparison, of a page has started. */
export const started = (page: Page | Frame) =>
  page.waitForFunction(
    () => document.querySelector<PlayerElement>('grapevine-player, grapevine-compare')?.player,
  );
