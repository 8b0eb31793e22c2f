import type { CrisisResult } from '@grapevine/core';
import type { Numbers } from '../terminal/numbers.js';

/** How a catalogue tells what a crisis came to. */
export interface CrisisMessages {
  title(content: string): string;
  readonly metrics: Readonly<
    Record<'lost' | 'boycotters' | 'boycottersAtEnd' | 'reputation' | 'lostSales' | 'cost', string>
  >;
  /** Who knows of the incident when, and when the company answers. */
  verdict(
    crisis: Pick<CrisisResult, 'detected' | 'detectionHours' | 'responseHours'>,
    numbers: Numbers,
  ): string;
  readonly explanation: string;
}
