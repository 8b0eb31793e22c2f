export { type Condition, meets, parseCondition } from './base/condition.js';
export { type Duration, hoursOf } from './base/duration.js';
export { type ErrorCode, GrapevineError } from './base/grapevineError.js';
export type { Language } from './base/language.js';
export { formatNote } from './base/messages/formatNote.js';
export { formatProblem } from './base/messages/formatProblem.js';
export { nearestName } from './base/nearestName.js';
export type { Note } from './base/note.js';
export type { ParameterSpec, ParameterTable, Text } from './base/parameters.js';
export type { Problem } from './base/problem.js';
export { showBytes } from './base/showBytes.js';
export { ADOPTER_CATEGORIES } from './content/adopterCategories.js';
export { BROADCAST_CHANNELS } from './content/broadcastChannels.js';
export type { Content, ContentFormat, Speaker } from './content/content.js';
export type { MemberLaws } from './content/memberParameters.js';
export type { Platform } from './content/platform.js';
export { PLATFORM_PRESETS } from './content/platformPresets.js';
export { BRIEFED, type Briefed } from './engine/crisisSetup.js';
export type { GroupValue } from './engine/groupValues.js';
export { type Kernel, type KernelColumns, NO_GROUP, NOBODY, type WorkCounters } from './engine/kernel.js';
export type { MemberValue } from './engine/memberValues.js';
export type { RunPlayer } from './engine/runPlayer.js';
export type { SeedSet, SeedSetter } from './engine/seedSet.js';
export type { ChunkExecutor, ChunkSession } from './ensemble/chunkExecutor.js';
export { classicalReach, figureColumns, passOnReach } from './ensemble/chunkFigures.js';
export type { ClassicalChunk } from './ensemble/classicalChunk.js';
export type { ContentResult, EnsembleMetric, EnsembleResult } from './ensemble/classicalEnsemble.js';
export { type Comparison, compare, type World } from './ensemble/compare.js';
export { type CompareBriefingsOptions, compareBriefings } from './ensemble/compareBriefings.js';
export { compareEnsembles, type Differences } from './ensemble/compareEnsembles.js';
export {
  type Compared,
  type ComparisonResult,
  comparisonResult,
  type NamedFate,
  type NamedFates,
  type NamedMembers,
} from './ensemble/comparisonResult.js';
export { type ComparisonSamples, comparisonSamples } from './ensemble/comparisonSamples.js';
export { comparisonJsonSchema } from './ensemble/comparisonSchema.js';
export { digestOfJson } from './ensemble/digest.js';
export { type EnsembleOptions, ensembleRuns } from './ensemble/ensembleRuns.js';
export {
  type FateDifference,
  type FateDifferences,
  fateDifferences,
  type OneSided,
} from './ensemble/fateDifferences.js';
export type { PassOnChunk, PassOnFacts } from './ensemble/passOnChunk.js';
export type { PassOnEnsemble } from './ensemble/passOnEnsemble.js';
export type { Chance } from './ensemble/responseChance.js';
export {
  type DelayCurve,
  type NamedCurve,
  type ResponseCurve,
  responseCurve,
} from './ensemble/responseCurve.js';
export { ANSWER_STRATEGIES, type ResponseCurveOptions } from './ensemble/responseCurveOptions.js';
export { type ResponseCurveResult, responseCurveResult } from './ensemble/responseCurveResult.js';
export { responseCurveJsonSchema } from './ensemble/responseCurveSchema.js';
export {
  type ByMetric,
  harmSign,
  RESPONSE_METRICS,
  type ResponseMetric,
} from './ensemble/responseFigures.js';
export type { ResponsePoint } from './ensemble/responsePoints.js';
export { resultJsonSchema } from './ensemble/resultSchema.js';
export type { RunChunk } from './ensemble/runChunk.js';
export { runEnsemble } from './ensemble/runEnsemble.js';
export type { RunEnsembleOptions } from './ensemble/runEnsembleOptions.js';
export {
  type ClassicalScenarioResult,
  type ResultHead,
  resultDigest,
  type ScenarioResult,
  scenarioHead,
  scenarioResult,
  type Timing,
} from './ensemble/scenarioResult.js';
export { type SimulateOptions, type Simulation, simulate } from './ensemble/simulate.js';
export type { SimulationStep } from './ensemble/simulateClassical.js';
export { ORIGIN, type PassOnStep } from './ensemble/simulatePassOn.js';
export type { StepSeries } from './ensemble/stepSeries.js';
export type { AdoptionResult, CategoryResult } from './metrics/adoption.js';
export type { Attribution } from './metrics/attribution.js';
export type { CrisisResult, CrisisSeries } from './metrics/crisisResult.js';
export { type Estimate, estimate } from './metrics/estimate.js';
export type { LedgerFigure } from './metrics/figureTable.js';
export type { BassFit, NoBassFit } from './metrics/fitBass.js';
export type { PairedDifference } from './metrics/pairedDifference.js';
export type { PairedLoss } from './metrics/pairedLoss.js';
export type { PassOnContentResult } from './metrics/passOnContentResult.js';
export type { LedgerLine, PassOnLedger } from './metrics/passOnLedger.js';
export type { PassOnResult } from './metrics/passOnResult.js';
export type { PassOnSeries } from './metrics/passOnSeries.js';
export type { PolledFigure, PollResult } from './metrics/pollResults.js';
export type { Ratio } from './metrics/ratioOfMeans.js';
export type { CategoryCuts } from './metrics/rogersCuts.js';
export type { SharedCredit } from './metrics/shapley.js';
export type { Ranked, ValueMeasure, VanityWarning } from './metrics/vanityWarnings.js';
export {
  type ChosenModel,
  type CustomModelSpec,
  chosenModel,
  independentCascade,
  type ModelParameters,
  type ModelSpec,
} from './models/catalogue.js';
export { addModel, customModels } from './models/customModels.js';
export { defineModel } from './models/defineModel.js';
export type { IndependentCascadeParameters } from './models/independentCascade.js';
export { loadModels } from './models/loadModels.js';
export type { ModelDefinition, ModelFigure, ModelState } from './models/modelDefinition.js';
export type {
  Cause,
  ContactCause,
  FigureDescription,
  ModelDescription,
  PressureCause,
  Quantity,
  ThresholdCause,
  Transition,
} from './models/modelDescription.js';
export { MODELS } from './models/modelList.js';
export { type PassOnParameters, passOnParameters } from './models/passOnParameters.js';
export {
  type ContentDescription,
  type ContentState,
  type ContentStates,
  type ContentTransition,
  severalContents,
} from './models/severalContents.js';
export type { TieProbability } from './models/tieThresholds.js';
export { type BuiltPopulation, buildPopulation } from './population/buildPopulation.js';
export type { ContactPhase } from './population/contactPhase.js';
export { fromGraphology } from './population/fromGraphology.js';
export {
  type CommunityAffiliationParameters,
  communityAffiliation,
} from './population/generators/communityAffiliation.js';
export { type EverydayLifeParameters, everydayLife } from './population/generators/everydayLife.js';
export { GENERATORS } from './population/generators/generatorCatalogue.js';
export type { GraphParameters } from './population/generators/graphParameters.js';
export { graphPopulation } from './population/generators/graphPopulation.js';
export {
  type OverlappingGroupsParameters,
  overlappingGroups,
} from './population/generators/overlappingGroups.js';
export { plantedGroups } from './population/generators/plantedGroups.js';
export type { PlantedGroupsParameters } from './population/generators/plantedGroupsParameters.js';
export type { PopulationGenerator } from './population/generators/populationGenerator.js';
export { bridgeScores } from './population/inspect/bridgeScores.js';
export { inspectPopulation, type PopulationReport } from './population/inspect/inspectPopulation.js';
export { memberDegrees } from './population/inspect/memberDegrees.js';
export { indicesOfLabels, type LabelColumn, labelOf, packLabels } from './population/labels.js';
export { openPopulation } from './population/openPopulation.js';
export type { Population } from './population/population.js';
export { readPopulationBuffer } from './population/populationBuffer.js';
export type { PopulationParts } from './population/populationParts.js';
export type { ByteSource } from './population/readers/byteSource.js';
export { type CircleFile, readCircleFiles } from './population/readers/readCircleFiles.js';
export type { ReadOptions, ReadResult } from './population/readers/readOptions.js';
export {
  type PopulationFormat,
  populationFormats,
  readPopulation,
} from './population/readers/readPopulation.js';
export { toGraphology } from './population/toGraphology.js';
export { type WritableFormat, writePopulation } from './population/writers/writePopulation.js';
export type { Law } from './random/law.js';
export type { RngSeed } from './random/rngKey.js';
export type { TraitLaw } from './random/traitLaw.js';
export {
  type AnswerChange,
  changeAnswer,
  delayedWave,
  spokenWave,
  withoutAnswer,
} from './scenario/changeAnswer.js';
export type {
  Boycott,
  Brief,
  Crisis,
  CrisisCluster,
  Detection,
  Incident,
  Preparation,
  ResponseChannel,
  ResponseStrategy,
  ResponseWave,
  Sales,
  StrategyEffect,
  Weekday,
} from './scenario/crisis.js';
export {
  type ClassicalExperiment,
  type Experiment,
  experimentOf,
  type PassOnExperiment,
} from './scenario/experiment.js';
export { MOST_RUNS } from './scenario/experimentSchema.js';
export type {
  BrandPost,
  Intervention,
  Money,
  SegmentPost,
  Target,
  TriggerMetric,
} from './scenario/intervention.js';
export { type LoadedPopulation, type LoadOptions, loadPopulation } from './scenario/loadPopulation.js';
export { PARAMETER_TABLES, type PlacedTable } from './scenario/parameterTables.js';
export { passOnScenario } from './scenario/parsePassOn.js';
export { parseScenario } from './scenario/parseScenario.js';
export { RESPONSE_CHANNELS } from './scenario/passOn/responseParameters.js';
export { STRATEGY_FIGURES } from './scenario/passOn/strategyFigures.js';
export type {
  Broadcast,
  Counterfactual,
  GroupKind,
  PassOnScenario,
  Poll,
  Segment,
} from './scenario/passOnScenario.js';
export { PRESETS, type Preset, presetOfName, presetTitled } from './scenario/presets.js';
export type { ClassicalScenario, FileKind, PopulationSource, Scenario } from './scenario/scenario.js';
export { scenarioJsonSchema } from './scenario/scenarioSchema.js';
export { figureName, withFigures } from './scenario/script/figureName.js';
export { parseScript } from './scenario/script/parseScript.js';
export type {
  Beat,
  BeatView,
  Changes,
  Choice,
  ExercisePlan,
  NumberQuestion,
  Question,
  Reveal,
  Script,
  ScriptVariant,
  WorldLetter,
} from './scenario/script/script.js';
export { scriptJsonSchema } from './scenario/script/scriptJsonSchema.js';
export { createPool, type Pool, type PoolOptions } from './workers/createPool.js';
export { serveWorker } from './workers/serveWorker.js';
export type { MakeWorker } from './workers/spawnWorker.js';
