/** Red, green, blue; 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * Colours of one look. Content is warm (orange, yellow, vermilion), groups and platforms are cool; all after the palette
 * of Okabe and Ito (2008), told apart with any kind of colour vision, and never without a second sign: shape, size, dashes.
 */
export interface Palette {
  readonly background: Rgb;
  /** Middle of the background, a little lighter or darker than its rim. */
  readonly backgroundMiddle: Rgb;
  readonly ink: Rgb;
  readonly muted: Rgb;
  readonly notReached: Rgb;
  readonly told: Rgb;
  /** Has read it and not passed it on: paler than `told`, to go with another shape. */
  readonly read: Rgb;
  /** Reached in another world, but not in this one. */
  readonly elsewhere: Rgb;
  readonly newlyTold: Rgb;
  readonly firstMember: Rgb;
  /** Rim of the signs for first members, newly told members and bridges. */
  readonly rim: Rgb;
  readonly glow: Rgb;
  readonly trail: Rgb;
  /** Hulls, by platform; one more than dashes, so that 20 platforms differ in one of both. */
  readonly platforms: readonly Rgb[];
  /** 0 to 1: how much hulls cover. */
  readonly hullFill: number;
  readonly hullLine: number;
}

const SKY: Rgb = [86, 180, 233];
const GREEN: Rgb = [0, 158, 115];
const PURPLE: Rgb = [204, 121, 167];
const BLUE: Rgb = [0, 114, 178];
const ORANGE: Rgb = [230, 159, 0];
const YELLOW: Rgb = [240, 228, 66];

export const DARK: Palette = {
  background: [15, 13, 22],
  backgroundMiddle: [28, 24, 40],
  ink: [245, 240, 230],
  muted: [168, 161, 182],
  notReached: [122, 115, 142],
  told: ORANGE,
  read: [184, 132, 40],
  elsewhere: [120, 214, 255],
  newlyTold: [255, 236, 130],
  firstMember: [255, 255, 255],
  rim: [255, 106, 32],
  glow: [255, 176, 64],
  trail: [255, 178, 60],
  platforms: [SKY, PURPLE, [40, 190, 145], [92, 130, 255], [178, 150, 255]],
  hullFill: 0.13,
  hullLine: 0.5,
};

export const LIGHT: Palette = {
  background: [243, 239, 230],
  backgroundMiddle: [253, 251, 246],
  ink: [36, 28, 46],
  muted: [98, 90, 108],
  notReached: [166, 158, 160],
  told: [196, 74, 0],
  read: [210, 116, 10],
  elsewhere: [0, 100, 168],
  newlyTold: YELLOW,
  firstMember: [36, 28, 46],
  rim: [176, 58, 0],
  glow: [240, 140, 20],
  trail: [208, 92, 0],
  platforms: [SKY, PURPLE, GREEN, BLUE, [110, 84, 200]],
  hullFill: 0.13,
  hullLine: 0.62,
};

/** Dashes of the hulls, by platform, in pixels: the second sign beside colour. */
export const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 3.5], [10, 3, 2, 3]];

/** A colour as CSS writes it. */
export function cssColour([red, green, blue]: Rgb, opacity = 1): string {
  return `rgba(${red},${green},${blue},${opacity})`;
}
