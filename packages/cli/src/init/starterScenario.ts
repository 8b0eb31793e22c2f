import { GENERATORS, MODELS, type ParameterTable, type Preset, type Text } from '@grapevine/core';
import type { Document, Scalar, YAMLMap } from 'yaml';
import type { Notation } from '../files/parseDocument.js';
import type { Terminal } from '../terminal/terminal.js';
import { wrapText } from '../terminal/wrapText.js';

const COMMENT_COLUMNS = 90;

/** A scenario as a person would write it: JSON, or YAML with a comment at every key that needs one. */
export async function starterScenario(
  { scenario, title, description }: Preset,
  notation: Notation,
  { language, messages }: Terminal,
): Promise<string> {
  if (notation === 'json') return `${JSON.stringify(scenario, undefined, 2)}\n`;
  const yaml = await import('yaml');
  const document = new yaml.Document(scenario);
  // the title is a comment, and the name stays: the file then has the digest of its preset
  const about = messages.typeset(`${title[language]}\n${description[language]}`);
  document.commentBefore = wrapText(about, COMMENT_COLUMNS).replace(/^/gm, ' ');
  document.comment = messages.init.expectations;
  const { comments } = messages.init;
  addComments(document, [], (key) => comments[key as keyof typeof comments], true);
  const tables = { language, typeset: messages.typeset };
  addTableComments(document, ['population', 'generate'], GENERATORS, tables);
  addTableComments(document, ['model'], MODELS, tables);
  return document.toString({ lineWidth: 0 });
}

interface Entry {
  readonly kind: string;
  readonly parameters: object;
}

function addTableComments(
  document: Document,
  path: readonly string[],
  entries: readonly Entry[],
  { language, typeset }: { readonly language: keyof Text; readonly typeset: (text: string) => string },
): void {
  const entry = entries.find(({ kind }) => kind === document.getIn([...path, 'kind']));
  const table = entry?.parameters as ParameterTable<Record<string, unknown>> | undefined;
  const helpOf = (key: string) => (table?.[key]?.help ?? table?.[key]?.label)?.[language];
  addComments(document, path, (key) => typeset(helpOf(key) ?? '') || undefined, false);
}

/** Puts a comment before the keys of the map at `path` that have one, and an empty line before it where wanted. */
function addComments(
  document: Document,
  path: readonly string[],
  commentOf: (key: string) => string | undefined,
  spaced: boolean,
): void {
  const map = document.getIn(path) as YAMLMap<Scalar<string>> | undefined;
  for (const { key } of map?.items ?? []) {
    const comment = commentOf(key.value);
    if (comment === undefined) continue;
    key.commentBefore = wrapText(comment, COMMENT_COLUMNS).replace(/^/gm, ' ');
    key.spaceBefore = spaced;
  }
}
