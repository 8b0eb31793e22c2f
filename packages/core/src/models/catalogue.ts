import type { AttractionRepulsionParameters } from './attractionRepulsion.js';
import type { BassParameters } from './bass.js';
import type { CascadeEmbeddednessParameters } from './cascadeEmbeddedness.js';
import type { CascadeEmbeddednessPermeabilityParameters } from './cascadeEmbeddednessPermeability.js';
import type { CascadePermeabilityParameters } from './cascadePermeability.js';
import type { CognitiveOpinionDynamicsParameters } from './cognitiveOpinionDynamics.js';
import type { CompetingContagionsParameters } from './competingContagions.js';
import { withDefaults } from './completeModel.js';
import type { ComplexContagionParameters } from './complexContagion.js';
import type { CooperativeContagionsParameters } from './cooperativeContagions.js';
import { customModel } from './customModels.js';
import type { DeffuantParameters } from './deffuant.js';
import type { FriedkinJohnsenParameters } from './friedkinJohnsen.js';
import type { GeneralisedThresholdParameters } from './generalisedThreshold.js';
import type { GroupContagionParameters } from './groupContagion.js';
import type { HawkesParameters } from './hawkes.js';
import type { HegselmannKrauseParameters } from './hegselmannKrause.js';
import type { IndependentCascadeParameters } from './independentCascade.js';
import type { KerteszThresholdParameters } from './kerteszThreshold.js';
import type { LinearThresholdParameters } from './linearThreshold.js';
import type { MajorityRuleParameters } from './majorityRule.js';
import type { ModelDefinition } from './modelDefinition.js';
import { MODELS } from './modelList.js';
import type { ProfileParameters } from './profile.js';
import type { ProfileThresholdParameters } from './profileThreshold.js';
import type { QVoterParameters } from './qVoter.js';
import type { FactCheckingParameters } from './rumour/factCheckingParameters.js';
import type { RumourParameters } from './rumour/rumourParameters.js';
import type { RumourAndTruthParameters } from './rumourAndTruth.js';
import type { SeirParameters } from './seir.js';
import type { SiParameters } from './si.js';
import type { SimplicialContagionParameters } from './simplicialContagion.js';
import type { SirParameters } from './sir.js';
import type { SirsParameters } from './sirs.js';
import type { SisParameters } from './sis.js';
import type { SwirParameters } from './swir.js';
import type { SznajdParameters } from './sznajd.js';
import type { VoterParameters } from './voter.js';
import type { WattsThresholdParameters } from './wattsThreshold.js';

/** The parameters of each model of the catalogue, by kind. */
export interface ModelParameters {
  readonly 'independent-cascade': IndependentCascadeParameters;
  readonly 'cascade-embeddedness': CascadeEmbeddednessParameters;
  readonly 'cascade-permeability': CascadePermeabilityParameters;
  readonly 'cascade-embeddedness-permeability': CascadeEmbeddednessPermeabilityParameters;
  readonly 'linear-threshold': LinearThresholdParameters;
  readonly 'complex-contagion': ComplexContagionParameters;
  readonly 'watts-threshold': WattsThresholdParameters;
  readonly 'generalised-threshold': GeneralisedThresholdParameters;
  readonly 'kertesz-threshold': KerteszThresholdParameters;
  readonly profile: ProfileParameters;
  readonly 'profile-threshold': ProfileThresholdParameters;
  readonly 'group-contagion': GroupContagionParameters;
  readonly 'simplicial-contagion': SimplicialContagionParameters;
  readonly si: SiParameters;
  readonly sis: SisParameters;
  readonly sir: SirParameters;
  readonly sirs: SirsParameters;
  readonly seir: SeirParameters;
  readonly swir: SwirParameters;
  readonly 'competing-contagions': CompetingContagionsParameters;
  readonly 'cooperative-contagions': CooperativeContagionsParameters;
  readonly 'maki-thompson': RumourParameters;
  readonly 'daley-kendall': RumourParameters;
  readonly 'rumour-with-fact-checkers': FactCheckingParameters;
  readonly bass: BassParameters;
  readonly hawkes: HawkesParameters;
  readonly voter: VoterParameters;
  readonly 'q-voter': QVoterParameters;
  readonly 'majority-rule': MajorityRuleParameters;
  readonly sznajd: SznajdParameters;
  readonly deffuant: DeffuantParameters;
  readonly 'hegselmann-krause': HegselmannKrauseParameters;
  readonly 'friedkin-johnsen': FriedkinJohnsenParameters;
  readonly 'attraction-repulsion': AttractionRepulsionParameters;
  readonly 'cognitive-opinion-dynamics': CognitiveOpinionDynamicsParameters;
  readonly number: RumourAndTruthParameters;
}

/** Kind of a model that is not of the catalogue but of one's own making: see `addModel`. */
export const CUSTOM = 'custom';

/** A model of one's own, by the name that it was added under, with its parameters. */
export interface CustomModelSpec {
  readonly kind: typeof CUSTOM;
  readonly name: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A model and its parameters, as plain data: what `model` of a scenario holds. */
export type ModelSpec =
  | {
      readonly [K in keyof ModelParameters]: { readonly kind: K } & ModelParameters[K];
    }[keyof ModelParameters]
  | CustomModelSpec;

/** A model made ready for kernels: its definition, and its parameters with all defaults. */
export interface ChosenModel {
  readonly definition: ModelDefinition<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * The model that a scenario names, with the defaults of what it leaves out.
 *
 * @throws GrapevineError `invalid-input` for a model of one's own that was not added.
 */
export function chosenModel(spec: ModelSpec): ChosenModel {
  const definition = definitionOf(spec);
  const given: Readonly<Record<string, unknown>> =
    spec.kind === CUSTOM ? ((spec as CustomModelSpec).parameters ?? {}) : { ...spec };
  return { definition, parameters: withDefaults(definition.parameters, given) };
}

function definitionOf(spec: ModelSpec): ChosenModel['definition'] {
  if (spec.kind === CUSTOM) return customModel((spec as CustomModelSpec).name);
  return MODELS.find((model) => model.kind === spec.kind)! as unknown as ChosenModel['definition'];
}

/** Independent cascade with the given parameters. */
export function independentCascade(parameters: IndependentCascadeParameters): ModelSpec {
  return { kind: 'independent-cascade', ...parameters };
}
