import { invalidInput } from '../../base/grapevineError.js';
import type { Note } from '../../base/note.js';
import { packLabels } from '../labels.js';
import type { ByteSource } from './byteSource.js';
import { finishPopulation } from './finishPopulation.js';
import type { HifContent, HifId } from './hifDocument.js';
import { findHifProblems } from './hifProblems.js';
import { ProblemList } from './problemList.js';
import type { ReadOptions, ReadResult } from './readOptions.js';
import { wholeText } from './wholeText.js';

const DEEPEST = 512;

/**
 * Reads the Hypergraph Interchange Format: nodes are members, edges groups, incidences memberships. Members come in the
 * order of `nodes`, then of `incidences`; groups likewise. What a population cannot hold is in the result's `hif`. The
 * text is held whole.
 *
 * @throws GrapevineError `invalid-input` with every rule that the file breaks; `out-of-memory`; `aborted`.
 */
export async function readHif(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { path } = options;
  const content = parseContent(await wholeText(source, options), path);
  const members = new Map<HifId, number>();
  const groups = new Map<HifId, number>();
  for (const { node } of content.nodes ?? []) indexOf(members, node);
  for (const { edge } of content.edges ?? []) indexOf(groups, edge);
  const { incidences } = content;
  const memberColumn = Uint32Array.from(incidences, ({ node }) => indexOf(members, node));
  const groupColumn = Uint32Array.from(incidences, ({ edge }) => indexOf(groups, edge));
  const memberNames = labelIds(members);
  const groupNames = labelIds(groups);
  const quoted = memberNames.quoted + groupNames.quoted;
  const notes: Note[] = quoted > 0 ? [{ code: 'quoted-labels', path, count: quoted }] : [];
  const result = finishPopulation(
    {
      memberCount: members.size,
      memberLabels: packLabels(memberNames.labels),
      groupCount: groups.size,
      groupLabels: packLabels(groupNames.labels),
      memberships: { members: memberColumn, groups: groupColumn },
    },
    options,
    notes,
  );
  return { ...result, hif: { content, memberIds: memberNames.ids, groupIds: groupNames.ids } };
}

function parseContent(text: string, path: string): HifContent {
  if (isDeeperThan(text, DEEPEST)) {
    throw invalidInput({ code: 'at-most-levels', path, details: { max: DEEPEST } });
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw invalidInput({ code: 'valid-json', path, details: { reason: (error as Error).message } });
  }
  const problems = new ProblemList(path);
  findHifProblems(content, path, problems);
  problems.throwIfAny();
  return content as HifContent;
}

/** Whether brackets outside texts nest deeper than `limit`. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === '"') i = endOfText(text, i + 1);
    else if (letter === '[' || letter === '{') depth++;
    else if (letter === ']' || letter === '}') depth--;
    if (depth > limit) return true;
  }
  return false;
}

/** Position of the quote that ends the JSON text whose first letter is at `start`. */
function endOfText(text: string, start: number): number {
  let i = start;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}

function indexOf(ids: Map<HifId, number>, id: HifId): number {
  const known = ids.get(id);
  if (known !== undefined) return known;
  ids.set(id, ids.size);
  return ids.size - 1;
}

/** A label for each id: its text, in quotes where a number has the same. */
function labelIds(indices: ReadonlyMap<HifId, number>): {
  labels: string[];
  ids: Map<string, HifId>;
  quoted: number;
} {
  const ids = new Map<string, HifId>();
  let quoted = 0;
  const labels = [...indices.keys()].map((id) => {
    let label = String(id);
    if (typeof id === 'string' && isNumberText(id) && indices.has(Number(id))) {
      quoted++;
      do label = `"${label}"`;
      while (indices.has(label));
    }
    if (label !== id) ids.set(label, id);
    return label;
  });
  return { labels, ids, quoted };
}

function isNumberText(text: string): boolean {
  return String(Number(text)) === text;
}
