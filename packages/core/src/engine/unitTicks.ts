/** Ticks of a unit of model time. Times within a step are whole numbers of them, so that they compare exactly. */
export const TICKS = 0x40000000;
