import { Compare } from '../compare/compare.js';
import type { CompareData } from '../page/compareData.js';
import { pagePart } from '../parts/playerParts.js';
import type { PresenterMode } from '../parts/presenterMode.js';
import type { PlayerOptions } from '../player/screenPlayback.js';

/** Worlds side by side that can be presented to a room, on pages that have presenter mode. */
export class PresentedCompare extends Compare {
  readonly room: PresenterMode | undefined;

  constructor(root: ShadowRoot, data: CompareData, options: PlayerOptions) {
    super(root, data, options);
    const compare = this;
    this.room = pagePart('room')?.({
      root,
      data,
      get state() {
        return compare.state;
      },
      restore: (state) => this.restore(state),
      holdSamples: (isHeld) => this.sampler.hold(isHeld),
    });
  }

  override press(event: KeyboardEvent): boolean {
    return this.room?.press(event) || super.press(event);
  }
  override close(): void {
    this.room?.close();
    super.close();
  }
}
