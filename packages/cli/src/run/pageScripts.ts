import type { PageScript } from '@grapevine/viz';
import {
  EXPORTER_SOURCE,
  EXPORTER_SOURCE_HASH,
  PLAYER_SOURCE,
  PLAYER_SOURCE_HASH,
  ROOM_SOURCE,
  ROOM_SOURCE_HASH,
} from '@grapevine/viz/playerSource';

/** The scripts of a page, as the functions that make pages take them: the player, what exports, and presenter mode. */
export function pageScripts() {
  return {
    playerScript: PLAYER_SOURCE,
    playerScriptHash: PLAYER_SOURCE_HASH,
    scripts: [
      { script: EXPORTER_SOURCE, hash: EXPORTER_SOURCE_HASH },
      { script: ROOM_SOURCE, hash: ROOM_SOURCE_HASH },
    ] satisfies PageScript[],
  };
}
