import { type CompareData, linkBaseOf, type PlayerData, readPermalink } from '@grapevine/viz';
import { CommandError } from '../command/commandError.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * Where a page opens, out of a link that was copied from a page of the same worlds: the whole address, or what stands behind
 * `#`. Says where the scenarios have changed since.
 *
 * @throws CommandError `wrong-usage` where the link cannot be followed.
 */
export async function viewOfLink(
  link: string,
  data: PlayerData | CompareData,
  { messages, say }: Terminal,
  quiet: boolean,
): Promise<string> {
  const { view, note } = messages;
  const hash = link.replace(/^[^#]*#/, '');
  const base = linkBaseOf(data);
  const read = await readPermalink(hash, base);
  if ('problem' in read) {
    const { problem, worlds } = read;
    const text =
      problem === 'other-worlds'
        ? view.otherLink(worlds.join(' + '), new URLSearchParams(hash).get('seed') ?? '', {
            worlds: base.worlds.join(' + '),
            seed: base.seed,
          })
        : view.brokenLink[problem];
    throw new CommandError('wrong-usage', text);
  }
  if (read.isOutdated && !quiet) say(note(view.outdatedLink));
  return hash;
}
