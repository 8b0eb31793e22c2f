import type { Messages } from '../../messages/messagesOf.js';
import { visible } from '../../terminal/visible.js';

const LONGEST = 28;

/** What a key of the ledger is called on screens: own keys in the reader's language, names cut to a length. */
export function nameOfKey(key: string, { passOn }: Messages): string {
  const own = Object.entries(passOn.ledger.keys).find(([known]) => known === key);
  const name = own ? own[1] : visible(key);
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}
