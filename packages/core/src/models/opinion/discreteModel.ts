import type { ParameterTable, Text } from '../../base/parameters.js';
import { completeModel } from '../completeModel.js';
import type { ModelDefinition } from '../modelDefinition.js';
import { DiscreteKernel } from './discreteKernel.js';
import type { DiscreteRule, DiscreteWorld } from './discreteRule.js';
import { discreteFigures, discreteStates } from './discreteStates.js';
import { type MediaParameters, type OpinionUpdate, USUAL_STEPS } from './opinionParameters.js';

/** What is particular to one of the models with opinions 0 and 1. */
interface DiscreteModel<P extends MediaParameters> {
  readonly kind: string;
  readonly label: Text;
  readonly parameters: ParameterTable<P>;
  /** Who changes his opinion when, and how, by the parameters. */
  readonly rule: (parameters: Required<P>) => {
    readonly update: OpinionUpdate;
    readonly ruleOf: (world: DiscreteWorld) => DiscreteRule;
  };
}

/** A model with opinions 0 and 1: see `DiscreteKernel`. */
export function discreteModel<P extends MediaParameters>(model: DiscreteModel<P>): ModelDefinition<P> {
  const { kind, label, parameters, rule } = model;
  return completeModel<P>({
    kind,
    label,
    parameters,
    states: discreteStates,
    figures: discreteFigures,
    usualSteps: USUAL_STEPS,
    createKernel: (given, population, key) =>
      new DiscreteKernel({ population, key, media: given as Required<MediaParameters>, ...rule(given) }),
  });
}
