export {
  CHART_KINDS,
  type Chart,
  type ChartDocument,
  type ChartKind,
  type ChartOptions,
  type ChartSize,
  type ShownRun,
} from './chart/chart.js';
export type { ChartLook } from './chart/chartColours.js';
export { chartKindsOf, chartOf } from './chart/chartOf.js';
export { type ChartTable, chartCsv } from './chart/chartTable.js';
export { type ChartElement, defineChart } from './chart/defineChart.js';
export { escapeText } from './chart/escapeText.js';
export { type ChartColours, type ChartSpec, renderChart } from './chart/renderChart.js';
export {
  type ResponseChartCurve,
  type ResponseChartSpec,
  renderResponseChart,
} from './chart/responseChart.js';
export { type CompareElement, defineCompare } from './compare/defineCompare.js';
export { allowedOrigins } from './embed/allowedOrigins.js';
export { messagesJsonSchema } from './embed/messagesJsonSchema.js';
export type { HostMessage, MessageErrorCode, PlayerMessage } from './embed/protocol.js';
export { makeWorkersBy } from './ensemble/sharedPool.js';
export { defineScenario, type ScenarioElement } from './form/defineScenario.js';
export { type Changes, withChanges } from './form/differences.js';
export type { ScenarioChange } from './form/form.js';
export type { ScenarioData } from './form/startingPoint.js';
export { enableGl } from './gl/enableGl.js';
export { type LayoutOptions, layoutPopulation, type PopulationLayout } from './layout/layoutPopulation.js';
export { caption } from './messages/caption.js';
export { type Lang, langOf, type Messages, messagesOf } from './messages/messages.js';
export { type GroupOutline, groupOutline } from './outline/groupOutline.js';
export type { CompareData } from './page/compareData.js';
export { type ComparePageOptions, comparePage } from './page/comparePage.js';
export { type FormPageOptions, formPage } from './page/formPage.js';
export { type PageScript, pagePolicy } from './page/htmlPage.js';
export type { PlayedResult, PlayedScenario, PlayedWorld, PlayerData } from './page/playerData.js';
export { type PlayerPageOptions, playerPage } from './page/playerPage.js';
export { type Frame, stamp } from './paint/frame.js';
export { paintFlight } from './paint/paintFlight.js';
export { paintStage } from './paint/paintStage.js';
export { DARK, LIGHT, type Palette } from './paint/palette.js';
export type { Scene } from './paint/scene.js';
export type { PresenterMode } from './parts/presenterMode.js';
export { definePlayer, type PlayerElement } from './player/definePlayer.js';
export { enableRoom } from './room/enableRoom.js';
export { LAUNCH_SCRIPT, scriptOfPresets } from './room/launchScript.js';
export type { GroupEntry } from './run/groupEntries.js';
export { pathBack, type RecordedRun, reachSeries, recordRun } from './run/recordRun.js';
export { type RunFacts, runFacts } from './run/runFacts.js';
export { enableSharing } from './share/enableSharing.js';
export { type LinkBase, linkBaseOf } from './share/linkBase.js';
export { type LinkProblem, type ReadLink, readPermalink } from './share/readPermalink.js';
export type { ViewState } from './state/viewState.js';
