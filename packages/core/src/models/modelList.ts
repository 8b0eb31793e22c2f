import { attractionRepulsionModel } from './attractionRepulsion.js';
import { bassModel } from './bass.js';
import { cascadeEmbeddednessModel } from './cascadeEmbeddedness.js';
import { cascadeEmbeddednessPermeabilityModel } from './cascadeEmbeddednessPermeability.js';
import { cascadePermeabilityModel } from './cascadePermeability.js';
import { cognitiveOpinionDynamicsModel } from './cognitiveOpinionDynamics.js';
import { competingContagionsModel } from './competingContagions.js';
import { complexContagionModel } from './complexContagion.js';
import { cooperativeContagionsModel } from './cooperativeContagions.js';
import { daleyKendallModel } from './daleyKendall.js';
import { deffuantModel } from './deffuant.js';
import { friedkinJohnsenModel } from './friedkinJohnsen.js';
import { generalisedThresholdModel } from './generalisedThreshold.js';
import { groupContagionModel } from './groupContagion.js';
import { hawkesModel } from './hawkes.js';
import { hegselmannKrauseModel } from './hegselmannKrause.js';
import { independentCascadeModel } from './independentCascade.js';
import { kerteszThresholdModel } from './kerteszThreshold.js';
import { linearThresholdModel } from './linearThreshold.js';
import { majorityRuleModel } from './majorityRule.js';
import { makiThompsonModel } from './makiThompson.js';
import { profileModel } from './profile.js';
import { profileThresholdModel } from './profileThreshold.js';
import { qVoterModel } from './qVoter.js';
import { rumourAndTruthModel } from './rumourAndTruth.js';
import { rumourWithFactCheckersModel } from './rumourWithFactCheckers.js';
import { seirModel } from './seir.js';
import { siModel } from './si.js';
import { simplicialContagionModel } from './simplicialContagion.js';
import { sirModel } from './sir.js';
import { sirsModel } from './sirs.js';
import { sisModel } from './sis.js';
import { swirModel } from './swir.js';
import { sznajdModel } from './sznajd.js';
import { voterModel } from './voter.js';
import { wattsThresholdModel } from './wattsThreshold.js';

/** Every model, in the order in which help and documentation list them. Scripts of pages have the independent cascade alone. */
export const MODELS = [
  independentCascadeModel,
  cascadeEmbeddednessModel,
  cascadePermeabilityModel,
  cascadeEmbeddednessPermeabilityModel,
  linearThresholdModel,
  complexContagionModel,
  wattsThresholdModel,
  generalisedThresholdModel,
  kerteszThresholdModel,
  profileModel,
  profileThresholdModel,
  groupContagionModel,
  simplicialContagionModel,
  siModel,
  sisModel,
  sirModel,
  sirsModel,
  seirModel,
  swirModel,
  competingContagionsModel,
  cooperativeContagionsModel,
  makiThompsonModel,
  daleyKendallModel,
  rumourWithFactCheckersModel,
  bassModel,
  hawkesModel,
  voterModel,
  qVoterModel,
  majorityRuleModel,
  sznajdModel,
  deffuantModel,
  hegselmannKrauseModel,
  friedkinJohnsenModel,
  attractionRepulsionModel,
  cognitiveOpinionDynamicsModel,
  rumourAndTruthModel,
] as const;
