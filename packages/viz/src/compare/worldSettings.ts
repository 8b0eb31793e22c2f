import { isSame } from '../form/path.js';
import type { ViewSettings } from '../player/playback.js';
import type { World } from './world.js';

/** What is set in each world: the content that is looked at, and what is changed. */
type WorldSettings = Pick<ViewSettings, 'contents' | 'changes'>;

/** What is set in each world. */
export function worldSettings(worlds: readonly World[]): WorldSettings {
  return {
    contents: worlds.map(({ content }) => content),
    changes: worlds.map(({ ensemble }) => ensemble.changes),
  };
}

/** Sets each world as it was, leaving what does not fit as it is; true if a scenario is another one now. */
export function restoreWorlds(worlds: readonly World[], { contents, changes }: WorldSettings): boolean {
  const areChanged = worlds.map(({ ensemble }, i) => {
    const wanted = changes[i] ?? {};
    const isChanged = !isSame(wanted, ensemble.changes) && ensemble.change(wanted);
    ensemble.choose(ensemble.contents.indexOf(contents[i] ?? ''));
    return isChanged;
  });
  return areChanged.includes(true);
}
