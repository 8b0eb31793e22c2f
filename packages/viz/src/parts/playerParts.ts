import type { OpenGl } from '../gl/openGl.js';
import type { PageSharing } from '../share/pageSharing.js';
import { PLAYER_KIT, type PlayerKit } from './playerKit.js';
import type { MakeRoom } from './presenterMode.js';

/** Parts of the player that are scripts of their own, for pages that have them. */
export interface PlayerParts {
  readonly room: MakeRoom;
  readonly gl: OpenGl;
  readonly share: PageSharing;
}

type PartName = keyof PlayerParts;
/** Makes a part out of what it takes from the player. */
type MakePart<Name extends PartName> = (kit: PlayerKit) => PlayerParts[Name];

/** Under these names the scripts of a page find each other; those of the parts come before the player. */
const symbolOf = (name: PartName) => Symbol.for(`grapevine.${name}`);
const page = globalThis as Record<symbol, unknown>;
const made: { -readonly [Name in PartName]?: PlayerParts[Name] | undefined } = {};

/** Puts a part where elements find it that start from now on. */
export function offerPart<Name extends PartName>(name: Name, make: MakePart<Name>): void {
  page[symbolOf(name)] = make;
}

/** A part of this page's player, made when it is first wanted; undefined where the page does not have it. */
export function pagePart<Name extends PartName>(name: Name): PlayerParts[Name] | undefined {
  const make = page[symbolOf(name)] as MakePart<Name> | undefined;
  if (make) made[name] ??= make(PLAYER_KIT);
  return made[name];
}

/** The script that brought a part, as its build makes it; undefined where it came in another way, or not at all. */
export function partScript(name: PartName): string | undefined {
  const text = String(page[symbolOf(name)]);
  return text.startsWith('function(grapevineKit)')
    ? `globalThis[Symbol.for('grapevine.${name}')]=${text};`
    : undefined;
}
