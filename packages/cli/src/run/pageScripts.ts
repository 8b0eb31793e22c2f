import type { PageScript } from '@grapevine/viz';
import {
  GL_SOURCE,
  GL_SOURCE_HASH,
  PLAYER_SOURCE,
  PLAYER_SOURCE_HASH,
  ROOM_SOURCE,
  ROOM_SOURCE_HASH,
  SHARE_SOURCE,
  SHARE_SOURCE_HASH,
} from '@grapevine/viz/playerSource';

/** The scripts of a page, as the functions that make pages take them: the player, sharing, presenter mode, and painting by WebGL2. */
export function pageScripts() {
  return {
    playerScript: PLAYER_SOURCE,
    playerScriptHash: PLAYER_SOURCE_HASH,
    scripts: [
      { script: SHARE_SOURCE, hash: SHARE_SOURCE_HASH },
      { script: ROOM_SOURCE, hash: ROOM_SOURCE_HASH },
      { script: GL_SOURCE, hash: GL_SOURCE_HASH },
    ] satisfies PageScript[],
  };
}
