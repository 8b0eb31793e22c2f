import type { PassOnResult, ResultHead } from '@grapevine/core';

/** The result of a pass-on scenario as the command knows it. */
export type PassOnScenarioResult = ResultHead & PassOnResult;
