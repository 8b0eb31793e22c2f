import {
  COUNTED,
  OUTSIDE,
  type PassOnTally,
  SOURCES,
  STAGES,
  type TallyLayout,
  TIES,
} from '../engine/passOnTally.js';
import type { PassOnNames } from '../scenario/passOnNames.js';
import { conversionWorth } from './conversionWorth.js';
import { valuesOfCrisis } from './crisisFigures.js';
import { type FigureTable, figureTable, MONEY } from './figureTable.js';

/** Writes the figures of a run, as many as the table has paths, into `row` from `offset` on. */
export type FigureWriter = (tally: PassOnTally, row: Float64Array, offset: number) => void;

const CONVERSIONS = COUNTED.indexOf('conversions');
const COUNTS = COUNTED.length;
const BROADCAST = 0;
const WORD_OF_MOUTH = 1;

/**
 * Prepares the figures of runs: see `FigureTable` for which they are. O(counts of the tally) a run, without allocation.
 *
 * Revenue is conversions times their value; a conversion out of opposition (a boycott) is a loss of that value. Cost: a
 * flight is paid once, on its channel, as broadcast; a brand's post each time it is carried out, on its platforms in equal
 * parts, as broadcast; a post by members each time, with the first members, as word of mouth. All cost comes from
 * outside every group.
 */
export function passOnFigures(names: PassOnNames, layout: TallyLayout): FigureWriter {
  const table = figureTable(names);
  const addCounts = countAdder(names, layout, table);
  const addCosts = costAdder(names, table);
  const { contentWidth, figures } = table;
  return (tally, row, offset) => {
    row.fill(0, offset, offset + table.paths.length);
    addCounts(tally, row, offset);
    if (figures.length > COUNTS) addCosts(tally, row, offset);
    for (let content = 0; content < layout.contents; content++) {
      const stages = offset + content * contentWidth + figures.length;
      for (let stage = 0; stage < STAGES.length; stage++)
        row[stages + stage] = tally.stages[content * STAGES.length + stage]!;
    }
    if (!names.crisis) return;
    const values = valuesOfCrisis(tally, names.crisis, names.postCosts);
    for (let i = 0; i < table.crisis.length; i++) row[offset + table.crisisAt + i] = values[table.crisis[i]!];
  };
}

/** Adds everything that was counted, and revenue, to all that it is broken down by. */
function countAdder(names: PassOnNames, layout: TallyLayout, table: FigureTable): FigureWriter {
  const { contentWidth, ledgerAt, slots, slotsAt, figures } = table;
  const { segmentClasses } = layout;
  const cells = layout.cells.length;
  const platformSlots = platformSlotsOf(names, layout, table);
  const kindSlots = kindSlotsOf(names, layout, table);
  const segmentSlots = segmentSlotsOf(names, table);
  const worth = names.contentFacts.map(conversionWorth);
  const hasRevenue = figures.length > COUNTS;

  /** Adds to a figure all that counts of one place (content, cell, source, segment class) belong to. */
  const add = (row: Float64Array, offset: number, column: number, place: number, amount: number): void => {
    const segmentClass = place % segmentClasses;
    const exposures = (place - segmentClass) / segmentClasses;
    const source = exposures % SOURCES.length;
    const origin = (exposures - source) / SOURCES.length;
    const cell = origin % cells;
    const total = offset + ledgerAt + column * slots;
    row[offset + ((origin - cell) / cells) * contentWidth + column]! += amount;
    row[total]! += amount;
    row[total + platformSlots[cell]!]! += amount;
    row[total + slotsAt.bySource + source]! += amount;
    row[total + kindSlots[cell]!]! += amount;
    const segments = segmentSlots[segmentClass]!;
    for (let i = 0; i < segments.length; i++) row[total + segments[i]!]! += amount;
  };

  const perContent = cells * SOURCES.length * segmentClasses;
  return ({ counts }, row, offset) => {
    for (let at = 0; at < counts.length; at++) {
      const count = counts[at]!;
      if (count === 0) continue;
      const figure = at % COUNTS;
      const place = (at - figure) / COUNTS;
      add(row, offset, figure, place, count);
      if (hasRevenue && figure === CONVERSIONS)
        add(row, offset, COUNTS, place, count * worth[Math.floor(place / perContent)]!);
    }
  };
}

/** [segment classes] where the counts of each class go; nowhere without segments. */
function segmentSlotsOf(
  { segments, segmentsOfClass }: PassOnNames,
  { keys, slotsAt }: FigureTable,
): number[][] {
  if (keys.bySegment.length === 0) return segmentsOfClass.map(() => []);
  return segmentsOfClass.map((inside) =>
    (inside.length > 0 ? inside : [segments.length]).map((segment) => slotsAt.bySegment + segment),
  );
}

/** [cells] */
function platformSlotsOf(
  { platforms, channels }: PassOnNames,
  { cells }: TallyLayout,
  { slotsAt }: FigureTable,
): number[] {
  return cells.map(({ platform, channel }) => {
    if (platform >= 0) return slotsAt.byPlatform + platform;
    return slotsAt.byPlatform + platforms.length + (channel >= 0 ? channel : channels.length);
  });
}

/** [cells] */
function kindSlotsOf(
  { groupKinds }: PassOnNames,
  { cells }: TallyLayout,
  { slotsAt }: FigureTable,
): number[] {
  return cells.map(({ kind }) => {
    if (kind === TIES) return slotsAt.byGroupKind + groupKinds.length;
    return slotsAt.byGroupKind + (kind === OUTSIDE ? groupKinds.length + 1 : kind);
  });
}

/** Adds what was spent, and then the return: revenue less cost. */
function costAdder(names: PassOnNames, table: FigureTable): FigureWriter {
  const { platforms, channels, groupKinds, broadcastCosts, postCosts } = names;
  const { contentWidth, ledgerAt, slots, slotsAt } = table;
  const outside = slotsAt.byGroupKind + groupKinds.length + 1;
  const firstMembers = platforms.length + channels.length;
  const [REVENUE, COST, RETURN] = MONEY.map((_, i) => COUNTS + i) as [number, number, number];
  const shorter = slotsAt.bySegment;
  const costAt = ledgerAt + COST * slots;

  const spend = (row: Float64Array, offset: number, content: number, source: number, cost: number): void => {
    row[offset + content * contentWidth + COST]! += cost;
    row[offset + costAt]! += cost;
    row[offset + costAt + slotsAt.bySource + source]! += cost;
    row[offset + costAt + outside]! += cost;
  };

  return ({ postings, layout }, row, offset) => {
    const onPlatforms = offset + costAt + slotsAt.byPlatform;
    for (const { content, channel, cost } of broadcastCosts) {
      spend(row, offset, content, BROADCAST, cost);
      row[onPlatforms + platforms.length + channel]! += cost;
    }
    for (let post = 0; post < postCosts.length; post++) {
      const { content, platforms: on, channel, cost } = postCosts[post]!;
      const spent = cost * postings[post]!;
      if (spent === 0) continue;
      const byBrand = on.length > 0 || channel >= 0;
      spend(row, offset, content, byBrand ? BROADCAST : WORD_OF_MOUTH, spent);
      if (channel >= 0) row[onPlatforms + platforms.length + channel]! += spent;
      else if (!byBrand) row[onPlatforms + firstMembers]! += spent;
      for (const platform of on) row[onPlatforms + platform]! += spent / on.length;
    }
    const revenueAt = offset + ledgerAt + REVENUE * slots;
    const returnAt = offset + costAt + shorter;
    for (let slot = 0; slot < shorter; slot++)
      row[returnAt + slot] = row[revenueAt + slot]! - row[offset + costAt + slot]!;
    for (let content = 0; content < layout.contents; content++) {
      const at = offset + content * contentWidth;
      row[at + RETURN] = row[at + REVENUE]! - row[at + COST]!;
    }
  };
}
