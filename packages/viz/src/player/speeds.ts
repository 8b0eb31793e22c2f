/** How many times faster than usual a viewer can let things play. */
export const SPEEDS: readonly number[] = [0.5, 1, 2, 4];
