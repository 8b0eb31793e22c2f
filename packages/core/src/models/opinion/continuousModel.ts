import type { ParameterTable, Text } from '../../base/parameters.js';
import { type MemberValue, memberValues } from '../../engine/memberValues.js';
import { completeModel } from '../completeModel.js';
import type { ModelDefinition } from '../modelDefinition.js';
import { ContinuousKernel } from './continuousKernel.js';
import type { ContinuousRule, ContinuousWorld } from './continuousRule.js';
import { continuousFigures } from './opinionFigures.js';
import { type ContinuousParameters, type OpinionUpdate, USUAL_STEPS } from './opinionParameters.js';

/** Reads a parameter of the kind `member-value`: one value for all members, or one for each. */
type ValuesOf<P> = (name: keyof P & string) => number | Float64Array;

/** What is particular to one of the models whose opinions are numbers. */
interface ContinuousModel<P extends ContinuousParameters> {
  readonly kind: string;
  readonly label: Text;
  readonly parameters: ParameterTable<P>;
  /** Smallest and largest opinion. */
  readonly range: readonly [number, number];
  /** Who changes his opinion when, and how, by the parameters. */
  readonly rule: (
    parameters: Required<P>,
    valuesOf: ValuesOf<P>,
  ) => {
    readonly update: OpinionUpdate;
    readonly ruleOf: (world: ContinuousWorld) => ContinuousRule;
  };
}

/** A model whose opinions are numbers: see `ContinuousKernel`. */
export function continuousModel<P extends ContinuousParameters>(
  model: ContinuousModel<P>,
): ModelDefinition<P> {
  const { kind, label, parameters, range, rule } = model;
  return completeModel<P>({
    kind,
    label,
    parameters,
    figures: continuousFigures,
    usualSteps: USUAL_STEPS,
    createKernel: (given, population, key) => {
      const valuesOf: ValuesOf<P> = (name) => {
        const spec = parameters[name] as { readonly range: readonly [number, number] };
        return memberValues(given[name] as MemberValue, { name, range: spec.range }, population, key);
      };
      const shared = given as Required<ContinuousParameters>;
      return new ContinuousKernel({ population, key, shared, range, ...rule(given, valuesOf) });
    },
  });
}
