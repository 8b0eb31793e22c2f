import { POLLED } from '../passOnTally.js';
import type { CrisisState } from './crisisState.js';
import { CELL_SHIFT, type MemberState } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';
import { pendingEvents } from './pendingEvents.js';
import { cellOf, contentOf, PostLog, trustOf } from './postLog.js';
import { FIGURES } from './recordCount.js';
import type { SavedColumn } from './savedColumn.js';
import type { SavedPlaces } from './savedPlaces.js';
import { CRISIS_NUMBERS, type RunningParts, type SavedRun } from './savedRun.js';

/**
 * Goes on with a saved run, in a kernel that has begun the same run: what lies before the saved tick stays as it was, and of
 * the timeline those acts are put into the queue that come after it. Contents, cells and trusts that occur in what was
 * saved must have a place.
 */
export function restoreRun(parts: RunningParts, saved: SavedRun, places: SavedPlaces): void {
  const { run, schedule, feed } = parts;
  const column = <T extends SavedColumn>(name: string): T => saved.columns[name] as T;
  run.tick = saved.tick;
  run.slice = saved.slice;
  run.posts.restore(placedPosts(column('posts'), places));
  restoreMembers(run, column, places);
  restoreTally(run, column, places);
  const fired = column<Int32Array>('fired');
  places.interventions.forEach((index, old) => {
    if (index >= 0) schedule.fired[index] = fired[old]!;
  });
  if (run.crisis && saved.columns.crisis) restoreCrisis(run, run.crisis, column, places);
  if (feed && saved.columns.feedDay) feed.restore(saved.columns);
  schedule.catchUp();
  const events = pendingEvents(parts, column('events'), places);
  run.queue.clear();
  for (let i = 0; i < events.length; i += 3) run.queue.push(events[i]!, events[i + 1]!, events[i + 2]!);
}

type Columns = <T extends SavedColumn>(name: string) => T;

function placedPosts(words: Int32Array, { contents, cells, trusts }: SavedPlaces): Int32Array<ArrayBuffer> {
  const placed = words.slice();
  for (let at = 2; at < placed.length; at += 4) {
    const facts = placed[at]!;
    placed[at] = PostLog.facts(contents[contentOf(facts)]!, cells[cellOf(facts)]!, trusts[trustOf(facts)]!);
  }
  return placed;
}

function restoreMembers(run: PassOnRun, column: Columns, places: SavedPlaces): void {
  const { state, setup } = run;
  const { memberCount } = setup.population;
  const touched = column<Int32Array>('touched');
  const flags = column<Int32Array>('flags');
  const lowFlags = (1 << CELL_SHIFT) - 1;
  state.touched = new Int32Array(Math.max(1024, touched.length));
  state.touchedCount = touched.length;
  for (let i = 0; i < touched.length; i++) {
    const member = touched[i]! % memberCount;
    const content = places.contents[(touched[i]! - member) / memberCount]!;
    const pair = content * memberCount + member;
    const cell = places.cells[flags[i]! >>> CELL_SHIFT]!;
    state.touched[i] = pair;
    state.flags[pair] = (flags[i]! & lowFlags) | (cell << CELL_SHIFT);
    state.attitude[member] = column<Float32Array>('attitude')[i]!;
    if (state.moved.length > 0) state.moved[pair] = column<Float32Array>('moved')[i] ?? 0;
    if (state.sides.length > 0) {
      state.sides[member] = column<Uint8Array>('sides')[i]!;
      state.mover[member] = places.contents[column<Uint16Array>('mover')[i]!]!;
    }
    if (state.appeals.length === 0) continue;
    state.appeals[2 * pair] = column<Float32Array>('appeals')[i]!;
    state.appeals[2 * pair + 1] = column<Float32Array>('needed')[i]!;
  }
  restoreSeen(state, column, places);
}

function restoreSeen(state: MemberState, column: Columns, { contents }: SavedPlaces): void {
  const { seenStride, seenWords, seenIn } = state;
  const old = column<Int32Array>('seenPlaces');
  old.forEach((place, i) => {
    const inContent = place % seenStride;
    const word = contents[(place - inContent) / seenStride]! * seenStride + inContent;
    seenIn[word] = column<Int32Array>('seenBits')[i]!;
    if (i < seenWords.length) seenWords[i] = word;
  });
  state.seenWordCount = old.length;
}

/** Adds the counts so far where they belong now. */
function restoreTally(run: PassOnRun, column: Columns, places: SavedPlaces): void {
  const { tally, firstPosted, totals, detractors } = run;
  const { layout } = tally;
  const width = 3 * layout.segmentClasses * FIGURES;
  const contents = places.contents.length;
  const cells = places.cells.length;
  const move = (from: SavedColumn, at: number, to: SavedColumn, toAt: number, length: number): void => {
    for (let i = 0; i < length; i++) to[toAt + i] = from[at + i]!;
  };
  const counts = column<Float64Array>('counts');
  const series = column<Float64Array>('series');
  const perSlice = series.length / (layout.slices * contents);
  const polls = column<Float64Array>('polls');
  const pollCount = tally.polls.length / (POLLED + 2 * layout.contents);
  for (let poll = 0; poll < pollCount; poll++)
    move(polls, poll * (POLLED + 2 * contents), tally.polls, poll * (POLLED + 2 * layout.contents), POLLED);
  places.contents.forEach((content, old) => {
    if (content < 0) return;
    firstPosted[content] = column<Int32Array>('firstPosted')[old]!;
    detractors[content] = column<Int32Array>('detractors')[old]!;
    move(column('totals'), old * FIGURES, totals, content * FIGURES, FIGURES);
    for (let cell = 0; cell < cells; cell++) {
      const to = places.cells[cell]!;
      if (to < 0) continue;
      move(
        counts,
        (old * cells + cell) * width,
        tally.counts,
        (content * layout.cells.length + to) * width,
        width,
      );
    }
    for (let slice = 0; slice < layout.slices; slice++) {
      const from = (slice * contents + old) * perSlice;
      move(series, from, tally.series, (slice * layout.contents + content) * perSlice, perSlice);
    }
    for (let poll = 0; poll < pollCount; poll++) {
      const from = poll * (POLLED + 2 * contents) + POLLED + 2 * old;
      move(polls, from, tally.polls, poll * (POLLED + 2 * layout.contents) + POLLED + 2 * content, 2);
    }
  });
  places.interventions.forEach((index, old) => {
    if (index >= 0) tally.postings[index] = column<Float64Array>('postings')[old]!;
  });
}

function restoreCrisis(run: PassOnRun, crisis: CrisisState, column: Columns, places: SavedPlaces): void {
  const { population } = run.setup;
  const { memberOffsets, memberGroups } = population;
  CRISIS_NUMBERS.forEach((name, i) => {
    crisis[name] = column<Float64Array>('crisis')[i]!;
  });
  places.contents.forEach((content, old) => {
    if (content >= 0) crisis.credit[content] = column<Float64Array>('credit')[old]!;
  });
  const takeDowns = column<Int32Array>('takeDowns');
  for (let i = 0; i < takeDowns.length; i += 2) {
    const index = places.interventions[takeDowns[i + 1]!]!;
    if (index >= 0) crisis.takeDowns.push(takeDowns[i]!, index);
  }
  run.tally.crisisSeries.set(column<Float64Array>('crisisSeries'));
  const joined = column<Int32Array>('joined');
  crisis.joined.set(joined);
  crisis.joinedCount = joined.length;
  joined.forEach((member, i) => {
    const until = column<Int32Array>('boycottUntil')[i]!;
    crisis.boycottUntil[member] = until;
    if (until <= run.tick) return;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++)
      crisis.groupBoycotters[memberGroups[m]!]!++;
  });
}
