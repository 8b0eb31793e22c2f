import type { Population } from './population.js';

/** Contacts that hold from a step of a run on. */
export interface ContactPhase {
  /** The first step that takes them, from 1. */
  readonly from: number;
  /** The groups and ties that there are now, of the same members. */
  readonly population: Population;
}
