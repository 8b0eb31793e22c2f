import type { Experiment } from '@grapevine/core';

/** An experiment of the pass-on model: continuous time, several contents. */
export type PassOnExperiment = Extract<Experiment, { readonly passOn: unknown }>;
/** An experiment of a classical model: steps, one content. */
export type ClassicalExperiment = Exclude<Experiment, PassOnExperiment>;
/** All that happens in a pass-on experiment. */
export type PassOnScenario = PassOnExperiment['passOn'];
