import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';

/** The keys of a run of opinion dynamics. */
export interface RunKeys {
  /** Stream (member, step): how many ticks, and when. */
  readonly time: RngKey;
  /** Stream (member, occasion): whom he meets, and what comes of it. */
  readonly contact: RngKey;
  /** Stream (member, occasion): whether he hears a medium, and which. */
  readonly media: RngKey;
  /** Derives them for a run. */
  open(run: number): void;
}

/** Room for the keys of one run at a time. */
export function runKeys(key: RngKey): RunKeys {
  const time = new Uint32Array(4);
  const contact = new Uint32Array(4);
  const media = new Uint32Array(4);
  return {
    time,
    contact,
    media,
    open(run) {
      deriveInto(time, key, PURPOSES.update, run);
      deriveInto(contact, key, PURPOSES.contact, run);
      deriveInto(media, key, PURPOSES.media, run);
    },
  };
}
