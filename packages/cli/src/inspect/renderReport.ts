import type { PopulationReport } from '@grapevine/core';
import { renderTable } from '../terminal/renderTable.js';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';

type Distribution = PopulationReport['groupSize'];
type Row = readonly [label: string, value: string];

/** What `grapevine inspect` shows: sizes, how things are spread, platforms, and what links the groups. */
export function renderReport(source: string, report: PopulationReport, terminal: Terminal): string {
  const { colors, messages, numbers } = terminal;
  const parts = [
    `${colors.bold(source)}\n${colors.dim(`${messages.run.population(report, numbers)} · ${numbers.bytes(report.bytes)}`)}`,
    renderDistributions(report, terminal),
    ...(report.platforms.length > 1 ? [renderPlatforms(report, terminal)] : []),
    renderPairs(structureRows(report, terminal), terminal),
    ...(report.groups > 0 ? [renderPairs(nameRows(report, terminal), terminal)] : []),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderDistributions(report: PopulationReport, { colors, messages, numbers }: Terminal): string {
  const { inspect: text, interval } = messages;
  const row = (label: string, { mean, median, quantiles, max }: Distribution) => [
    label,
    colors.bold(numbers.short(mean)),
    numbers.whole(median),
    interval(numbers.whole(quantiles['0.05']), numbers.whole(quantiles['0.95'])),
    numbers.whole(max),
  ];
  const rows = [
    ...(report.groups > 0
      ? [row(text.groupsPerMember, report.groupsPerMember), row(text.groupSize, report.groupSize)]
      : []),
    ...(report.overlap.sharedMembers.count > 0
      ? [row(text.sharedMembers, report.overlap.sharedMembers)]
      : []),
    ...(report.ties > 0 ? [row(text.tiesPerMember, report.tiesPerMember)] : []),
  ];
  if (rows.length === 0) return '';
  return renderTable(
    { head: text.head, rows, align: ['left', 'right', 'right', 'right', 'right'] },
    colors.dim,
  );
}

function renderPlatforms({ platforms }: PopulationReport, { colors, messages, numbers }: Terminal): string {
  const rows = platforms.map(({ platform, groups, memberships, members }) => [
    visible(platform),
    numbers.whole(groups),
    numbers.whole(memberships),
    numbers.whole(members),
  ]);
  const head = messages.inspect.platformHead;
  return renderTable({ head, rows, align: ['left', 'right', 'right', 'right'] }, colors.dim);
}

function structureRows(report: PopulationReport, { messages, numbers }: Terminal): Row[] {
  const { inspect: text } = messages;
  const { components, overlap, bridges, clustering, degreeAssortativity, kappa, members } = report;
  const shareOf = (count: number) => numbers.percent(members > 0 ? count / members : 0);
  const several = overlap.membersByGroups.reduce((sum, row) => sum + (row.groups > 1 ? row.members : 0), 0);
  const drawnGroups =
    overlap.method === 'sampled' ? ` ${text.sampledGroups(numbers.whole(overlap.groupsExamined))}` : '';
  const drawnMembers =
    clustering.method === 'sampled' ? ` ${text.sampled(numbers.whole(clustering.members))}` : '';
  const { largest, count } = components;
  const together =
    count === 1 ? text.oneComponent : text.component(largest, shareOf(largest), count, numbers);
  const local = text.clusters(numbers.short(clustering.transitivity), numbers.short(clustering.meanLocal));
  const growth = text.growth(kappa.members, kappa.groups, numbers);
  const links = text.bridge(bridges.members, bridges.links, numbers);
  const grouped: Row[] = [
    [text.severalGroups, text.several(several, shareOf(several), numbers)],
    [text.bridges, `${links}${drawnGroups}`],
    [text.kappa, growth],
  ];
  return [
    [text.together, together],
    ...(report.groups > 0 ? grouped : []),
    [text.clustering, `${local}${drawnMembers}`],
    ...(degreeAssortativity === null
      ? []
      : [[text.assortativity, numbers.short(degreeAssortativity)] as const]),
  ];
}

function nameRows({ overlap, bridges }: PopulationReport, { messages, numbers }: Terminal): Row[] {
  const { inspect: text } = messages;
  const strongest = bridges.top.map(
    ({ member, links }) => `${visible(member)} · ${text.links(links, numbers)}`,
  );
  const largest = overlap.largest.map(
    ({ groups, shared }) => `${groups.map(visible).join(' + ')} · ${text.shared(numbers.whole(shared))}`,
  );
  const listed = (label: string, values: readonly string[]) =>
    values.map((value, i): Row => [i === 0 ? label : '', value]);
  return [...listed(text.strongest, strongest), ...listed(text.overlaps, largest)];
}

function renderPairs(rows: readonly Row[], { colors }: Terminal): string {
  const shown = rows.map(([label, value]) => [colors.dim(label), value]);
  return renderTable({ head: ['', ''], rows: shown, align: ['left', 'left'] }, colors.dim);
}
