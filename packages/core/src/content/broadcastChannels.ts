import type { Text } from '../base/parameters.js';
import { type Figure, guess } from './figure.js';

/** A way to reach people from outside every group. */
export interface BroadcastChannel {
  readonly name: string;
  readonly label: Text;
  /** Trust in what it shows, relative to a peer. */
  readonly trust: Figure;
  /** Cost of a thousand contacts, in the scenario’s currency, where a flight gives no cost of its own. */
  readonly costPerThousand: Figure;
}

const NIELSEN = 'against 83 % for people one knows (Nielsen, Global Trust in Advertising 2015)';

/**
 * The channels of broadcasts. Trust is guessed by the rule of `SPEAKER_TRUST`. Costs are about those in dollars or euros
 * in the years given; they change quickly.
 */
export const BROADCAST_CHANNELS: readonly BroadcastChannel[] = [
  {
    name: 'television',
    label: { en: 'Television', fr: 'Télévision' },
    trust: guess(0.75, `A guess: 63 % trust advertisements there, ${NIELSEN}`),
    costPerThousand: guess(30, 'A guess below the 37 dollars of prime time in the United States in 2016'),
  },
  {
    name: 'radio',
    label: { en: 'Radio', fr: 'Radio' },
    trust: guess(0.65, `A guess: 49 to 57 % by generation trust advertisements there, ${NIELSEN}`),
    costPerThousand: guess(10, 'A guess: a third of television'),
  },
  {
    name: 'press',
    label: { en: 'Press', fr: 'Presse' },
    trust: guess(0.7, `A guess: 60 % trust advertisements in newspapers and 58 % in magazines, ${NIELSEN}`),
    costPerThousand: guess(
      50,
      'A guess: half of the 100 dollars that a full page in a national newspaper of the United States cost in 2016',
    ),
  },
  {
    name: 'paid-social',
    label: { en: 'Paid posts on social platforms', fr: 'Publications payantes sur les réseaux sociaux' },
    trust: guess(0.55, `A guess: 46 % (from memory, unchecked) trust advertisements there, ${NIELSEN}`),
    costPerThousand: guess(8, 'A guess below the 10 to 11 dollars on Facebook around 2018'),
  },
];
