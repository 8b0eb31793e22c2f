import type { Speaker } from './content.js';
import { type Figure, guess } from './figure.js';

const NIELSEN = 'against 83 % for people one knows (Nielsen, Global Trust in Advertising 2015)';

/**
 * Trust in a content by who speaks in it, relative to a peer: appeal and credibility are multiplied by it, and
 * probabilities cut at 1. The numbers are guesses by one rule: the share of people who say that they trust such
 * content, over the share who trust people they know. What people say is not how far they believe it, so that the order
 * is better founded than the numbers.
 */
export const SPEAKER_TRUST: Readonly<Record<Speaker, Figure>> = {
  peer: guess(1, 'What the others are relative to'),
  ambassador: guess(1.1, 'A guess: a peer who speaks from experience'),
  journalist: guess(0.8, `A guess: 66 % trust editorial content, ${NIELSEN}`),
  brand: guess(
    0.75,
    `A guess: 70 % trust brands’ websites and 56 % the e-mails that they asked for, ${NIELSEN}`,
  ),
  advertisement: guess(
    0.6,
    `A guess: 63 % trust advertisements on television, 58 % in magazines and fewer online, ${NIELSEN}`,
  ),
};
