import { en } from './en.js';
import type { EnsembleMessages } from './ensembleMessages.js';
import { fr } from './fr.js';

/** A language that the screens speak. */
export type Lang = 'en' | 'fr';

/** All texts of the player in one language. Numbers arrive as numbers where grammar depends on them, else written out. */
export interface Messages extends EnsembleMessages {
  readonly pictureName: string;
  readonly play: string;
  readonly pause: string;
  readonly replay: string;
  readonly stepBack: string;
  readonly stepForward: string;
  /** Back and forward by a length of time. */
  readonly timeBack: (time: string) => string;
  readonly timeForward: (time: string) => string;
  readonly content: string;
  readonly position: string;
  readonly speed: string;
  readonly times: (factor: string) => string;
  readonly stepOf: (step: string, last: string) => string;
  readonly momentStep: (step: string) => string;
  readonly momentTime: (day: string, clock: string) => string;
  /** Within a sentence. */
  readonly momentWithin: (day: string, clock: string) => string;
  readonly run: string;
  readonly runOf: (runs: string) => string;
  readonly previousRun: string;
  readonly nextRun: string;
  readonly typicalRun: string;
  readonly smallestRun: string;
  readonly largestRun: string;
  readonly amongRuns: (runs: string) => string;
  readonly language: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly fullScreen: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomFit: string;
  readonly zoomHint: string;
  readonly reached: (members: number) => string;
  readonly ofMembers: (members: string, share: string) => string;
  readonly newThisStep: string;
  readonly passedOnSoFar: (members: number) => string;
  readonly groupsReached: string;
  readonly bridgesCrossed: string;
  readonly entryMarks: string;
  readonly entryMarksInTime: string;
  readonly groupsReachedHelp: string;
  readonly bridgesCrossedHelp: string;
  readonly bridgesCrossedHelpInTime: string;
  readonly legend: string;
  readonly legendNotReached: string;
  readonly legendNew: string;
  readonly legendTold: string;
  readonly legendJustRead: string;
  readonly legendRead: string;
  readonly legendPassedOn: string;
  readonly legendFirst: string;
  readonly legendBridge: string;
  readonly legendGroup: string;
  readonly legendBubble: string;
  readonly legendBubbleDifferent: string;
  readonly figures: string;
  readonly chartTitle: string;
  readonly chartTitleInTime: string;
  readonly chartX: string;
  readonly chartHours: string;
  readonly chartDays: string;
  readonly chartY: string;
  readonly chartRun: (run: string) => string;
  readonly chartMean: string;
  readonly chartByStep: (step: string) => string;
  readonly chartWithin: (time: string) => string;
  readonly chartCaption: (parts: {
    readonly run: string;
    readonly reached: number;
    readonly reachedWritten: string;
    readonly members: number;
    readonly membersWritten: string;
    /** From `chartByStep` or `chartWithin`. */
    readonly when: string;
    readonly band: { readonly runs: string; readonly low: string; readonly high: string } | undefined;
  }) => string;
  readonly showTable: string;
  readonly tableStep: string;
  readonly tableTime: string;
  readonly tableReached: string;
  readonly tableNew: string;
  readonly tableBand: (share: string) => string;
  readonly member: (name: string) => string;
  readonly group: (name: string) => string;
  readonly groupOn: (platform: string) => string;
  readonly groupSize: (members: number, written: string) => string;
  readonly groupSoFar: (reached: number, written: string) => string;
  readonly notReachedYet: string;
  readonly neverReached: string;
  readonly isFirst: string;
  /** `when` comes from `momentWithin`. */
  readonly firstAt: (when: string) => string;
  readonly readAt: (when: string) => string;
  readonly readFromOutside: (when: string) => string;
  readonly toldAt: (step: string) => string;
  readonly toldByIn: string;
  readonly along: string;
  readonly inGroup: string;
  readonly passedOn: (members: number, written: string) => string;
  readonly hasNotPassedOn: string;
  readonly hasPassedOn: (members: number, written: string) => string;
  readonly itsGroups: string;
  readonly noGroups: string;
  readonly pathBack: string;
  readonly someMembers: string;
  readonly andMore: (more: string) => string;
  readonly close: string;
  readonly chooseGroup: string;
  readonly noGroup: string;
  readonly hint: string;
  readonly hintWithoutGroups: string;
  readonly status: (parts: {
    readonly moment: string;
    readonly reached: number;
    readonly reachedWritten: string;
    readonly members: number;
    readonly membersWritten: string;
    readonly share: string;
    readonly groups: number;
    readonly groupsWritten: string;
  }) => string;
  readonly broken: string;
  readonly captionPeople: (parts: {
    readonly members: number;
    readonly membersWritten: string;
    readonly groups: number;
    readonly groupsWritten: string;
    readonly platforms: number;
    readonly platformsWritten: string;
    readonly ties: number;
    readonly tiesWritten: string;
  }) => string;
  readonly seedMembers: (count: number, written: string) => string;
  readonly seedRandom: (count: number, written: string) => string;
  readonly seedFraction: (share: string) => string;
  readonly seedDegree: (count: number, written: string) => string;
  readonly seedBridges: (count: number, written: string) => string;
  readonly seedTrait: (trait: string, condition: string) => string;
  readonly seedGroups: (count: number, written: string) => string;
  readonly captionContent: (id: string) => string;
  readonly captionSources: (content: string, sources: string) => string;
  readonly postedByBrand: string;
  readonly postedBySegment: (segment: string) => string;
  readonly broadcast: string;
  readonly moreSources: (count: number, written: string) => string;
  readonly passOnModel: (time: string) => string;
  readonly parameter: (name: string, value: string) => string;
  readonly rngSeed: (seed: string, run: string, runs: string) => string;
  readonly sideBySide: (names: string) => string;
  /** Worlds are called A, B, C, D. */
  readonly worldNamed: (letter: string, title: string) => string;
  readonly contentIn: (letter: string) => string;
  /** Two to four worlds on one population; `sameLuck` where they have the same seed. */
  readonly worldsHeading: (worlds: number, sameLuck: boolean) => string;
  /** `moment` is what the step is called. */
  readonly firstDifference: (moment: string) => string;
  readonly noDifference: string;
  readonly firstDifferenceMark: string;
  readonly onlyDifferent: string;
  readonly onlyDifferentHelp: (contents: string) => string;
  readonly differing: (members: number, written: string, all: string) => string;
  readonly legendShared: string;
  readonly legendElsewhere: string;
  readonly showCurves: string;
  readonly tableWorld: (letter: string) => string;
  readonly tableDiffering: string;
  readonly worldStatus: (letter: string, members: number, written: string, share: string) => string;
  readonly compareStatus: (parts: {
    readonly moment: string;
    /** From `worldStatus`. */
    readonly worlds: readonly string[];
    readonly differing: number;
    readonly differingWritten: string;
  }) => string;
}

/** The texts of a language. */
export function messagesOf(lang: Lang): Messages {
  return lang === 'fr' ? fr : en;
}

/** French or English, whichever a language tag such as `fr-CA` asks for. */
export function langOf(tag: string | null | undefined): Lang {
  return tag?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
