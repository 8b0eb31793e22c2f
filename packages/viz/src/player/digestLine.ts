import { letterOf } from '../compare/letterOf.js';
import type { Ensemble } from '../ensemble/ensemble.js';
import { fillSamples } from '../ensemble/fillSamples.js';
import { lendPool } from '../ensemble/sharedPool.js';
import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import { el, textButton } from './dom.js';

/** Digests of all runs, as the command prints them: for those who want to know whether a page says the same. */
export interface DigestLine {
  readonly element: HTMLElement;
  /** Of each world; nothing of one that the viewer has changed, or whose runs are not all there. */
  show(worlds: readonly Ensemble[]): void;
}

/** Sets up the line. Runs without which no player plays, but which a digest covers, are simulated when it is asked for. */
export function createDigestLine(messages: Messages, numbers: Numbers): DigestLine {
  const known = el('span');
  const button = textButton('', 'link', () => void workOut());
  const element = el('p', { class: 'digest' }, known, button);
  let shown: readonly Ensemble[] = [];
  let isWorking = false;
  const jobs = () => shown.flatMap(({ wholeJob }) => wholeJob ?? []);
  const write = () => {
    const runs = numbers.whole(shown[0]!.given.runs);
    const digests = shown.flatMap(({ whole }, i) =>
      whole?.digest ? [shown.length > 1 ? ` ${letterOf(i)}\u00a0` : ' ', digestText(whole.digest)] : [],
    );
    known.replaceChildren(digests.length > 0 ? messages.digestOf(runs) : '', ...digests);
    let [missing, wanted] = [0, 0];
    for (const { sample } of jobs()) {
      missing += sample.missing.length;
      wanted += sample.wanted;
    }
    button.hidden = missing === 0;
    button.textContent = isWorking
      ? `${numbers.whole(wanted - missing)} / ${numbers.whole(wanted)}`
      : messages.workOutDigest(runs);
  };
  const workOut = async () => {
    if (isWorking) return;
    isWorking = true;
    const lent = lendPool();
    const work = new AbortController();
    const onRuns = () => (element.isConnected ? write() : work.abort());
    // what ends it early leaves the runs that are there
    await fillSamples(jobs(), { pool: lent.pool, signal: work.signal, onRuns }).catch(() => {});
    lent.giveBack();
    isWorking = false;
    write();
  };
  return {
    element,
    show(worlds) {
      shown = worlds;
      write();
    },
  };
}

/** Short for the eye, whole for the clipboard. */
function digestText(digest: string): HTMLElement {
  return el('code', { title: digest }, digest);
}
